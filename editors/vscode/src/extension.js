// Starts `infer lsp` and speaks with it.

const vscode = require("vscode");
const { LanguageClient } = require("vscode-languageclient/node");
const { documents, greeting, server } = require("./settings");

let client;

/** The last answer to the question why something holds. */
const answer = {
  uri: vscode.Uri.parse("infer-why:/Why.md"),
  text: "",
  changed: new vscode.EventEmitter(),
  async show(text) {
    this.text = text;
    this.changed.fire(this.uri);
    await vscode.commands.executeCommand("markdown.showPreviewToSide", this.uri);
  }
};

/** Shows what the server says of a line above a claim. */
const middleware = {
  async executeCommand(command, args, next) {
    const said = await next(command, args);
    if (command === "infer.why") {
      await answer.show(said ?? "Nothing of that holds.");
    }
    return said;
  }
};

async function start() {
  const settings = vscode.workspace.getConfiguration("infer");
  client = new LanguageClient("infer", "infer", server(settings), {
    documentSelector: documents,
    initializationOptions: greeting(settings),
    middleware
  });
  await client.start();
}

async function restart() {
  await client?.stop();
  await start();
}

/** Asks for an atom, and shows why it holds in the case that is open. */
async function ask() {
  const editor = vscode.window.activeTextEditor;
  const asked = editor && (await vscode.window.showInputBox({
    prompt: "What holds: an id, or an atom as in a rule",
    placeHolder: "disputed_contact(trump, putin)"
  }));
  if (asked) {
    await vscode.commands.executeCommand("infer.why", editor.document.uri.toString(), asked);
  }
}

async function activate(context) {
  const builtin = {
    provideTextDocumentContent: uri => client.sendRequest("infer/builtin", { uri: uri.toString() })
  };
  const why = {
    onDidChange: answer.changed.event,
    provideTextDocumentContent: () => answer.text
  };
  context.subscriptions.push(
    vscode.workspace.registerTextDocumentContentProvider("infer", builtin),
    vscode.workspace.registerTextDocumentContentProvider("infer-why", why),
    vscode.commands.registerCommand("infer.ask", ask),
    vscode.commands.registerCommand("infer.restart", restart),
    vscode.workspace.onDidChangeConfiguration(change => {
      if (change.affectsConfiguration("infer")) {
        restart();
      }
    })
  );
  await start();
}

async function deactivate() {
  await client?.stop();
}

module.exports = { activate, deactivate };
