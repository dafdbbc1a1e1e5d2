// `infer serve` as an analyst has it: cases on a page, in a real browser. See support.js.

import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, test } from "node:test";

import {
  CASE, PHONE, board, expectAccessible, fill, mark, nov2024, press, query, save, screenshots, serve, visit,
} from "./support.js";

const views = {
  cases: "/",
  case: `/case?${query}`,
  "as-it-would-be": `/case?${query}&without=s8`,
  why: `/why?${query}&of=call-7-nov`,
  proof: `/why?${query}&of=call-7-nov&full=1`,
  row: `/row?${query}&id=s8`,
  kinds: `/add?${query}`,
  add: `/add?${query}&kind=asserted&k.text=articles/tass.txt`,
  edit: `/edit?${query}&kind=denied&id=s8`,
  articles: `/articles?${query}&name=articles/tass.txt`,
  copies: `/copies?${query}`,
  "what-if": `/what-if?${query}&without=s8`,
  linchpins: `/linchpins?${query}`,
  accepted: `/accepted?${query}`,
  share: `/share?${query}`,
};

describe("every view", async () => {
  let server;
  before(async () => {
    server = await serve("views", nov2024);
    await visit(server, {}, async (page) => {
      await page.getByText("Did Trump phone Putin").first().waitFor();
    });
  });
  for (const [name, address] of Object.entries(views)) {
    for (const colorScheme of ["light", "dark"]) {
      test(`${name}, ${colorScheme}: no complaint, and axe finds no serious fault`, () =>
        visit(server, { colorScheme }, async (page) => {
          await page.goto(server.base + address);
          await page.screenshot({
            path: join(screenshots, `${name}-${colorScheme}.png`),
            fullPage: true,
          });
          await expectAccessible(page);
        }));
    }

    test(`${name}: fits a phone`, () =>
      visit(server, { viewport: PHONE }, async (page) => {
        await page.goto(server.base + address);
        await page.screenshot({ path: join(screenshots, `${name}-phone.png`), fullPage: true });
        // The style of the report hides some of its own things on a phone.
        await page.locator("h1").first().waitFor();
        const [content, screen] = await page.evaluate(() => [
          document.documentElement.scrollWidth,
          document.documentElement.clientWidth,
        ]);
        assert.ok(content <= screen, `${content} pixels on a screen of ${screen}`);
      }));

    test(`${name}: can be read without scripts`, () =>
      visit(server, { javaScriptEnabled: false }, async (page) => {
        await page.goto(server.base + address);
        const text = await page.locator("body").innerText();
        assert.ok(text.length > 80, text);
        const links = await page.locator("nav.bar a").count();
        assert.ok(links > 0);
      }));
  }

  test("steps through days, and back", () =>
    visit(server, {}, async (page) => {
      await page.goto(server.base + views.case);
      await page.getByRole("button", { name: "Earlier" }).click();
      const chosen = () => page.locator(".dates input:checked+label").innerText();
      const before = await chosen();
      await page.getByRole("button", { name: "Later" }).click();
      assert.notEqual(await chosen(), before);
    }));

  test("switches a linchpin off", () =>
    visit(server, {}, async (page) => {
      await page.goto(server.base + views.linchpins);
      await page.getByRole("link", { name: /^Switch off russia: s4, s8/ }).click();
      await page.getByText("disputed → reported").first().waitFor();
      assert.equal(await page.locator('input[name="without"]:checked').count(), 5);
    }));

  test("goes from a status to its reasons, and switches a statement off", () =>
    visit(server, {}, async (page) => {
      await page.goto(server.base + views.case);
      await page.getByRole("link", { name: /disputed\s+why\?/i }).first().click();
      await page.getByText("is disputed").first().waitFor();
      await page.getByRole("link", { name: "The whole proof" }).click();
      await page.goto(server.base + views.row);
      await page.getByRole("link", { name: "What if it had never been said?" }).click();
      await page.getByRole("link", { name: "The page as it would be" }).click();
      await page.getByText("As it would be if this had never been said: s8").waitFor();
      assert.equal(await page.locator("#case .statements li#s8").count(), 0);
    }));
});

const ARTICLES = {
  "Gazette 18 November":
    "The Gazette, 18 November 1933\n\nDock workers said on Saturday that the line was busy for an hour.\n",
  "Gazette 20 November":
    "The Gazette, 20 November 1933\n\n“I never picked up the receiver,” Ambassador Trentino said.\n",
};

