import { didYouMean } from "../../language/index.js";
import type { Findings } from "../report/findings.js";
import { join, listNames, quote } from "../report/wording.js";
import { describeNode, type Entry, getText, listEntries, type Node } from "../tree/tree.js";
import { checkId, LEVELS, type Level } from "./controllable.js";

/** What a settings file says. */
export interface SettingsFile {
  readonly rules: ReadonlyMap<string, Level>;
  /** The last one that matches a file and names the rule counts. */
  readonly overrides: readonly { readonly files: readonly string[]; readonly rules: ReadonlyMap<string, Level> }[];
}

/** Reads a settings file; what is wrong in it has a finding, and is left out. */
export function readSettings(root: Node, findings: Findings): SettingsFile {
  const members = readMap(root, ["rules", "overrides"], "the settings", findings);
  const overrides = members.get("overrides");
  const items = overrides === undefined ? [] : readList(overrides, findings);
  return {
    rules: readRules(members.get("rules"), findings),
    overrides: items.map((item) => {
      const override = readMap(item, ["files", "rules"], "an override", findings);
      const files = readFiles(override.get("files"), item, findings);
      return { files, rules: readRules(override.get("rules"), findings) };
    }),
  };
}

/** The members of a map by key, with a finding for one that has no meaning. An empty file is an empty map. */
function readMap(node: Node, keys: readonly string[], subject: string, findings: Findings): Map<string, Entry> {
  if (isEmpty(node)) return new Map();
  if (node.kind !== "map") {
    refuse(node, `${subject} must be a map with ${listNames(keys)}`, findings);
    return new Map();
  }
  const entries = [...node.entries.values()];
  for (const { key, keySpan } of entries.filter((entry) => !keys.includes(entry.key))) {
    const message = `unknown key ${quote(key)}${join(didYouMean(key, keys), `allowed here: ${listNames(keys)}`)}`;
    findings.error("unknown-key", keySpan, message);
  }
  return new Map(entries.filter(({ key }) => keys.includes(key)).map((entry) => [entry.key, entry]));
}

function readList({ key, value }: Entry, findings: Findings): readonly Node[] {
  if (value.kind === "list") return value.items;
  if (!isEmpty(value)) refuse(value, `${quote(key)} must be a list`, findings);
  return [];
}

function readFiles(entry: Entry | undefined, override: Node, findings: Findings): string[] {
  if (entry === undefined) {
    if (override.kind !== "map") return [];
    findings.error("missing-key", override.span, 'an override needs "files", a list of globs seen from this file');
    return [];
  }
  return readList(entry, findings).flatMap((item) => {
    const glob = getText(item);
    if (glob === undefined) refuse(item, "a glob must be text", findings);
    return glob ?? [];
  });
}

function readRules(entry: Entry | undefined, findings: Findings): Map<string, Level> {
  const rules = new Map<string, Level>();
  if (entry === undefined || isEmpty(entry.value)) return rules;
  if (entry.value.kind !== "map") refuse(entry.value, '"rules" must be a map of ids with their level', findings);
  for (const rule of listEntries(entry.value)) {
    const level = LEVELS.find((word) => word === getText(rule.value));
    if (level === undefined) refuseLevel(rule, findings);
    else if (checkId(rule.key, rule.keySpan, findings)) rules.set(rule.key, level);
  }
  return rules;
}

function refuseLevel({ key, value }: Entry, findings: Findings): void {
  const word = getText(value) ?? "";
  const levels = LEVELS.map(quote).join(", ");
  const message = `${quote(key)} must be one of ${levels}, but is ${describeNode(value)}${didYouMean(word, LEVELS)}`;
  findings.error("wrong-value", value.span, message);
}

function refuse(node: Node, message: string, findings: Findings): void {
  findings.error("wrong-type", node.span, `${message}, but is ${describeNode(node)}`);
}

function isEmpty(node: Node): boolean {
  return node.kind === "scalar" && node.value === null;
}
