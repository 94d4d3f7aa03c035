import { didYouMean } from "../../language/index.js";
import type { Findings } from "../report/findings.js";
import { listNames, quote } from "../report/words.js";
import { describeNode, type Entry, type MapNode, type Node } from "../tree/tree.js";
import { isSection, SECTIONS, type Section } from "./sections.js";

/** The sections of one file or of all of them: each a map that knows where its entries come from. */
export type Sections = ReadonlyMap<Section, Entry>;

/** Reads the top of a workspace file: its sections, with a finding for all that is none. */
export function readSections(root: Node, findings: Findings): Sections {
  if (root.kind === "scalar" && root.value === null) return new Map();
  if (root.kind !== "map") {
    const message = `a workspace file is a map with ${listNames(SECTIONS)}, but this is ${describeNode(root)}`;
    findings.error("wrong-type", root.span, message);
    return new Map();
  }
  const sections = new Map<Section, Entry>();
  for (const entry of root.entries.values()) {
    if (isSection(entry.key)) sections.set(entry.key, entry);
    else if (entry.key !== "$schema") refuseKey(entry, findings);
  }
  return sections;
}

function refuseKey({ key, keySpan }: Entry, findings: Findings): void {
  const hint =
    key === "task_routing"
      ? '; raw JSON goes under "workflows", into "configuration" of one of them, or into a .json file of its own'
      : `${didYouMean(key, SECTIONS)}; allowed here: ${listNames(SECTIONS)}`;
  findings.error("unknown-key", keySpan, `unknown key ${quote(key)}${hint}`);
}

/** Puts the sections of several files together. A key may stand in one of them only, and so may `workspace`. */
export function mergeFiles(files: readonly Sections[], findings: Findings): Sections {
  const merged = new Map<Section, Entry>();
  for (const [name, entry] of files.flatMap((file) => [...file])) {
    const before = merged.get(name);
    if (before === undefined) merged.set(name, entry);
    else if (name === "workspace") reportTwice("workspace", before, entry, findings);
    else merged.set(name, mergeSection(name, before, entry, findings));
  }
  return merged;
}

function mergeSection(name: Section, before: Entry, after: Entry, findings: Findings): Entry {
  if (isEmpty(after.value)) return before;
  if (isEmpty(before.value)) return after;
  if (after.value.kind !== "map" || before.value.kind !== "map") {
    // the one that is no map is kept, for the schema to refuse
    return after.value.kind === "map" ? before : after;
  }
  const entries = new Map(before.value.entries);
  for (const entry of after.value.entries.values()) {
    const first = entries.get(entry.key);
    if (first === undefined) entries.set(entry.key, entry);
    else reportTwice(`${name}.${entry.key}`, first, entry, findings);
  }
  const value: MapNode = { ...before.value, entries };
  return { ...before, value };
}

function isEmpty(node: Node): boolean {
  return node.kind === "scalar" && node.value === null;
}

function reportTwice(name: string, first: Entry, second: Entry, findings: Findings): void {
  const related = [{ span: first.keySpan, message: "first here" }];
  const message = `${quote(name)} is declared twice: keep one of them, or put what a stack changes into overlays/<stack>.yaml`;
  findings.error("duplicate-key", second.keySpan, message, related);
}