const STORY = {
  title: "Did the ministers speak?",
  facts: [
    { state: { id: "sylvania", name: "Sylvania" } },
    { person: { id: "trentino", name: "Trentino", side: "sylvania" } },
    { anonymous: { id: "dockers", name: "dock workers" } },
    { outlet: { id: "gazette", name: "The Gazette" } },
    { held: { id: "the-ministers-spoke", text: "The ministers spoke", party: "sylvania" } },
    {
      asserted: {
        id: "s1", what: "the-ministers-spoke", by: "dockers", via: "gazette", on: "1933-11-18",
        text: "articles/gazette-18-november.txt", quote: "the line was busy for an hour",
      },
    },
    {
      denied: {
        id: "s2", what: "the-ministers-spoke", by: "trentino", via: "gazette", on: "1933-11-20",
        text: "articles/gazette-20-november.txt", quote: "I never picked up the receiver",
      },
    },
  ],
};

test("a story is told by forms alone, with quotes marked in two articles", async () => {
  const server = await serve("told", () => {});
  await visit(server, {}, async (page) => {
    await page.getByLabel("The question or story").fill(STORY.title);
    await page.getByLabel(/Name of the file/).fill("ministers");
    await press(page, "Begin");
    await page.getByRole("link", { name: "Articles" }).click();
    for (const [name, text] of Object.entries(ARTICLES)) {
      await page.getByLabel("Name", { exact: true }).fill(name);
      await page.getByLabel(/The text, as it was published/).fill(text);
      await press(page, "Keep it");
    }
    await page.getByRole("link", { name: "Add", exact: true }).click();
    await page.getByRole("link", { name: "asserted", exact: true }).click();
    await fill(page, {
      "k.text": "articles/gazette-18-november.txt",
      "k.what": "The ministers spoke", "k.by": "dock workers", "k.via": "The Gazette",
      "k.on": "1933-11-18",
    });
    await mark(page, "the line was busy for an hour");
    await press(page, "Save");
    await page.getByText("say below what that is").waitFor();
    await page.screenshot({ path: join(screenshots, "new-names.png"), fullPage: true });
    const kinds = { "The ministers spoke": "held", "dock workers": "anonymous", "The Gazette": "outlet" };
    for (const [name, kind] of Object.entries(kinds)) {
      const block = page.locator("fieldset.new", { hasText: `“${name}” is new` });
      const select = block.getByLabel("It is a");
      if ((await select.inputValue()) !== kind) {
        await Promise.all([page.waitForNavigation(), select.selectOption(kind)]);
      }
    }
    await press(page, "See what it would change");
    await page.getByRole("heading", { name: "What this would change" }).waitFor();
    await expectAccessible(page);
    await page.screenshot({ path: join(screenshots, "preview.png"), fullPage: true });
    await press(page, "Save, and note another");
    await page.goto(`${server.base}/add?file=stories/ministers.json&kind=denied`);
    await fill(page, {
      "k.text": "articles/gazette-20-november.txt",
      "k.what": "The ministers spoke", "k.by": "Trentino", "k.via": "The Gazette",
      "k.on": "1933-11-20",
    });
    await mark(page, "I never picked up the receiver");
    await press(page, "Save");
    const block = page.locator("fieldset.new", { hasText: "“Trentino” is new" });
    await block.getByLabel("side", { exact: true }).first().fill("Sylvania");
    await press(page, "Save");
    const side = page.locator("fieldset.new", { hasText: "“Sylvania” is new" });
    const select = side.getByLabel("It is a");
    if ((await select.inputValue()) !== "state") {
      await Promise.all([page.waitForNavigation(), select.selectOption("state")]);
    }
    await press(page, "Save");
    await page.waitForURL(/\/case\?/);
    await page.goto(`${server.base}/edit?file=stories/ministers.json&kind=held&id=the-ministers-spoke`);
    await page.getByText("More", { exact: true }).click();
    await fill(page, { "k.party": "Sylvania" });
    await press(page, "Save");
    await page.waitForURL(/\/case\?/);
    await page.getByText("disputed").first().waitFor();
    await page.locator("#news .moved").waitFor();
    await page.screenshot({ path: join(screenshots, "told.png") });
  });
  writeFileSync(join(server.folder, "file.json"), JSON.stringify(STORY, null, 2));
  const told = board(server.folder, "ministers.json").replaceAll("dock-workers", "dockers");
  assert.equal(told, board(server.folder, "file.json"));
  assert.match(told, /DISPUTED/);
});

