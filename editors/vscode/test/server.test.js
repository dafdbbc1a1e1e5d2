// The extension with its own client and a real server, in a VS Code without a window (test/vscode.js). Where the
// variable INFER names no program, there is nothing to try.

const assert = require("node:assert/strict");
const { readFileSync } = require("node:fs");
const Module = require("node:module");
const { join, resolve } = require("node:path");
const { test } = require("node:test");
const { Position, Uri, vscode } = require("./vscode");

const folder = resolve(__dirname, "../../..");

test("the disputed contact of the seed story is shown and explained", { skip: !process.env.INFER }, async () => {
  const editor = vscode(folder, { path: process.env.INFER });
  const load = Module._load;
  Module._load = (name, ...rest) => (name === "vscode" ? editor.api : load(name, ...rest));
  const extension = require("../dist/extension.js");
  const { registered } = editor;
  await extension.activate({ subscriptions: [] });
  try {
    const path = join(folder, "facts/nov2024.json");
    const text = readFileSync(path, "utf8");
    const uri = Uri.file(path);
    const document = { uri, languageId: "json", version: 1, fileName: path, isClosed: false, getText: () => text };
    const told = new Promise(done => (registered.told = done));
    editor.open(document);
    await told;
    assert.deepEqual(registered.problems.get(uri.toString()), []);

    const line = text.split("\n").findIndex(line => line.includes('"call-7-nov", "lead"'));
    const position = new Position(line, text.split("\n")[line].indexOf("call-7-nov"));
    const token = { isCancellationRequested: false, onCancellationRequested: () => ({ dispose() {} }) };
    const hover = await registered.providers.Hover.provideHover(document, position, token);
    assert.match(JSON.stringify(hover), /DISPUTED.*spoke by phone/);

    await registered.commands["infer.why"](uri.toString(), "disputed_contact(trump, putin)");
    const [shown] = registered.shown;
    const why = registered.contents[shown.scheme].provideTextDocumentContent(shown);
    assert.match(why, /Dmitry Peskov/);

    const builtin = Uri.parse("infer:///rules/status.dl");
    const rules = await registered.contents.infer.provideTextDocumentContent(builtin);
    assert.match(rules, /^\.decl status\(/m);
  } finally {
    await extension.deactivate();
    Module._load = load;
  }
});
