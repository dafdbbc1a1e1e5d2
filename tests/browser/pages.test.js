// The pages of `infer report` as a reader has them: opened from a file, in a real browser.
//
// INFER is the program, OUTPUT a folder for pages and screenshots, CHROMIUM the browser if it is not
// where Debian puts it.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { after, before, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const output = resolve(process.env.OUTPUT ?? "target/tmp/pages");
const site = join(output, "site");
const PHONE = { width: 360, height: 740 };
const DESK = { width: 1000, height: 900 };

execFileSync(process.env.INFER ?? "infer", ["report", "facts", "tests/browser/facts", "-o", site]);
mkdirSync(join(output, "screenshots"), { recursive: true });
const pages = readdirSync(site).filter((name) => name.endsWith(".html"));
const cases = pages.filter((name) => name !== "index.html");

let browser;
before(async () => {
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox"],
  });
});
after(() => browser.close());

/** Opens a page, hands it to `use`, and checks that it complained of nothing and fetched nothing. */
async function visit(name, options, use) {
  const context = await browser.newContext({ viewport: DESK, ...options });
  const page = await context.newPage();
  const url = pathToFileURL(join(site, name)).href;
  const complaints = [];
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("dialog", (dialog) => complaints.push(`dialog: ${dialog.message()}`));
  page.on("request", (request) => {
    if (request.url().split("#")[0] !== url) complaints.push(`fetched ${request.url()}`);
  });
  await page.goto(url);
  await use(page);
  assert.deepEqual(complaints, []);
  await context.close();
}

const last = (page) => page.locator(".dates input").last();
const shownStatements = (page) => page.locator(".statements > li:visible").count();
const notes = (page) => page.locator(".notes:visible").innerText();

test("there is a page for every case", () => {
  assert.ok(cases.length >= 9, cases.join());
});

describe("every page", () => {
  for (const name of pages) {
    for (const colorScheme of ["light", "dark"]) {
      test(`${name}, ${colorScheme}: no complaint, and axe finds no serious fault`, () =>
        visit(name, { colorScheme }, async (page) => {
          // The page's policy forbids script elements, so axe comes in as the debugger's.
          await page.evaluate(axe);
          const found = await page.evaluate(() => axe.run());
          const serious = found.violations.filter((it) => /serious|critical/.test(it.impact));
          const told = serious.map((it) => [it.id, it.nodes.slice(0, 3).map((node) => node.html)]);
          assert.deepEqual(told, []);
          await page.screenshot({
            path: join(output, "screenshots", `${name}-${colorScheme}.png`),
            fullPage: true,
          });
        }));
    }

    test(`${name}: fits a phone`, () =>
      visit(name, { viewport: PHONE }, async (page) => {
        await page.screenshot({
          path: join(output, "screenshots", `${name}-phone.png`),
          fullPage: true,
        });
        const [content, screen] = await page.evaluate(() => [
          document.documentElement.scrollWidth,
          document.documentElement.clientWidth,
        ]);
        assert.ok(content <= screen, `${content} pixels on a screen of ${screen}`);
      }));

    test(`${name}: says the same without scripts`, async () => {
      const told = [];
      for (const javaScriptEnabled of [true, false]) {
        await visit(name, { javaScriptEnabled }, async (page) => {
          told.push(await page.locator("main").innerText());
        });
      }
      assert.ok(told[0].length > 100);
      assert.equal(told[0], told[1]);
    });
  }
});

