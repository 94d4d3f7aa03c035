import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { formatSource, fromLive, printChecked } from "../../../config/index.js";
import type { Json } from "../../../language/index.js";
import type { LiveObject, LiveWorkspace } from "../../../model/index.js";

const folder = resolve("../shared/corpus/workflows");

/** Real configurations that teams published, kept next to the repository; without them there is nothing to export. */
const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".json")) : [];

/** A live workspace with one workflow, and a task queue for every queue that it names. */
function toLive(name: string): LiveWorkspace {
  const { configuration } = JSON.parse(readFileSync(join(folder, name), "utf8")) as { configuration: Json };
  const sids = new Map<string, string>();
  const sidOf = (queue: string) => {
    const known = sids.get(queue) ?? `WQ${(sids.size + 1).toString(16).padStart(32, "0")}`;
    sids.set(queue, known);
    return known;
  };
  const text = JSON.stringify(configuration, (key, value) =>
    key === "queue" && typeof value === "string" && value !== "" ? sidOf(value) : value,
  );
  const workflow: LiveObject = { sid: `WW${"1".repeat(32)}`, friendlyName: name, configuration: text };
  const taskQueues = [...sids.values()].map((sid, at) => ({ sid, friendlyName: `Queue ${at}`, targetWorkers: "1==1" }));
  return {
    workspace: { sid: `WS${"1".repeat(32)}`, friendlyName: "Real" },
    objects: { workflows: [workflow], taskQueues },
  };
}

test.skipIf(names.length === 0).each(names)("%s is the same after it was exported and loaded again", (name) => {
  const { desired, notes } = fromLive(toLive(name));
  expect(desired.workflows.size).toBe(1);
  const { files, loaded, unfaithful } = printChecked(desired, "/project", { notes });
  expect(unfaithful).toEqual([]);
  expect(loaded.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  for (const { path, text } of files) expect(formatSource(path, text).files[0]?.after).toBe(text);
});
