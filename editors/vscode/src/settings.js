// What the settings of the editor mean for the server.

/** How the server is started. */
function server(settings) {
  const command = settings.get("path") || "infer-complete";
  return { command, args: ["lsp", "--stdio"] };
}

/** What the server is told when both greet each other. */
function greeting(settings) {
  return {
    rules: settings.get("rules") ?? [],
    noBuiltin: settings.get("noBuiltin") ?? false,
    showsBuiltin: true
  };
}

/** The documents that the server cares for; of JSON, it leaves alone what are no facts. */
const documents = ["file", "untitled"].flatMap(scheme =>
  ["infer-rules", "json", "jsonc"].map(language => ({ scheme, language }))
);

module.exports = { server, greeting, documents };
