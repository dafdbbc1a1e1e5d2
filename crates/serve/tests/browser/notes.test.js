// What is noted, mended and kept in a browser: dates, what a statement rests on, tables, lines with mistakes,
// the picture. See support.js.

import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";

import {
  CASE, PHONE, expectAccessible, fill, nov2024, press, query, save, screenshots, serve, visit,
} from "./support.js";

const PASSAGE =
  "The two ministers met for an hour on the old pier behind the customs house, said a person who saw them " +
  "arrive in separate cars, and they left without a word to the reporters who had waited in the rain since " +
  "the early morning.";

const COPIED = `{
  "title": "Did they meet?",
  "facts": [
    {"outlet": {"id": "echo", "name": "The Echo"}},
    {"outlet": {"id": "globe", "name": "The Globe"}},
    {"held": {"id": "meeting", "text": "They met"}},
    {"asserted": {"id": "s1", "what": "meeting", "by": "echo", "via": "echo", "on": "2031-03-11", "text": "echo.txt"}},
    {"asserted": {"id": "s2", "what": "meeting", "by": "globe", "via": "globe", "on": "2031-03-12", "text": "globe.txt"}}
  ]
}
`;

function copied(folder) {
  writeFileSync(join(folder, "a.json"), COPIED);
  writeFileSync(join(folder, "echo.txt"), `The Echo, 11 March 2031\n\n${PASSAGE}\n`);
  writeFileSync(join(folder, "globe.txt"), `The Globe, 12 March 2031\n\n${PASSAGE}\n`);
}

test("a date is explained while it is typed", async () => {
  const server = await serve("dates", nov2024);
  await visit(server, {}, async (page) => {
    await page.goto(`${server.base}/add?${query}&kind=denied`);
    const means = page.locator("#k-on-means");
    await page.locator('[name="k.on"]').pressSequentially("2024-11-1");
    await means.getByText("EDTF").waitFor();
    await page.locator('[name="k.on"]').pressSequentially("2");
    await means.getByText("= 12 November 2024").waitFor();
    await page.screenshot({ path: join(screenshots, "date.png") });
    await expectAccessible(page);
    await page.locator('[name="k.on"]').fill("2024-11");
    await means.getByText("= November 2024").waitFor();
  });
});

describe("what a statement rests on", () => {
  const form = "/edit?file=stories/a.json&kind=asserted&id=s2";

  test("is proposed with the passages, and chosen", async () => {
    const server = await serve("rests", copied);
    await visit(server, {}, async (page) => {
      await page.goto(server.base + form);
      await page.getByText("Proposed: what both texts have in common").click();
      await page.getByText("customs house").first().waitFor();
      await page.screenshot({ path: join(screenshots, "rests.png"), fullPage: true });
      await expectAccessible(page);
      await page.getByRole("checkbox", { name: /^s1/ }).check();
      await press(page, "Save");
      await page.waitForURL(/\/case\?/);
    });
    const now = readFileSync(join(server.folder, "a.json"), "utf8");
    assert.equal(now, COPIED.replace('"globe.txt"}', '"globe.txt", "rests_on": "s1"}'));
  });

  test("fits a phone", async () => {
    const server = await serve("rests-phone", copied);
    await visit(server, { viewport: PHONE }, async (page) => {
      await page.goto(server.base + form);
      await page.getByText("Proposed: what both texts have in common").click();
      await page.screenshot({ path: join(screenshots, "rests-phone.png"), fullPage: true });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      assert.equal(wide, 0);
    });
  });
});

for (const javaScriptEnabled of [true, false]) {
  test(`a line with a mistake is mended, ${javaScriptEnabled ? "with" : "without"} scripts`, async () => {
    const server = await serve(`mended-${javaScriptEnabled}`, nov2024);
    await visit(server, { javaScriptEnabled }, async (page) => {
      await page.goto(`${server.base}/case?${query}`);
      save(join(server.folder, "nov2024.json"), CASE.replace('"by": "peskov", "via": "tass"', '"by": "peskof", "via": "tass"'));
      for (let tries = 0; tries < 100; tries += 1) {
        if (await page.getByRole("link", { name: /^Mend line/ }).count()) break;
        await page.waitForTimeout(100);
        if (!javaScriptEnabled) await page.reload();
      }
      await page.locator("#case h1").first().waitFor();
      await page.getByRole("link", { name: /^Mend line/ }).first().click();
      const lines = page.getByLabel(/^As it stands/);
      assert.match(await lines.inputValue(), /peskof/);
      await page.screenshot({ path: join(screenshots, `mend-${javaScriptEnabled}.png`), fullPage: true });
      if (javaScriptEnabled) await expectAccessible(page);
      await lines.fill((await lines.inputValue()).replace("peskof", "peskov"));
      await press(page, "See what it would change");
      await page.getByRole("heading", { name: "What this would change" }).waitFor();
      await press(page, "Save");
      await page.waitForURL(/\/case\?/);
    });
    assert.equal(readFileSync(join(server.folder, "nov2024.json"), "utf8"), CASE);
  });
}

test("a table gets a row and keeps the others", async () => {
  const statements = "id;on;by;via;stance;what\r\n\"s1\";2031-03-11;Ada;The Echo;asserted;sale\r\n";
  const server = await serve("tables", (folder) => {
    const pier = join(folder, "pier");
    mkdirSync(pier);
    writeFileSync(join(pier, "case.csv"), "key,value\ntitle,Was the pier sold?\n");
    writeFileSync(join(pier, "who.csv"), "kind,name\nperson,Ada\noutlet,The Echo\n");
    writeFileSync(join(pier, "claims.csv"), "id,text\nsale,The pier was sold\n");
    writeFileSync(join(pier, "statements.csv"), statements);
  }, [], "stories/pier");
  await visit(server, {}, async (page) => {
    await page.getByRole("link", { name: "Was the pier sold?" }).click();
    await page.getByRole("link", { name: "Add", exact: true }).click();
    await page.getByRole("link", { name: "denied", exact: true }).click();
    await fill(page, { "k.what": "The pier was sold", "k.by": "Ada", "k.on": "2031-03-12" });
    await press(page, "See what it would change");
    await page.getByRole("heading", { name: "What this would change" }).waitFor();
    await page.screenshot({ path: join(screenshots, "table.png"), fullPage: true });
    await press(page, "Save");
    await page.waitForURL(/\/case\?/);
  });
  const now = readFileSync(join(server.folder, "pier", "statements.csv"), "utf8");
  assert.equal(now, `${statements}"s2";2031-03-12;Ada;;denied;sale\r\n`);
});

test("the picture is kept as PNG", async () => {
  const server = await serve("picture", nov2024);
  await visit(server, {}, async (page) => {
    await page.goto(`${server.base}/share?${query}`);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Save as PNG" }).click(),
    ]);
    assert.equal(download.suggestedFilename(), "nov2024.png");
    const path = join(screenshots, "picture.png");
    await download.saveAs(path);
    const bytes = readFileSync(path);
    assert.deepEqual([...bytes.subarray(1, 4)], [...Buffer.from("PNG")]);
    assert.ok(bytes.readUInt32BE(16) > 400 && bytes.length > 5_000, `${bytes.length} bytes`);
  });
});
