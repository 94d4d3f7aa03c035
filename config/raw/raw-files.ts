import { basename, dirname, resolve } from "node:path";
import type { LoadedFile } from "../files/load-tree.js";
import type { Sections } from "../tree/sections.js";
import { type Entry, getText, getValue, type MapNode } from "../tree/tree.js";
import { createPathTest } from "./path-pattern.js";

/** Turns a `.json` file with `task_routing` into a workflow; its file name is its key and its friendly name. */
export function toRawWorkflow({ file, root }: LoadedFile): Sections {
  const span = { ...root.span, end: root.span.start + 1 };
  const key = basename(file.path).replace(/\.json$/i, "");
  const configuration: Entry = { key: "configuration", keySpan: span, value: root };
  const body: MapNode = { kind: "map", span: root.span, entries: new Map([["configuration", configuration]]) };
  const workflows: MapNode = { kind: "map", span, entries: new Map([[key, { key, keySpan: span, value: body }]]) };
  return new Map([["workflows", { key: "workflows", keySpan: span, value: workflows }]]);
}

/** Returns a test for files that a `configurationFile` names: they are not workflows of their own. */
export function createIsNamedFile(files: readonly Sections[]): (path: string) => boolean {
  return createPathTest(files.flatMap(namesIn));
}

function namesIn(sections: Sections): string[] {
  const workflows = sections.get("workflows")?.value;
  if (workflows?.kind !== "map") return [];
  return [...workflows.entries.values()].flatMap(({ value }) => {
    const node = getValue(value, "configurationFile");
    const name = getText(node);
    return node === undefined || name === undefined ? [] : [resolve(dirname(node.span.file), name)];
  });
}
