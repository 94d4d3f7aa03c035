import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadWorkspace, suggestKeys, workspaceFileSchema } from "../../config/index.js";
import { listBlocks } from "../docs/pages.js";
import { type Completion, type Editor, startEditor } from "./language-server.js";

/** The form in the docs: a path relative to the file, which is in a folder of the project. */
const MODELINE = "# yaml-language-server: $schema=../node_modules/pulumi-taskrouter/dist/schema.json\n";

let folder: string;
let editor: Editor;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "taskrouter-editor-"));
  const dist = join(folder, "node_modules/pulumi-taskrouter/dist");
  mkdirSync(dist, { recursive: true });
  writeFileSync(join(dist, "schema.json"), JSON.stringify(workspaceFileSchema));
  editor = await startEditor(folder, "taskrouter/workspace.yaml");
});

afterAll(async () => {
  await editor?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Opens a text in which `|` marks the cursor. */
async function show(marked: string, modeline = MODELINE) {
  const offset = marked.indexOf("|");
  const before = (modeline + marked.slice(0, offset)).split("\n");
  const found = await editor.show(modeline + marked.replace("|", ""));
  return { found, cursor: { line: before.length - 1, character: before.at(-1)?.length ?? 0 } };
}

async function complete(marked: string, modeline = MODELINE): Promise<Map<string, Completion>> {
  const items = await editor.complete((await show(marked, modeline)).cursor);
  return new Map(items.map((item) => [item.label, item]));
}

const textOf = (item: Completion | undefined) => item?.insertText?.replace(/\$\{\d+[:|]([^,}|]*)[^}]*\}/g, "$1") ?? "";

describe("the YAML language server with schema.json", () => {
  test("completes the missing keys of a target, each with a description", async () => {
    const items = await complete(
      "workflows:\n  w:\n    filters:\n      - expression: 1==1\n        targets:\n          - queue: q\n            |\n",
    );
    const keys = [
      "priority",
      "timeout",
      "expression",
      "orderBy",
      "skipIf",
      "knownWorkerSid",
      "knownWorkerFriendlyName",
    ];
    expect([...items.keys()]).toEqual(expect.arrayContaining(keys));
    expect([...items.keys()]).not.toContain("queue");
    expect(items.get("timeout")).toMatchObject({ insertText: "timeout: ${1:60}" });
    for (const key of keys) expect(JSON.stringify(items.get(key)?.documentation)).toMatch(/\w{4}.*\./);
  });

  test("completes the values of taskOrder, each with a description", async () => {
    const items = await complete("taskQueues:\n  q:\n    taskOrder: |\n");
    expect([...items.keys()]).toEqual(["FIFO", "LIFO"]);
    expect(JSON.stringify(items.get("LIFO"))).toContain("the newest first, regardless of priority");
  });

  test("describes skipIf on hover, with an example", async () => {
    const { cursor } = await show(
      "workflows:\n  w:\n    filters:\n      - expression: 1==1\n        targets:\n          - queue: q\n            ski|pIf: 1==1\n",
    );
    const hover = await editor.hover(cursor);
    expect(hover).toContain("#### Target");
    expect(hover).toContain(
      "Leaves the target at once if no worker is free and this is true: `workers.available == 0`.",
    );
    expect(hover).toContain("Example:\n\n```yaml\nworkers.available == 0\n```");
  });

  test("marks a misspelled key, a value of the wrong type and a number out of range at their exact positions", async () => {
    const { found } = await show(
      "workspace: { friendlyName: A }\ntaskQueues:\n  q:\n    targetWorkrs: 1==1\n    taskOrder: lifo\n    maxReservedWorkers: 51\n",
    );
    const sorted = found.sort((a, b) => a.range.start.line - b.range.start.line);
    expect(sorted.map(({ range, message }) => [range.start.line, range.start.character, message])).toEqual([
      [4, 4, "Property targetWorkrs is not allowed."],
      [5, 15, expect.stringMatching(/"FIFO", "LIFO"/)],
      [6, 24, "Value is above the maximum of 50."],
    ]);
    const { end } = sorted[0]?.range ?? {};
    expect(end).toEqual({ line: 4, character: 16 });
  });

  test("accepts a variable instead of any value", async () => {
    const { found } = await show(
      "workspace: { friendlyName: '${vars.name}', multiTaskEnabled: '${vars.multi}' }\ntaskQueues:\n  q: { taskOrder: '${vars.order}', maxReservedWorkers: '${vars.n}' }\n",
    );
    expect(found).toEqual([]);
  });

  test("reports nothing for the workspace in the page about files", async () => {
    const [block] = listBlocks("yaml").filter(({ page }) => page === "docs/yaml.md");
    expect(block?.text).toContain(MODELINE);
    expect(await editor.show(block?.text ?? "")).toEqual([]);
  });

  test("offers snippets for a file and a filter that have no findings", async () => {
    const whole = textOf((await complete("|")).get("workspace with a workflow"));
    const filter = textOf((await complete("workflows:\n  w:\n    filters:\n      - |\n")).get("filter"));
    const indented = filter.replaceAll("\n", "\n      ");
    const text = `${whole}\n  second:\n    filters:\n      - ${indented}\n    defaultFilter: { queue: everyone }\n`;
    expect(await editor.show(MODELINE + text)).toEqual([]);
    const file = join(folder, "taskrouter/workspace.yaml");
    mkdirSync(join(folder, "taskrouter"));
    writeFileSync(file, text);
    const result = loadWorkspace([file]);
    expect(result.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    expect([...(result.desired?.workflows.keys() ?? [])]).toEqual(["support", "second"]);
  });
});

describe("the YAML language server with the schema that `taskrouter schema` prints", () => {
  beforeAll(() => {
    const keys = new Map([
      ["taskQueues", ["english", "spanish"]],
      ["activities", ["lunch"]],
    ] as const);
    const schema = JSON.stringify(suggestKeys(workspaceFileSchema, keys));
    writeFileSync(join(folder, "node_modules/pulumi-taskrouter/dist/keys.json"), schema);
  });

  const WITH_KEYS = MODELINE.replace("schema.json", "keys.json");
  const target = "workflows:\n  w:\n    filters:\n      - expression: 1==1\n        targets:\n          - queue: |\n";

  test("completes declared queues and activities, and no example", async () => {
    expect([...(await complete(target, WITH_KEYS)).keys()]).toEqual(["english", "spanish"]);
    const activities = await complete("workspace:\n  timeoutActivity: |\n", WITH_KEYS);
    expect([...activities.keys()]).toEqual(["lunch"]);
  });

  test("accepts a key that is newer than the schema, a SID and a variable", async () => {
    for (const queue of ["french", `WQ${"0".repeat(32)}`, "${vars.queue}"])
      expect((await show(target.replace("|", `${queue}|`), WITH_KEYS)).found).toEqual([]);
  });
});