describe("while files change", () => {
  const file = (server) => join(server.folder, "nov2024.json");
  const later = CASE.replace('"seventy-leaders", "text": "Donald Trump spoke', '"seventy-leaders", "text": "Donald Trump talked');

  test("the page of a case follows, and a mistake is shown while the last good state stays", async () => {
    const server = await serve("follows", nov2024);
    await visit(server, {}, async (page) => {
      await page.goto(server.base + views.case);
      await page.waitForFunction(() => document.documentElement.dataset.live === "yes");
      save(file(server), CASE.replace('{"denied": {"id": "s8"', '{"hedged": {"id": "s8"'));
      await page.locator("#news .moved").waitFor();
      await page.locator("#case .status:visible", { hasText: /^reported/i }).first().waitFor();
      await page.screenshot({ path: join(screenshots, "moved.png") });
      save(file(server), CASE.replace('"by": "peskov", "via": "tass"', '"by": "peskof", "via": "tass"'));
      await page.getByText("the case stands as before").waitFor();
      await page.getByText("peskof").first().waitFor();
      await page.screenshot({ path: join(screenshots, "mistaken.png") });
      await expectAccessible(page);
      save(file(server), CASE);
      await page.getByText("the case stands as before").waitFor({ state: "detached" });
    });
  });

  test("an open form keeps what was typed, and what came in between is shown", async () => {
    const server = await serve("between", nov2024);
    await visit(server, {}, async (page) => {
      await page.goto(server.base + views.edit);
      await page.waitForFunction(() => document.documentElement.dataset.live === "yes");
      await fill(page, { "k.quote": "no conversation" });
      save(file(server), later);
      await page.locator("#news .moved").waitFor();
      assert.equal(await page.locator('[name="k.quote"]').first().inputValue(), "no conversation");
      await press(page, "Save");
      await page.getByRole("heading", { name: "What came in between" }).waitFor();
      await page.screenshot({ path: join(screenshots, "between.png"), fullPage: true });
      await expectAccessible(page);
      assert.equal(readFileSync(file(server), "utf8"), later);
      await press(page, "Save");
      await page.waitForURL(/\/case\?/);
    });
    const now = readFileSync(file(server), "utf8");
    assert.equal(now, later.replace("There was no conversation", "no conversation"));
  });

  test("what one browser saves another sees, and can be taken back", async () => {
    const server = await serve("two", nov2024);
    await visit(server, {}, async (page, open) => {
      const other = await open();
      await other.goto(server.base + views.case);
      await other.waitForFunction(() => document.documentElement.dataset.live === "yes");
      await page.goto(server.base + views.edit);
      await fill(page, { "k.quote": "no conversation" });
      await press(page, "Save");
      await page.waitForURL(/\/case\?/);
      await other.locator("#case q", { hasText: /^no conversation$/ }).first().waitFor();
      await press(page, "Undo");
      await other.locator("#case q", { hasText: "There was no conversation" }).first().waitFor();
    });
    assert.equal(readFileSync(file(server), "utf8"), CASE);
  });
});

test("everything of a statement is typed without a mouse", async () => {
  const server = await serve("keys", nov2024);
  await visit(server, {}, async (page) => {
    await page.goto(`${server.base}/add?${query}&kind=denied&k.text=articles/tass.txt`);
    const tabTo = async (name) => {
      for (let steps = 0; steps < 60; steps += 1) {
        await page.keyboard.press("Tab");
        if (await page.evaluate((it) => document.activeElement?.matches(it), name)) return;
      }
      assert.fail(`${name} is not reached`);
    };
    const type = async (key, text) => {
      await tabTo(`[name="${key}"]`);
      await page.keyboard.type(text);
    };
    await type("k.what", "call-7-nov");
    await type("k.by", "Dmitry Peskov");
    await type("k.on", "2024-11-12");
    await type("k.via", "TASS");
    await tabTo("#mark");
    await tabTo("#side-text");
    await page.keyboard.press("Control+Home");
    for (let letters = 0; letters < "MOSCOW, 11 November".length; letters += 1) {
      await page.keyboard.press("Shift+ArrowRight");
    }
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Enter");
    assert.equal(await page.locator('[name="k.quote"]').first().inputValue(), "MOSCOW, 11 November");
    await tabTo('button[value="save"].main');
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/case\?/);
  });
  const now = readFileSync(join(server.folder, "nov2024.json"), "utf8");
  const come = now.split("\n").filter((line) => !CASE.includes(line));
  assert.deepEqual(come, [
    '    ,{"denied": {"id": "s17", "what": "call-7-nov", "by": "peskov", "on": "2024-11-12", ' +
      '"via": "tass", "quote": "MOSCOW, 11 November", "text": "articles/tass.txt"}}',
  ]);
});

