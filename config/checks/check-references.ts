import { compareText, listReferencesInText, type Severity, SID, type Span } from "../../language/index.js";
import { kinds } from "../../model/index.js";
import type { ForeignSid } from "../report/codes/objects.js";
import type { ParamsOf } from "../report/finding-codes.js";
import type { Findings } from "../report/findings.js";
import { hasUnknownKey } from "../schema/known-keys.js";
import type { Section } from "../tree/sections.js";
import { entriesOf, type Sections } from "../tree/sections.js";
import { type Entry, getValue, type Node, type ScalarNode } from "../tree/tree.js";
import { nameOf } from "./check-names.js";
import { findSids } from "./find-sids.js";

type ReferenceKind = "taskQueues" | "activities" | "workflows";

/** Reports names that are not the key of a declared object, with suggestions. */
export interface References {
  check(kind: ReferenceKind, name: string, span: Span): void;
  /** The same for every `${…}` in a text, and for every SID in an expression. */
  checkText(node: ScalarNode, isExpression: boolean): void;
  /** Returns the key of the only task queue of a friendly name. */
  findQueue(friendlyName: string): string | undefined;
}

/**
 * Keys and friendly names of the declared objects, for looking up references.
 *
 * @param open sections that a mistake leaves incomplete: an unknown name may be declared in them
 */
export function createReferences(sections: Sections, open: ReadonlySet<Section>, findings: Findings): References {
  const declared = {
    taskQueues: readDeclared(sections, "taskQueues"),
    activities: readDeclared(sections, "activities"),
    workflows: readDeclared(sections, "workflows"),
  };
  const isNew = isMadeHere(sections);
  const refuse = (foreign: ForeignSid, span: Span, severity?: Severity) =>
    findings.add("foreign-sid", foreign, span, severity && { severity });
  const check: References["check"] = (kind, name, span) => {
    if (declared[kind].keys.has(name)) return;
    if (kind !== "workflows" && isSidOf(kind, name)) {
      if (isNew) refuse({ sid: name, kind, isInText: false }, span);
      return;
    }
    if (open.has(kind)) return;
    const { keys, names } = declared[kind];
    const namesakes = names.get(name.toLowerCase()) ?? [];
    findings.add(CODES[kind], { ...describe(kind, name), keys: findings.affordNames(keys), namesakes }, span);
  };
  return {
    check,
    checkText(node, isExpression) {
      const text = String(node.value);
      for (const { kind, key } of listReferencesInText(text)) check(kind, key, node.span);
      if (!isNew || !isExpression) return;
      for (const { sid, kind, start, isCertain } of findSids(text))
        refuse({ sid, kind, isInText: true }, locate(node, start, sid.length), isCertain ? "error" : "warning");
    },
    findQueue(friendlyName) {
      const keys = declared.taskQueues.names.get(friendlyName.toLowerCase()) ?? [];
      return keys.length === 1 ? keys[0] : undefined;
    },
  };
}

/** Whether this stack makes the workspace: objects of such a workspace have no SIDs before it does. */
function isMadeHere(sections: Sections): boolean {
  const workspace = sections.get("workspace")?.value;
  if (workspace?.kind !== "map" || hasUnknownKey("workspace", workspace)) return false;
  const existing = getValue(workspace, "existing");
  return (
    !workspace.entries.has("sid") &&
    (existing === undefined || (existing.kind === "scalar" && existing.value === false))
  );
}

function locate({ span, offsetOf }: ScalarNode, start: number, length: number): Span {
  return offsetOf === undefined ? span : { ...span, start: offsetOf(start), end: offsetOf(start + length, true) };
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
    if (targetWorkers?.kind === "scalar" && !targetWorkers.isUnresolved) references.checkText(targetWorkers, true);
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
