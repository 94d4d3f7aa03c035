import { findMeantKey, MAX_COMPARED_KEYS } from "../../language/index.js";
import type { Findings } from "../report/findings.js";
import { replaceText } from "../report/to-fix.js";
import { findHome } from "../schema/key-homes.js";
import { EXTERNAL, isFileKey, isSection, isSingle, SECTIONS, type Section, type Sections } from "../tree/sections.js";
import { type Entry, type MapNode, mapMembers, type Node } from "../tree/tree.js";
import { spellOut } from "../variables/declaration.js";

/** Keys at the top of a file that messages list. */
const TOP_KEYS = ["include", ...SECTIONS];

/** Reads the sections of a workspace file and reports other keys. */
export function readSections(root: Node, findings: Findings, sources?: ReadonlyMap<string, string>): Sections {
  if (root.kind === "scalar" && root.value === null) return new Map();
  if (root.kind !== "map") {
    findings.add("wrong-type", { expected: "workspace-file", sections: SECTIONS, found: root }, root.span);
    return new Map();
  }
  const sections = new Map<Section, Entry>();
  for (const entry of root.entries.values()) {
    if (isSection(entry.key)) sections.set(entry.key, entry.key === "vars" ? mapMembers(entry, spellOut) : entry);
    else if (!isFileKey(entry.key)) refuseKey(entry, root, findings, sources);
  }
  return sections;
}

function refuseKey(
  { key, keySpan }: Entry,
  root: MapNode,
  findings: Findings,
  sources?: ReadonlyMap<string, string>,
): void {
  const meant =
    root.entries.size > MAX_COMPARED_KEYS ? undefined : findMeantKey(key, [...root.entries.keys()], TOP_KEYS);
  const edit = meant && replaceText(keySpan, sources?.get(keySpan.file) ?? "", key, meant);
  const fix = edit && { message: `write "${meant}"`, edits: [edit] };
  const params = { key, where: "file", known: TOP_KEYS, home: findHome(key, TOP_KEYS) } as const;
  findings.add("unknown-key", params, keySpan, { ...(fix && { fix }) });
}

/** Merges the sections of several files. A key may be in only one of them, and so may `workspace`. */
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

function mergeSection(name: string, written: readonly Entry[], first: Entry, findings: Findings): Entry {
  const entries = new Map<string, Entry>();
  for (const { value } of written) {
    // anything but a map is kept for the schema to refuse
    if (value.kind !== "map") return { ...first, value };
    for (const entry of value.entries.values()) {
      const before = entries.get(entry.key);
      const path = `${name}.${entry.key}`;
      if (before === undefined) entries.set(entry.key, entry);
      else if (name === EXTERNAL) entries.set(entry.key, mergeSection(path, [before, entry], before, findings));
      else reportTwice(path, before, entry, findings);
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
  findings.add("duplicate-key", { key: name, isAcrossFiles: true }, second.keySpan, { related });
}
