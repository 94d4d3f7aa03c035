import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { taskrouter } from "../cli/support.js";
import { listBlocks } from "./pages.js";

const blocks = listBlocks("json").filter(({ page }) => page === "docs/editors.md");

test("the settings are valid JSON, and every schema path is the package's", () => {
  expect(blocks).toHaveLength(2);
  const [settings] = blocks.map(({ text }) => JSON.parse(text) as Record<string, object>);
  expect(Object.keys(settings?.["yaml.schemas"] ?? {})).toEqual(["./node_modules/pulumi-taskrouter/dist/schema.json"]);
});

test("the problem matcher reads what validate prints", async () => {
  const folder = mkdtempSync(join(tmpdir(), "taskrouter-docs-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, "a.yaml");
  writeFileSync(file, "workspace: { friendlyName: A }\ntaskQueues: { q: { taskOrdr: FIFO } }\n");
  const { out } = await taskrouter(["validate", file]);
  const { pattern } = (
    JSON.parse(blocks[1]?.text ?? "") as { tasks: { problemMatcher: { pattern: { regexp: string } } }[] }
  ).tasks[0]?.problemMatcher ?? { pattern: { regexp: "" } };
  const [, path, line, column, message, code] = new RegExp(pattern.regexp, "m").exec(out) ?? [];
  expect(path).toMatch(/a\.yaml$/);
  expect([line, column, code]).toEqual(["2", "20", "unknown-key"]);
  expect(message).toContain("taskOrdr");
});
