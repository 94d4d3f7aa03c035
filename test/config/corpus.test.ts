import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadWorkspace, toPlainDiagnostics } from "../../config/index.js";
import { type Json, toWire } from "../../language/index.js";

const CORPUS = join(__dirname, "../../../shared/corpus");
const isThere = existsSync(CORPUS);
const list = (name: string) => (isThere ? readdirSync(join(CORPUS, name)).sort() : []);
const read = (folder: string, name: string) => JSON.parse(readFileSync(join(CORPUS, folder, name), "utf8"));

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "config-corpus-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function queuesIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) =>
    key === "queue" && typeof member === "string" ? [member] : queuesIn(member),
  );
}

/** Errors that a person agrees with: docs/decisions/errors-in-the-corpus.md */
const AGREED: Readonly<Record<string, readonly string[]>> = {
  "workflow-script-example-002.json": ["unreachable-target"],
};

/** Replaces the queues of a configuration with keys of declared queues. */
function toKeys(value: Json, keys: ReadonlyMap<string, string>): Json {
  const text = JSON.stringify(value, (key, member) => (key === "queue" ? (keys.get(member) ?? member) : member));
  return JSON.parse(text);
}

describe.skipIf(!isThere)(`real configurations${isThere ? "" : " (skipped: ../shared/corpus is absent)"}`, () => {
  test.each(list("workflows"))(
    "%s loads without errors, malformed expressions aside, and keeps its routing",
    (name) => {
      const { configuration, malformed_expression: malformed = [] } = read("workflows", name);
      const queues = [...new Set(queuesIn(configuration))];
      const keys = new Map(queues.map((queue, at) => [queue, `q${at}`]));
      const routing = toKeys(configuration, keys);
      writeFileSync(join(folder, "flow.json"), JSON.stringify(routing, null, 2));
      const taskQueues = Object.fromEntries(queues.map((queue, at) => [`q${at}`, { friendlyName: queue }]));
      const workflows = { text: { configuration: JSON.stringify(routing) }, map: { configuration: routing } };
      writeFileSync(
        join(folder, "a.yaml"),
        JSON.stringify({ workspace: { friendlyName: "W" }, taskQueues, workflows }),
      );
      const { desired, diagnostics } = loadWorkspace([folder]);
      const errors = diagnostics.filter(({ severity }) => severity === "error").map(({ code }) => code);
      if (malformed.length > 0) {
        expect([...new Set(errors)]).toEqual(["expression-syntax"]);
        return;
      }
      expect([...new Set(errors)]).toEqual(AGREED[name] ?? []);
      if (errors.length > 0) return;
      for (const workflow of ["flow", "text", "map"]) {
        expect(toWire(desired?.workflows.get(workflow)?.configuration ?? {})).toEqual(routing);
      }
    },
  );

  const broken = list("invalid").filter((name) => read("invalid", name).raw_text !== undefined);

  test.each(broken)("%s gets a precise finding", (name) => {
    const { raw_text: text, problem } = read("invalid", name);
    const path = join(folder, "broken.json");
    writeFileSync(path, text);
    const result = loadWorkspace([path]);
    expect(result.desired).toBeUndefined();
    const [first] = toPlainDiagnostics(result);
    const place = /line (\d+) column (\d+)/.exec(problem);
    if (place) expect(first).toMatchObject({ code: "json-syntax", line: Number(place[1]), column: Number(place[2]) });
    else expect(["json-syntax", "unknown-placeholder"]).toContain(first?.code);
  });

  test("a queue SID with a wrong prefix is an unknown queue", () => {
    const { configuration } = read("invalid", "targeted-workers-001.json");
    const path = join(folder, "prefix.json");
    writeFileSync(path, JSON.stringify(configuration));
    const errors = loadWorkspace([path]).diagnostics.filter(({ severity }) => severity === "error");
    expect(errors.map(({ code }) => code)).toEqual(["unknown-queue"]);
  });
});