test("forms work without scripts", async () => {
  const server = await serve("scriptless", nov2024);
  await visit(server, { javaScriptEnabled: false }, async (page) => {
    await page.goto(server.base + views.case);
    await page.getByRole("link", { name: "Add", exact: true }).click();
    await page.getByRole("link", { name: "denied", exact: true }).click();
    await fill(page, { "k.text": "articles/tass.txt" });
    await press(page, "Show it");
    assert.match(await page.locator("#side-text").inputValue(), /There was no conversation/);
    await fill(page, {
      "k.what": "call-7-nov", "k.by": "Dmitry Peskov", "k.on": "2024-11-12",
      "k.quote": "There was no conversation",
    });
    await press(page, "See what it would change");
    await page.getByRole("heading", { name: "What this would change" }).waitFor();
    await press(page, "Save");
    await page.getByText("You added s17").waitFor();
    await press(page, "Undo");
  });
  assert.equal(readFileSync(join(server.folder, "nov2024.json"), "utf8"), CASE);
});

test("2,000 statements can be read, asked and added to", async () => {
  const many = JSON.parse(CASE);
  for (let number = 0; number < 2000; number += 1) {
    const what = ["call-7-nov", "urged-restraint", "call-6-nov"][number % 3];
    many.facts.push({
      relayed: {
        id: `r${number}`, what, by: "afp", via: "afp", on: `2024-11-${10 + (number % 3)}`,
        rests_on: ["s5", "s6", "s1"][number % 3],
      },
    });
  }
  const rows = many.facts.map((row) => `    ${JSON.stringify(row)}`).join(",\n");
  const text = `{\n  "title": ${JSON.stringify(many.title)},\n  "include": ${JSON.stringify(many.include)},\n  "facts": [\n${rows}\n  ]\n}\n`;
  const server = await serve("many", (folder) => {
    nov2024(folder);
    writeFileSync(join(folder, "nov2024.json"), text);
  });
  await visit(server, {}, async (page) => {
    await page.getByText("Did Trump phone Putin").first().waitFor();
    await page.goto(server.base + views.case);
    // The page has room for a part; the rest is a link away, and so is each date.
    assert.equal(await page.locator(".statements > li").count(), 300);
    assert.ok((await page.locator("nav.dates a").count()) > 0);
    await page.screenshot({ path: join(screenshots, "many.png"), fullPage: true });
    await expectAccessible(page);
    const dangling = await page.evaluate(() =>
      [...document.querySelectorAll('#case a[href^="#"]')]
        .map((it) => it.getAttribute("href").slice(1))
        .filter((place) => !document.getElementById(place)));
    assert.deepEqual(dangling, []);
    await page.getByRole("link", { name: /more statements$/ }).click();
    await page.getByRole("heading", { name: /^Statements 301 to 600/ }).waitFor();
    await page.getByRole("link", { name: "Later" }).click();
    await page.getByRole("heading", { name: /^Statements 601 to/ }).waitFor();
    await page.goto(server.base + views.case);
    await page.locator("nav.dates a").first().click();
    await page.locator('nav.dates [aria-current="date"]').waitFor();
    await page.goto(`${server.base}/add?${query}&kind=denied`);
    await fill(page, { "k.what": "call-7-nov", "k.by": "Dmitry Peskov", "k.on": "2024-11-12" });
    await press(page, "Save");
    await page.waitForURL(/\/case\?/);
    await page.locator("#news").getByText("s1").first().waitFor();
  });
});
