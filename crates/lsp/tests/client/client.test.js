// `infer lsp` as an editor has it: through the library that VS Code's own client is built on.

const assert = require("node:assert/strict");
const { spawn } = require("node:child_process");
const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const { after, test } = require("node:test");
const { pathToFileURL } = require("node:url");
const protocol = require("vscode-languageserver-protocol/node");

const repository = process.env.REPOSITORY;
const open = [];

/** An editor with a server of its own, as it is after both have greeted each other. */
async function connect(capabilities = {}) {
  const server = spawn(process.env.INFER, ["lsp", "--stdio"], {
    cwd: repository,
    stdio: ["pipe", "pipe", "inherit"]
  });
  const ended = new Promise(resolve => server.on("exit", resolve));
  const connection = protocol.createProtocolConnection(
    new protocol.StreamMessageReader(server.stdout),
    new protocol.StreamMessageWriter(server.stdin)
  );
  const problems = new Map();
  const waiting = [];
  connection.onNotification(protocol.PublishDiagnosticsNotification.type, told => {
    problems.set(told.uri, told);
    waiting.splice(0).forEach(look => look());
  });
  connection.listen();
  const uri = pathToFileURL(repository).toString();
  const greeting = await connection.sendRequest(protocol.InitializeRequest.type, {
    processId: process.pid,
    rootUri: uri,
    workspaceFolders: [{ uri, name: "infer" }],
    initializationOptions: { showsBuiltin: true },
    capabilities
  });
  await connection.sendNotification(protocol.InitializedNotification.type, {});
  const editor = { connection, problems, waiting, ended, greeting, server };
  open.push(editor);
  return editor;
}

after(async () => {
  for (const { connection, ended } of open) {
    await connection.sendRequest(protocol.ShutdownRequest.type);
    await connection.sendNotification(protocol.ExitNotification.type);
    assert.equal(await ended, 0);
    connection.dispose();
  }
});

/** What is wrong with a document, once that is said of this version. */
async function problemsOf({ problems, waiting }, { uri, version }) {
  while (problems.get(uri)?.version !== version) {
    await new Promise(resolve => waiting.push(resolve));
  }
  return problems.get(uri).diagnostics;
}

/** Opens a file of the repository. */
async function openFile(editor, path, languageId) {
  const text = readFileSync(join(repository, path), "utf8");
  const uri = pathToFileURL(join(repository, path)).toString();
  const document = { uri, version: 1, text, languageId };
  await editor.connection.sendNotification(protocol.DidOpenTextDocumentNotification.type, {
    textDocument: document
  });
  return document;
}

/** The place of the first of these words, so many letters on. */
function place(text, words, beyond = 0) {
  const at = text.indexOf(words);
  assert.ok(at >= 0, words);
  const before = text.slice(0, at + beyond).split("\n");
  return { line: before.length - 1, character: before.at(-1).length };
}

test("the disputed contact of the seed story is asked for and explained", async () => {
  const editor = await connect();
  const { capabilities, serverInfo } = editor.greeting;
  assert.equal(serverInfo.name, "infer");
  assert.equal(capabilities.positionEncoding, "utf-16");
  const seed = await openFile(editor, "facts/nov2024.json", "json");
  assert.deepEqual(await problemsOf(editor, seed), []);

  const textDocument = { uri: seed.uri };
  const position = place(seed.text, '"call-7-nov"', 2);
  const hover = await editor.connection.sendRequest(protocol.HoverRequest.type, {
    textDocument,
    position
  });
  assert.equal(hover.contents.kind, "markdown");
  assert.match(hover.contents.value, /^\*\*DISPUTED\*\* — Donald Trump and Vladimir Putin spoke by phone/);

  const lenses = await editor.connection.sendRequest(protocol.CodeLensRequest.type, { textDocument });
  const lens = lenses.find(lens => lens.range.start.line === position.line);
  const told = await editor.connection.sendRequest(protocol.CodeLensResolveRequest.type, lens);
  assert.match(told.command.title, /^Disputed · without s8: reported/);

  const why = await editor.connection.sendRequest(protocol.ExecuteCommandRequest.type, {
    command: told.command.command,
    arguments: [seed.uri, "disputed_contact(trump, putin)"]
  });
  assert.match(why, /nov2024\.json:45/);
  assert.match(why, /Dmitry Peskov/);
});

