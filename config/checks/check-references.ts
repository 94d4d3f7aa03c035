import { isSid, listReferencesInText, type ReferenceSection, type Severity, type Span } from "../../language/index.js";
import { kinds } from "../../model/index.js";
import { isMadeHere } from "../lint/is-made-here.js";
import type { ForeignSid } from "../report/codes/references.js";
import type { ParamsOf } from "../report/finding-codes.js";
import type { Findings } from "../report/findings.js";
import { listLocalWorkers } from "../tree/local-workers.js";
import { EXTERNAL, entriesOf, type Section, type Sections } from "../tree/sections.js";
import { getValue, type Node, type ScalarNode } from "../tree/tree.js";
import { readDeclaredNames } from "./declared-names.js";
import { findSids } from "./find-sids.js";

/** Reports names that are not the key of a declared object, with suggestions. */
export interface References {
  check(kind: ReferenceSection, name: string, span: Span): void;
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
  const declared = readDeclaredNames(sections);
  const locals = listLocalWorkers(sections);
  const isNew = isMadeHere(sections);
  const refuse = (foreign: ForeignSid, span: Span, severity?: Severity) =>
    findings.add("foreign-sid", foreign, span, severity && { severity });
  const check: References["check"] = (kind, name, span) => {
    if (declared[kind].keys.has(name)) return;
    if (isSidOf(kind, name)) {
      if (isNew) refuse({ sid: name, kind, place: "value" }, span);
      return;
    }
    if (open.has(kind) || open.has(EXTERNAL)) return;
    const { keys, names } = declared[kind];
    const namesakes = names.get(name.toLowerCase()) ?? [];
    findings.add(CODES[kind], { ...describe(kind, name), keys: findings.affordNames(keys), namesakes }, span);
  };
  return {
    check,
    checkText(node, isExpression) {
      const text = String(node.value);
      for (const { kind, key } of listReferencesInText(text)) {
        if (kind === "workers" && locals.has(key)) findings.add("local-worker", { key }, node.span);
        else check(kind, key, node.span);
      }
      if (!isNew || !isExpression) return;
      for (const { sid, kind, start, isCertain } of findSids(text))
        refuse({ sid, kind, place: "text" }, locate(node, start, sid.length), isCertain ? "error" : "warning");
    },
    findQueue(friendlyName) {
      const keys = declared.taskQueues.names.get(friendlyName.toLowerCase()) ?? [];
      return keys.length === 1 ? keys[0] : undefined;
    },
  };
}

function locate({ span, offsetOf }: ScalarNode, start: number, length: number): Span {
  return offsetOf === undefined ? span : { ...span, start: offsetOf(start), end: offsetOf(start + length, true) };
}

const CODES = {
  taskQueues: "unknown-queue",
  activities: "unknown-activity",
  taskChannels: "unknown-task-channel",
  workers: "unknown-worker",
  workflows: "unknown-workflow",
} as const;

/** Where a key is expected, these SIDs are accepted too. A workflow has no SID before the local TaskRouter starts. */
const PREFIXES: Partial<Record<ReferenceSection, string>> = { taskQueues: "WQ", activities: "WA" };

function isSidOf(kind: ReferenceSection, name: string): boolean {
  return isSid(name, PREFIXES[kind] ?? "none");
}

function describe(kind: ReferenceSection, name: string): Omit<ParamsOf<"unknown-queue">, "keys" | "namesakes"> {
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

function checkName(kind: ReferenceSection, node: Node | undefined, references: References): void {
  if (node?.kind !== "scalar" || node.isUnresolved || typeof node.value !== "string" || node.value === "") return;
  references.check(kind, node.value, node.span);
}
