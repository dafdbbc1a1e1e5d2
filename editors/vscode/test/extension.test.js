// The extension's manifest, its grammar on the built-in rulebook, its settings, and the bundle.

const assert = require("node:assert/strict");
const { existsSync, readFileSync, readdirSync } = require("node:fs");
const { join } = require("node:path");
const { test } = require("node:test");
const oniguruma = require("vscode-oniguruma");
const textmate = require("vscode-textmate");
const { documents, greeting, server } = require("../src/settings");

const root = join(__dirname, "..");
const read = path => readFileSync(join(root, path), "utf8");
const manifest = JSON.parse(read("package.json"));

/** The grammar, as VS Code has it. */
async function grammar() {
  const wasm = readFileSync(require.resolve("vscode-oniguruma/release/onig.wasm"));
  await oniguruma.loadWASM(wasm.buffer);
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: patterns => new oniguruma.OnigScanner(patterns),
      createOnigString: text => new oniguruma.OnigString(text)
    }),
    loadGrammar: async () =>
      textmate.parseRawGrammar(read("syntaxes/infer-rules.tmLanguage.json"), "grammar.json")
  });
  return registry.loadGrammar("source.infer-rules");
}

/** Each word of a text with its last scope. */
function scoped(loaded, text) {
  let state = textmate.INITIAL;
  return text.split("\n").map(line => {
    const { tokens, ruleStack } = loaded.tokenizeLine(line, state);
    state = ruleStack;
    return tokens.map(({ startIndex, endIndex, scopes }) => [
      line.slice(startIndex, endIndex),
      scopes.at(-1).replace(".infer-rules", "")
    ]);
  });
}

test("what the manifest names is there", () => {
  const { languages, grammars, commands } = manifest.contributes;
  for (const path of [languages[0].configuration, grammars[0].path, manifest.main]) {
    assert.ok(existsSync(join(root, path)), path);
  }
  JSON.parse(read(languages[0].configuration));
  const code = read("src/extension.js");
  commands.forEach(({ command }) => assert.ok(code.includes(`registerCommand("${command}"`), command));
});

test("the settings say how the server is started, and by which rules it judges", () => {
  const settings = values => ({ get: key => values[key] });
  assert.deepEqual(server(settings({})), { command: "infer-complete", args: ["lsp", "--stdio"] });
  assert.equal(server(settings({ path: "/opt/infer" })).command, "/opt/infer");
  assert.deepEqual(greeting(settings({ rules: ["house.dl"] })), {
    rules: ["house.dl"],
    noBuiltin: false,
    showsBuiltin: true
  });
  assert.ok(documents.some(({ language, scheme }) => language === "json" && scheme === "untitled"));
  assert.equal(manifest.contributes.configuration.properties["infer.path"].default, "infer-complete");
});

test("the grammar tells relations, types, variables, words and sentences apart", async () => {
  const loaded = await grammar();
  const text = [
    "/// [is-disputed] {who} and {names(whom)} differ[ on {first..last}].",
    ".decl differ(who: Actor, n: number)",
    'differ(who, n) :- status(p, "disputed"), n = count : { own(p, _) }, !graph.edge(n, 0x2a). // why'
  ].join("\n");
  const words = new Map(scoped(loaded, text).flat().map(([word, scope]) => [word.trim(), scope]));
  for (const [word, scope] of Object.entries({
    "is-disputed": "entity.name.section",
    names: "entity.name.function",
    first: "variable.parameter",
    ".decl": "keyword.control.directive",
    differ: "entity.name.function",
    Actor: "entity.name.type",
    status: "entity.name.function",
    disputed: "string.quoted.double",
    count: "support.function",
    _: "variable.language",
    p: "variable.other",
    "graph.edge": "entity.name.function",
    "0x2a": "constant.numeric",
    "// why": "comment.line.double-slash"
  })) {
    assert.equal(words.get(word), scope, word);
  }
});

test("nothing in the built-in rulebook escapes from its line", async () => {
  const loaded = await grammar();
  const folder = join(root, "../../rules");
  for (const file of readdirSync(folder).filter(file => file.endsWith(".dl"))) {
    const lines = scoped(loaded, readFileSync(join(folder, file), "utf8"));
    const declared = lines.filter(line => line[0]?.[0] === ".decl");
    assert.ok(declared.every(line => line[2]?.[1] === "entity.name.function"), file);
    const first = lines.filter(line => /^[a-z]/.test(line[0]?.[0] ?? ""));
    const odd = first.filter(line => !/function/.test(line[0][1]));
    assert.deepEqual(odd, [], file);
  }
});

test("the bundle is a program that needs nothing but VS Code", () => {
  const bundle = read("dist/extension.js");
  const needed = [...bundle.matchAll(/\brequire\("([^"]+)"\)/g)].map(([, name]) => name);
  const builtin = new Set(require("node:module").builtinModules);
  const further = needed.filter(name => name !== "vscode" && !builtin.has(name.replace("node:", "")));
  assert.deepEqual([...new Set(further)], []);
});
