// As much of VS Code as the extension asks for, without a window. What it registers is kept, so that a test can
// ask as the window would. Anything that no test looks at does nothing.

const { pathToFileURL, fileURLToPath } = require("node:url");

class Disposable {
  constructor(end = () => {}) {
    this.dispose = end;
  }
  static from(...all) {
    return new Disposable(() => all.forEach(one => one.dispose()));
  }
}

class EventEmitter {
  listeners = [];
  event = (listener, self, disposables) => {
    this.listeners.push(listener.bind(self));
    const end = new Disposable();
    disposables?.push(end);
    return end;
  };
  fire(value) {
    this.listeners.forEach(listener => listener(value));
  }
  dispose() {}
}

class Uri {
  constructor(text) {
    this.text = text;
    this.scheme = text.split(":")[0];
    this.fsPath = this.scheme === "file" ? fileURLToPath(text) : text;
    this.path = this.fsPath;
  }
  static parse = text => new Uri(text);
  static file = path => new Uri(pathToFileURL(path).toString());
  toString() {
    return this.text;
  }
}

class Position {
  constructor(line, character) {
    Object.assign(this, { line, character });
  }
}

class Range {
  constructor(...ends) {
    const [a, b, c, d] = ends;
    this.start = ends.length === 4 ? new Position(a, b) : a;
    this.end = ends.length === 4 ? new Position(c, d) : b;
  }
}

/** A class that keeps what it is made of. */
const kept = name => ({ [name]: class { constructor(...made) { this.made = made; } } })[name];

/** Something that can be read, called, made and extended, and does nothing. */
function nothing(own = {}) {
  return new Proxy(Object.assign(function () {}, own), {
    get(target, key) {
      if (key === Symbol.toPrimitive) return () => 0;
      if (!(key in target) && typeof key === "string" && key !== "then") {
        target[key] = /^on(Did|Will)/.test(key) ? new EventEmitter().event : nothing();
      }
      return target[key];
    },
    apply: () => nothing()
  });
}

/** An editor in which this folder is open, with these settings. */
function vscode(folder, settings) {
  const registered = { providers: {}, commands: {}, problems: new Map(), shown: [], contents: {} };
  const opened = new EventEmitter();
  const changed = new EventEmitter();
  const problems = {
    set(uri, all) {
      registered.problems.set(uri.toString(), all ?? []);
      registered.told?.();
    },
    delete: uri => registered.problems.delete(uri.toString()),
    clear() {},
    dispose() {}
  };
  const languages = { createDiagnosticCollection: () => problems, match: () => 10 };
  for (const kind of ["Hover", "Definition", "Reference", "CodeLens", "Rename", "CompletionItem"]) {
    languages[`register${kind}Provider`] = (_, provider) => {
      registered.providers[kind] = provider;
      return new Disposable();
    };
  }
  const workspace = {
    textDocuments: [],
    notebookDocuments: [],
    workspaceFolders: [{ uri: Uri.file(folder), name: "case", index: 0 }],
    getConfiguration: () => ({ get: (key, usual) => settings[key] ?? usual, inspect: () => undefined }),
    getWorkspaceFolder: () => workspace.workspaceFolders[0],
    onDidOpenTextDocument: opened.event,
    onDidChangeTextDocument: changed.event,
    createFileSystemWatcher: () => nothing(),
    registerTextDocumentContentProvider: (scheme, provider) => {
      registered.contents[scheme] = provider;
      return new Disposable();
    }
  };
  const commands = {
    registerCommand: (name, run) => {
      registered.commands[name] = run;
      return new Disposable();
    },
    executeCommand: async (name, ...args) => {
      if (name === "markdown.showPreviewToSide") registered.shown.push(args[0]);
      return registered.commands[name]?.(...args);
    }
  };
  const open = document => {
    workspace.textDocuments.push(document);
    opened.fire(document);
  };
  const api = nothing({
    version: "1.91.0",
    Disposable, EventEmitter, Uri, Position, Range,
    ...Object.fromEntries(["Hover", "CodeLens", "Diagnostic", "CompletionItem", "Location", "MarkdownString"].map(name => [name, kept(name)])),
    CancellationTokenSource: class {
      token = { isCancellationRequested: false, onCancellationRequested: new EventEmitter().event };
      cancel() {}
      dispose() {}
    },
    workspace: nothing(workspace),
    languages: nothing(languages),
    commands: nothing(commands),
    window: nothing({ createOutputChannel: () => nothing({ error: text => console.error(text) }) })
  });
  return { api, registered, open };
}

module.exports = { vscode, Uri, Position };