describe("the seed's page", () => {
  const name = "nov2024.html";

  test("is dark where the reader wants it dark", async () => {
    const colours = {};
    for (const colorScheme of ["light", "dark"]) {
      await visit(name, { colorScheme }, async (page) => {
        colours[colorScheme] = await page.evaluate(
          () => getComputedStyle(document.body).backgroundColor,
        );
      });
    }
    const brightness = (colour) => colour.match(/\d+/g).reduce((sum, it) => sum + Number(it), 0);
    assert.ok(brightness(colours.light) > 3 * 200, colours.light);
    assert.ok(brightness(colours.dark) < 3 * 50, colours.dark);
  });

  test("unfolds a proof by mouse and by keyboard", () =>
    visit(name, {}, async (page) => {
      const card = page.locator(".card").first();
      const proof = card.locator("details:visible").first();
      const claim = proof.locator("li").first();
      assert.equal(await claim.isVisible(), false);
      await proof.locator("summary").click();
      assert.ok(await claim.isVisible());
      assert.match(await claim.innerText(), /disputed/);
      await proof.locator("summary").press("Enter");
      assert.equal(await claim.isVisible(), false);
    }));

  for (const javaScriptEnabled of [true, false]) {
    const scripts = javaScriptEnabled ? "with" : "without";
    test(`steps to another date, ${scripts} scripts`, () =>
      visit(name, { javaScriptEnabled }, async (page) => {
        const card = page.locator(".card").first();
        const status = () => card.locator(".status:visible").innerText();
        assert.match(await notes(page), /12 November 2024 · 27 statements/);
        assert.equal(await status(), "DISPUTED");
        assert.equal(await shownStatements(page), 27);
        assert.equal(await card.locator(".mark:visible").count(), 12);
        assert.equal(await page.locator(".balance .origin:visible").count(), 3);

        await page.locator(".dates label", { hasText: "2024-11-10" }).click();
        assert.match(await notes(page), /10 November 2024 · 13 statements/);
        assert.equal(await status(), "REPORTED");
        assert.equal(await shownStatements(page), 13);
        assert.equal(await card.locator(".mark:visible").count(), 4);
        assert.equal(await page.locator(".balance .origin:visible").count(), 2);
        assert.equal(await card.locator("details:visible").count(), 1);

        await page.locator(".dates input:checked").press("ArrowLeft");
        assert.match(await notes(page), /\b7 November 2024/);
        assert.equal(await status(), "UNREPORTED");
      }));
  }

  test("steps by slider and buttons", () =>
    visit(name, {}, async (page) => {
      await page.getByRole("button", { name: "Earlier" }).click();
      assert.match(await notes(page), /11 November 2024/);
      await page.getByRole("slider").press("Home");
      assert.match(await notes(page), /\b6 November 2024/);
      await page.getByRole("button", { name: "Later" }).click();
      assert.match(await notes(page), /\b7 November 2024/);
      await last(page).check({ force: true });
      assert.equal(await page.getByRole("slider").getAttribute("aria-valuetext"), "2024-11-12");
    }));

  test("leads from a mark to the statement", () =>
    visit(name, {}, async (page) => {
      const mark = page.getByRole("link", { name: /^against: Dmitry Peskov/ }).first();
      await mark.focus();
      await page.keyboard.press("Enter");
      assert.match(await page.locator("li:target").innerText(), /There was no conversation/);
    }));

  test("is printed with its proofs", () =>
    visit(name, {}, async (page) => {
      await page.emulateMedia({ media: "print" });
      assert.ok(await page.locator("details li:visible").first().isVisible());
      assert.equal(await page.locator(".dates").isVisible(), false);
    }));
});

describe("hostile facts", () => {
  const name = "hostile.html";
  const owned = (page) =>
    page.evaluate(() => [window.owned, document.title.startsWith("</title>")]);

  test("are shown, and nothing in them runs", () =>
    visit(name, {}, async (page) => {
      for (const link of await page.locator("main a:visible").all()) {
        if ((await link.getAttribute("href")).startsWith("#")) await link.dispatchEvent("click");
        await link.hover({ force: true, timeout: 500 }).catch(() => {});
      }
      for (const summary of await page.locator("summary:visible").all()) await summary.click();
      assert.deepEqual(await owned(page), [undefined, true]);
    }));

  test("become no element, attribute or address of their own", () =>
    visit(name, {}, async (page) => {
      const found = await page.evaluate(() => {
        const all = [...document.querySelectorAll("*")];
        const attributes = all.flatMap((it) => [...it.attributes].map((attribute) => attribute.name));
        return {
          scripts: document.scripts.length,
          elements: all.filter((it) => /^(img|iframe|object|embed|base|link)$/i.test(it.localName)).length,
          handlers: attributes.filter((attribute) => /^(on|style$|autofocus)/.test(attribute)),
          links: [...document.querySelectorAll("[href]")].map((it) => it.getAttribute("href")),
        };
      });
      assert.equal(found.scripts, 1);
      assert.equal(found.elements, 0);
      assert.deepEqual(found.handlers, []);
      const out = found.links.filter((href) => !href.startsWith("#"));
      assert.deepEqual(out.filter((href) => !/^https?:\/\/[^\s]+$/.test(href)), []);
      assert.ok(out.length >= 3);
    }));

  test("would not run without the policy either", () =>
    visit(name, {}, async (page) => {
      const text = readFileSync(join(site, name), "utf8");
      const bare = text.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, "");
      assert.notEqual(bare, text);
      await page.setContent(bare);
      assert.deepEqual(await owned(page), [undefined, true]);
    }));

  test("would be stopped by the policy alone", async () => {
    const page = await browser.newPage();
    const refused = [];
    page.on("console", (message) => refused.push(message.text()));
    const text = readFileSync(join(site, name), "utf8");
    const attack = `<script>window.owned=1</script><img src=x onerror="window.owned=1">
      <b style="color:red"></b>`;
    await page.setContent(text.replace("</body>", `${attack}</body>`));
    assert.equal(await page.evaluate(() => window.owned), undefined);
    assert.ok(refused.filter((it) => it.includes("Content Security Policy")).length >= 3);
    await page.close();
  });
});
