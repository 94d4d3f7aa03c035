import type { Findings } from "../report/findings.js";
import { type Entry, getText, listEntries, type Node } from "../tree/tree.js";
import { checkId, LEVELS, type Level } from "./controllable.js";

/** The contents of a settings file. */
export interface SettingsFile {
  readonly rules: ReadonlyMap<string, Level>;
  /** The last override that matches a file and names the rule wins. */
  readonly overrides: readonly { readonly files: readonly string[]; readonly rules: ReadonlyMap<string, Level> }[];
}

/** Reads a settings file; invalid parts are reported and left out. */
export function readSettings(root: Node, findings: Findings): SettingsFile {
  const members = readMap(root, ["rules", "overrides"], "settings", findings);
  const overrides = members.get("overrides");
  const items = overrides === undefined ? [] : readList(overrides, findings);
  return {
    rules: readRules(members.get("rules"), findings),
    overrides: items.map((item) => {
      const override = readMap(item, ["files", "rules"], "override", findings);
      const files = readFiles(override.get("files"), item, findings);
      return { files, rules: readRules(override.get("rules"), findings) };
    }),
  };
}

/** Returns the members of a map by key and reports unknown keys. An empty file is an empty map. */
function readMap(
  node: Node,
  keys: readonly string[],
  expected: "settings" | "override",
  findings: Findings,
): Map<string, Entry> {
  if (isEmpty(node)) return new Map();
  if (node.kind !== "map") {
    findings.add("wrong-type", { expected, keys, found: node }, node.span);
    return new Map();
  }
  const entries = [...node.entries.values()];
  for (const { key, keySpan } of entries.filter((entry) => !keys.includes(entry.key))) {
    findings.add("unknown-key", { key, where: "settings", known: keys }, keySpan);
  }
  return new Map(entries.filter(({ key }) => keys.includes(key)).map((entry) => [entry.key, entry]));
}

function readList({ key, value }: Entry, findings: Findings): readonly Node[] {
  if (value.kind === "list") return value.items;
  if (!isEmpty(value)) findings.add("wrong-type", { expected: "list", key, found: value }, value.span);
  return [];
}

function readFiles(entry: Entry | undefined, override: Node, findings: Findings): string[] {
  if (entry === undefined) {
    if (override.kind !== "map") return [];
    findings.add("missing-key", { missing: "override-files" }, override.span);
    return [];
  }
  return readList(entry, findings).flatMap((item) => {
    const glob = getText(item);
    if (glob === undefined) findings.add("wrong-type", { expected: "glob", found: item }, item.span);
    return glob ?? [];
  });
}

function readRules(entry: Entry | undefined, findings: Findings): Map<string, Level> {
  const rules = new Map<string, Level>();
  if (entry === undefined || isEmpty(entry.value)) return rules;
  const { value } = entry;
  if (value.kind !== "map") findings.add("wrong-type", { expected: "levels", found: value }, value.span);
  for (const rule of listEntries(value)) {
    const level = LEVELS.find((word) => word === getText(rule.value));
    const { key, value: found } = rule;
    if (level === undefined) findings.add("wrong-value", { fault: "level", key, levels: LEVELS, found }, found.span);
    else if (checkId(rule.key, rule.keySpan, findings)) rules.set(rule.key, level);
  }
  return rules;
}

function isEmpty(node: Node): boolean {
  return node.kind === "scalar" && node.value === null;
}
