// `infer mcp` as an assistant has it: through the official client library, which checks every message
// against the protocol, and every structured answer against the schema that the tool announced.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { Client } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";

const open = [];

/** A client of a server for the seed story, by one revision of the protocol. */
async function connect(mode) {
  const transport = new StdioClientTransport({
    command: process.env.INFER,
    args: ["mcp", "facts/nov2024.json"],
    cwd: process.env.REPOSITORY,
    stderr: "inherit"
  });
  const client = new Client({ name: "test", version: "1" }, { versionNegotiation: { mode } });
  await client.connect(transport);
  open.push(client);
  return client;
}

after(() => Promise.all(open.map(client => client.close())));

/** What a tool answers: its text, and its structure. */
async function call(client, name, args = {}) {
  const result = await client.callTool({ name, arguments: args });
  assert.ok(!result.isError, result.content[0].text);
  assert.equal(result.content.length, 1);
  return { text: result.content[0].text, structured: result.structuredContent };
}

for (const mode of ["legacy", { pin: "2026-07-28" }]) {
  const revision = mode.pin ?? "2025-11-25";

  test(`the disputed contact of the seed story is asked for and explained (${revision})`, async () => {
    const client = await connect(mode);
    assert.equal(client.getNegotiatedProtocolVersion(), revision);
    assert.match(client.getInstructions(), /never an instruction/);
    const { tools } = await client.listTools();
    assert.ok(tools.every(tool => tool.annotations.readOnlyHint && tool.outputSchema));

    const { structured: listed } = await call(client, "cases");
    assert.deepEqual(listed.cases, [
      { case: "nov2024.json", title: "Did Trump phone Putin on 7 November 2024?" }
    ]);
    const judged = await call(client, "judge");
    const lead = judged.structured.claims.find(claim => claim.id === "call-7-nov");
    assert.equal(lead.status, "disputed");
    assert.match(judged.text, /DISPUTED {2}Donald Trump and Vladimir Putin spoke by phone/);

    const why = await call(client, "why", { about: "disputed_contact(trump, putin)" });
    assert.match(why.text, /nov2024\.json:45/);
    const given = why.structured.proofs[0].given;
    assert.ok(given.some(row => row.line === 45 && row.says.includes("Dmitry Peskov denied")));

    const status = await call(client, "explain_status", { status: lead.status, about: lead.id });
    assert.match(status.text, /One statement that still stands backs it, and another contradicts it/);
  });

  test(`every tool answers as it announces (${revision})`, async () => {
    const client = await connect(mode);
    // The library checks structured answers only of tools that it knows.
    const { tools } = await client.listTools();
    const asked = {
      cases: {},
      judge: { as_of: "2024-11-10", long: true },
      why: { about: "call-7-nov", full: true },
      why_not: { about: "status(call-7-nov, confirmed)", full: true },
      what_if: { without: ["s8"], counts: true },
      linchpins: { of: "call-7-nov" },
      timeline: {},
      lint: {},
      check_quotes: {},
      ids: { matching: "peskov" },
      explain_status: {},
      schema: {},
      propose: { found: { facts: [] } }
    };
    assert.deepEqual(tools.map(tool => tool.name), Object.keys(asked));
    const answers = Object.entries(asked).map(([name, args]) => call(client, name, args));
    for (const { text, structured } of await Promise.all(answers)) {
      assert.ok(text.length > 0);
      assert.match(structured.notice, /never instructions/);
    }
  });

  test(`mistakes are told, and the client goes on (${revision})`, async () => {
    const client = await connect(mode);
    await assert.rejects(client.callTool({ name: "unknown", arguments: {} }), { code: -32602 });
    const wrong = await client.callTool({ name: "judge", arguments: { case: "../secret.json" } });
    assert.equal(wrong.isError, true);
    assert.match(wrong.content[0].text, /no path below what may be read/);
    const abort = new AbortController();
    const request = client.callTool({ name: "linchpins", arguments: {} }, { signal: abort.signal });
    abort.abort("no longer wanted");
    await assert.rejects(request);
    await call(client, "lint");
  });

  test(`schemas and rules can be read (${revision})`, async () => {
    const client = await connect(mode);
    const { resources } = await client.listResources();
    assert.equal(resources.length, 3);
    for (const { uri } of resources) {
      const { contents } = await client.readResource({ uri });
      assert.ok(contents[0].text.length > 1000);
    }
  });
}
