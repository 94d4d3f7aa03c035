import { compareText, listReferencesInText, SID, type Span } from "../../language/index.js";
import { kinds } from "../../model/index.js";
import type { ParamsOf } from "../report/finding-codes.js";
import type { Findings } from "../report/findings.js";
import type { Section } from "../tree/sections.js";
import { entriesOf, type Sections } from "../tree/sections.js";
import { type Entry, getValue, type Node } from "../tree/tree.js";
import { nameOf } from "./check-names.js";

type ReferenceKind = "taskQueues" | "activities" | "workflows";

/** Reports names that are not the key of a declared object, with suggestions. */
export interface References {
  check(kind: ReferenceKind, name: string, span: Span): void;
  /** The same for every `${…}` in a text. */
  checkText(text: string, span: Span): void;
}

/** Keys and friendly names of the declared objects, for looking up references. */
export function createReferences(sections: Sections, findings: Findings): References {
  const declared = {
    taskQueues: readDeclared(sections, "taskQueues"),
    activities: readDeclared(sections, "activities"),
    workflows: readDeclared(sections, "workflows"),
  };
  const check: References["check"] = (kind, name, span) => {
    if (declared[kind].keys.has(name) || isSidOf(kind, name)) return;
    const { keys, names } = declared[kind];
    const namesakes = names.get(name.toLowerCase()) ?? [];
    findings.add(CODES[kind], { ...describe(kind, name), keys: findings.affordNames(keys), namesakes }, span);
  };
  return {
    check,
    checkText(text, span) {
      for (const { kind, key } of listReferencesInText(text)) check(kind, key, span);
    },
  };
}

const CODES = {
  taskQueues: "unknown-queue",
  activities: "unknown-activity",
  workflows: "unknown-workflow",
} as const;
/** A workflow is named only by its key: the local TaskRouter has no SIDs before it starts. */
const PREFIXES = { taskQueues: "WQ", activities: "WA", workflows: undefined } as const;

function isSidOf(kind: ReferenceKind, name: string): boolean {
  const prefix = PREFIXES[kind];
  return prefix !== undefined && SID.test(name) && name.startsWith(prefix);
}

interface Declared {
  readonly keys: ReadonlySet<string>;
  /** Keys by friendly name in lower case: people write the name in any letter case in place of the key. */
  readonly names: ReadonlyMap<string, readonly string[]>;
}

function readDeclared(sections: Sections, section: ReferenceKind): Declared {
  const entries = entriesOf(sections, section);
  return { keys: new Set(entries.map((entry) => entry.key)), names: groupNames(entries) };
}

function groupNames(entries: readonly Entry[]): Map<string, string[]> {
  const names = new Map<string, string[]>();
  for (const entry of entries) {
    const name = nameOf(entry)?.toLowerCase();
    if (name === undefined) continue;
    const keys = names.get(name);
    if (keys === undefined) names.set(name, [entry.key]);
    else keys.push(entry.key);
  }
  for (const keys of names.values()) keys.sort(compareText);
  return names;
}

function describe(kind: ReferenceKind, name: string): Omit<ParamsOf<"unknown-queue">, "keys" | "namesakes"> {
  return {
    name,
    section: kind,
    prefix: PREFIXES[kind],
    isBuiltIn: kind === "activities" && kinds.Activity.builtIns.includes(name),
  };
}

/** Checks every reference from one object to another outside of routing. */
export function checkObjectReferences(sections: Sections, references: References): void {
  const workspace = sections.get("workspace")?.value;
  for (const key of ["defaultActivity", "timeoutActivity"])
    checkName("activities", getValue(workspace, key), references);
  for (const queue of objectsOf(sections, "taskQueues")) {
    for (const key of ["reservationActivity", "assignmentActivity"])
      checkName("activities", getValue(queue, key), references);
    const targetWorkers = getValue(queue, "targetWorkers");
    if (targetWorkers?.kind === "scalar") references.checkText(String(targetWorkers.value), targetWorkers.span);
  }
  for (const worker of objectsOf(sections, "workers"))
    checkName("activities", getValue(worker, "activity"), references);
  for (const task of objectsOf(sections, "tasks")) checkName("workflows", getValue(task, "workflow"), references);
}

function objectsOf(sections: Sections, section: Section): Node[] {
  return entriesOf(sections, section).map(({ value }) => value);
}

function checkName(kind: ReferenceKind, node: Node | undefined, references: References): void {
  if (node?.kind !== "scalar" || node.isUnresolved || typeof node.value !== "string" || node.value === "") return;
  references.check(kind, node.value, node.span);
}