test("text that is not saved is judged, and mended by what the help says", async () => {
  const editor = await connect({ general: { positionEncodings: ["utf-16"] } });
  const seed = await openFile(editor, "facts/nov2024.json", "json");
  assert.deepEqual(await problemsOf(editor, seed), []);
  const start = place(seed.text, '"by": "peskov"', 7);
  const end = { ...start, character: start.character + 6 };
  await editor.connection.sendNotification(protocol.DidChangeTextDocumentNotification.type, {
    textDocument: { uri: seed.uri, version: 2 },
    contentChanges: [{ range: { start, end }, text: "pescov" }]
  });
  const problems = await problemsOf(editor, { ...seed, version: 2 });
  assert.equal(problems[0].code, "undeclared-id");
  assert.equal(problems[0].source, "infer");
  const fixes = await editor.connection.sendRequest(protocol.CodeActionRequest.type, {
    textDocument: { uri: seed.uri },
    range: problems[0].range,
    context: { diagnostics: problems }
  });
  assert.deepEqual(fixes.map(fix => fix.title), ['Write "peskov"']);
  const [edit] = fixes[0].edit.changes[seed.uri];
  assert.equal(edit.newText, '"peskov"');
});

test("an id leads to the file that declares it, and is offered by its name", async () => {
  const editor = await connect();
  const seed = await openFile(editor, "facts/nov2024.json", "json");
  const textDocument = { uri: seed.uri };
  const position = place(seed.text, '"by": "peskov"', 8);
  const found = await editor.connection.sendRequest(protocol.DefinitionRequest.type, {
    textDocument,
    position
  });
  assert.equal(found.length, 1);
  assert.match(found[0].uri, /facts\/background\/offices\.json$/);
  const offers = await editor.connection.sendRequest(protocol.CompletionRequest.type, {
    textDocument,
    position
  });
  const peskov = offers.find(offer => offer.label === "peskov");
  assert.equal(peskov.detail, "Dmitry Peskov");
  const uses = await editor.connection.sendRequest(protocol.ReferencesRequest.type, {
    textDocument,
    position,
    context: { includeDeclaration: true }
  });
  assert.ok(new Set(uses.map(use => use.uri)).size > 2);
});

test("rules are checked with the built-in rulebook, whose text can be shown", async () => {
  const editor = await connect();
  const rules = {
    uri: "untitled:house.dl",
    languageId: "infer-rules",
    version: 1,
    text: "/// It is disputed that {p}.\n.decl in_dispute(p: Proposition)\n/// [so-it-is] Its status says so.\nin_dispute(p) :- status( p,\"disputed\" ).\n.output in_dispute\n"
  };
  await editor.connection.sendNotification(protocol.DidOpenTextDocumentNotification.type, {
    textDocument: rules
  });
  assert.deepEqual(await problemsOf(editor, rules), []);
  const textDocument = { uri: rules.uri };
  const [found] = await editor.connection.sendRequest(protocol.DefinitionRequest.type, {
    textDocument,
    position: place(rules.text, "status(", 1)
  });
  assert.equal(found.uri, "infer:///rules/status.dl");
  const text = await editor.connection.sendRequest("infer/builtin", { uri: found.uri });
  assert.match(text.split("\n")[found.range.start.line], /^\.decl status\(/);
  const [edit] = await editor.connection.sendRequest(protocol.DocumentFormattingRequest.type, {
    textDocument,
    options: { tabSize: 4, insertSpaces: true }
  });
  assert.equal(edit.newText, 'in_dispute(p) :- status(p, "disputed").\n');
  await assert.rejects(
    editor.connection.sendRequest(protocol.RenameRequest.type, {
      textDocument,
      position: place(rules.text, "status(", 1),
      newName: "state"
    }),
    /built-in rulebook/
  );
});
