import { didYouMean, findMeantKey, MAX_COMPARED_KEYS } from "../../language/index.js";
import type { Findings } from "../report/findings.js";
import { replaceText } from "../report/to-fix.js";
import { join, listNames, quote } from "../report/wording.js";
import { isSection, isSingle, SECTIONS, type Section, type Sections } from "../tree/sections.js";
import { describeNode, type Entry, type MapNode, type Node } from "../tree/tree.js";

/** Reads the top of a workspace file: its sections, with a finding for all that is none. */
export function readSections(root: Node, findings: Findings, sources?: ReadonlyMap<string, string>): Sections {
  if (root.kind === "scalar" && root.value === null) return new Map();
  if (root.kind !== "map") {
    const message = `a workspace file is a map with ${listNames(SECTIONS)}, but this is ${describeNode(root)}`;
    findings.error("wrong-type", root.span, message);
    return new Map();
  }
  const sections = new Map<Section, Entry>();
  for (const entry of root.entries.values()) {
    if (isSection(entry.key)) sections.set(entry.key, entry);
    else if (entry.key !== "$schema") refuseKey(entry, root, findings, sources);
  }
  return sections;
}

function refuseKey(
  { key, keySpan }: Entry,
  root: MapNode,
  findings: Findings,
  sources?: ReadonlyMap<string, string>,
): void {
  const hint =
    key === "task_routing"
      ? '; raw JSON goes under "workflows", into "configuration" of one of them, or into a .json file of its own'
      : join(didYouMean(key, SECTIONS), `allowed here: ${listNames(SECTIONS)}`);
  const meant =
    root.entries.size > MAX_COMPARED_KEYS ? undefined : findMeantKey(key, [...root.entries.keys()], SECTIONS);
  const edit = meant && replaceText(keySpan, sources?.get(keySpan.file) ?? "", key, meant);
  findings.add({
    code: "unknown-key",
    severity: "error",
    span: keySpan,
    message: `unknown key ${quote(key)}${hint}`,
    ...(edit && { fix: { message: `write "${meant}"`, edits: [edit] } }),
  });
}

/** Puts the sections of several files together. A key may stand in one of them only, and so may `workspace`. */
export function mergeFiles(files: readonly Sections[], findings: Findings): Sections {
  const merged = new Map<Section, Entry>();
  for (const section of SECTIONS) {
    const written = files.flatMap((file) => file.get(section) ?? []).filter(({ value }) => !isEmpty(value));
    const [first, ...rest] = written;
    if (first === undefined) continue;
    const isOnce = isSingle(section);
    if (isOnce) for (const other of rest) reportTwice(section, first, other, findings);
    merged.set(section, isOnce ? first : mergeSection(section, written, first, findings));
  }
  return merged;
}

function mergeSection(section: Section, written: readonly Entry[], first: Entry, findings: Findings): Entry {
  const entries = new Map<string, Entry>();
  for (const { value } of written) {
    // what is no map is kept, for the schema to refuse
    if (value.kind !== "map") return { ...first, value };
    for (const entry of value.entries.values()) {
      const before = entries.get(entry.key);
      if (before === undefined) entries.set(entry.key, entry);
      else reportTwice(`${section}.${entry.key}`, before, entry, findings);
    }
  }
  const value: MapNode = { kind: "map", span: first.value.span, entries };
  return { ...first, value };
}

function isEmpty(node: Node): boolean {
  return node.kind === "scalar" && node.value === null;
}

function reportTwice(name: string, first: Entry, second: Entry, findings: Findings): void {
  const related = [{ span: first.keySpan, message: "first here" }];
  const message = `${quote(name)} is declared twice: keep one of them, or put what a stack changes into overlays/<stack>.yaml`;
  findings.error("duplicate-key", second.keySpan, message, related);
}
