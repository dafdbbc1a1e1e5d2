// What the tests of `infer serve` in a browser have in common.
//
// SERVE is the program, OUTPUT a folder for cases and screenshots, CHROMIUM the browser if it is not where
// Debian puts it. What drives the browser is installed in tests/browser.

import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join, resolve } from "node:path";
import { after, before } from "node:test";

const require = createRequire(resolve("tests/browser/package.json"));
const { chromium } = require("playwright-core");
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const output = join(resolve(process.env.OUTPUT ?? "target/tmp/serve"), basename(process.argv[1], ".test.js"));
const program = resolve(process.env.SERVE ?? "target/debug/examples/serve");
export const screenshots = join(output, "screenshots");
export const PHONE = { width: 360, height: 740 };
export const DESK = { width: 1200, height: 900 };

rmSync(output, { recursive: true, force: true });
mkdirSync(screenshots, { recursive: true });

const servers = [];

/** A server on a new folder that `fill` has filled, with the address to open. */
export async function serve(name, fill, options = [], path = "stories/") {
  const folder = join(output, name);
  mkdirSync(join(folder, "stories"), { recursive: true });
  fill(join(folder, "stories"));
  const child = spawn(program, ["serve", path, ...options], { cwd: folder });
  servers.push(child);
  const address = await new Promise((done, fail) => {
    let said = "";
    child.stdout.on("data", (data) => {
      said += data;
      const found = said.match(/open (http:\S+)/);
      if (found) done(found[1]);
    });
    child.on("exit", () => fail(new Error(`the server ended: ${said}`)));
  });
  return { folder: join(folder, "stories"), address, base: new URL(address).origin };
}

/** Saves a file as an editor does: beside it, and then in its place. */
export function save(file, text) {
  writeFileSync(`${file}~`, text);
  renameSync(`${file}~`, file);
}

/** What the program says of a case, but for the name of its file. */
export const board = (folder, name) =>
  execFileSync(program, [`stories/${name}`], { cwd: join(folder, ".."), encoding: "utf8" })
    .replaceAll(name, "story");

let browser;
before(async () => {
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox"],
  });
});
after(async () => {
  await browser.close();
  for (const server of servers) server.kill();
});

/** Opens a server in a browser of its own, and checks that no page complains or asks elsewhere. */
export async function visit(server, options, use) {
  const context = await browser.newContext({ viewport: DESK, ...options });
  const complaints = [];
  const open = async () => {
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    page.on("console", (message) => {
      if (!/status of 4(22|09)/.test(message.text())) complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(String(error)));
    page.on("dialog", (dialog) => complaints.push(`dialog: ${dialog.message()}`));
    page.on("request", (request) => {
      if (new URL(request.url()).origin !== server.base) complaints.push(`asked ${request.url()}`);
    });
    return page;
  };
  const page = await open();
  await page.goto(server.address);
  await use(page, open);
  assert.deepEqual(complaints, []);
  await context.close();
}

export async function expectAccessible(page) {
  // The policy forbids other scripts, so axe comes in as the debugger's.
  await page.evaluate(axe);
  const found = await page.evaluate(() => globalThis.axe.run());
  const serious = found.violations.filter((it) => /serious|critical/.test(it.impact));
  const told = serious.map((it) => [it.id, it.nodes.slice(0, 3).map((node) => node.html)]);
  assert.deepEqual(told, []);
}

export const CASE = readFileSync("facts/nov2024.json", "utf8");
export const query = "file=stories/nov2024.json";

export function nov2024(folder) {
  cpSync("facts/background", join(folder, "background"), { recursive: true });
  writeFileSync(join(folder, "nov2024.json"), CASE);
  mkdirSync(join(folder, "articles"));
  const said = "MOSCOW, 11 November. There was no conversation, Dmitry Peskov told reporters.\n";
  writeFileSync(join(folder, "articles", "tass.txt"), said);
}

/** Fills the field of this key, if it is there. */
export async function fill(page, values) {
  for (const [key, value] of Object.entries(values)) {
    const field = page.locator(`[name="${key}"]`).first();
    if ((await field.evaluate((it) => it.tagName)) === "SELECT") await field.selectOption(value);
    else await field.fill(value);
  }
}

export const press = (page, name) => page.getByRole("button", { name, exact: true }).click();

/** Marks these words in the text at the side, and takes them as a quote. */
export async function mark(page, words) {
  const side = page.locator("#side-text");
  await side.waitFor();
  await page.waitForFunction((it) => document.getElementById("side-text").value.includes(it), words);
  await side.evaluate((it, words) => {
    it.focus();
    const start = it.value.indexOf(words);
    it.setSelectionRange(start, start + words.length);
  }, words);
  await press(page, "Quote what is marked");
}

