import { compareText, didYouMean, listReferencesInText, SID, type Span } from "../../language/index.js";
import { kinds } from "../../model/index.js";
import type { Findings } from "../report/findings.js";
import { join, listNames, quote } from "../report/wording.js";
import type { Section } from "../tree/sections.js";
import { entriesOf, type Sections } from "../tree/sections.js";
import { getValue, type Node } from "../tree/tree.js";
import { nameOf } from "./check-names.js";

type ReferenceKind = "taskQueues" | "activities" | "workflows";

/** Tells whether a key names a declared object, and if not, what might have been meant. */
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
    findings.error(CODES[kind], span, `unknown ${NOUNS[kind]} ${quote(name)}${explain(kind, name, declared[kind])}`);
  };
  return {
    check,
    checkText(text, span) {
      for (const { kind, key } of listReferencesInText(text)) check(kind, key, span);
    },
  };
}

const NOUNS = { taskQueues: "task queue", activities: "activity", workflows: "workflow" } as const;
const CODES = {
  taskQueues: "unknown-queue",
  activities: "unknown-activity",
  workflows: "unknown-workflow",
} as const;
/** A workflow is named by its key only: the local TaskRouter knows no SID beforehand. */
const PREFIXES = { taskQueues: "WQ", activities: "WA", workflows: undefined } as const;

function isSidOf(kind: ReferenceKind, name: string): boolean {
  const prefix = PREFIXES[kind];
  return prefix !== undefined && SID.test(name) && name.startsWith(prefix);
}

interface Declared {
  readonly keys: ReadonlySet<string>;
  /** Key by friendly name. */
  readonly names: ReadonlyMap<string, string>;
}

function readDeclared(sections: Sections, section: ReferenceKind): Declared {
  const entries = entriesOf(sections, section);
  const names = entries.flatMap((entry) => {
    const name = nameOf(entry);
    return name === undefined ? [] : [[name, entry.key] as const];
  });
  return { keys: new Set(entries.map((entry) => entry.key)), names: new Map(names) };
}

function explain(kind: ReferenceKind, name: string, { keys, names }: Declared): string {
  const hint = explainSid(kind, name) ?? explainName(name, names) ?? didYouMean(name, keys);
  const list = keys.size === 0 ? `none is declared under "${kind}"` : `declared are ${listNames(keys)}`;
  return `${join(hint, list)}${explainBuiltIn(kind, name)}`;
}

function explainSid(kind: ReferenceKind, name: string): string | undefined {
  if (!/^[A-Z]{2}[0-9a-zA-Z]{32}$/.test(name)) return undefined;
  if (PREFIXES[kind] === undefined) return `: a ${NOUNS[kind]} is named by its key here`;
  return `: the SID of ${kind === "activities" ? "an" : "a"} ${NOUNS[kind]} is "${PREFIXES[kind]}" and 32 hex digits`;
}

/** A friendly name where the key belongs, letter case aside. */
function explainName(name: string, names: ReadonlyMap<string, string>): string | undefined {
  const folded = name.toLowerCase();
  const found = [...names].filter(([friendlyName]) => friendlyName.toLowerCase() === folded).map(([, key]) => key);
  const keys = found.sort(compareText).map(quote).join(" or ");
  return keys === "" ? undefined : `, did you mean the key ${keys}?`;
}

function explainBuiltIn(kind: ReferenceKind, name: string): string {
  if (kind !== "activities" || !kinds.Activity.builtIns.includes(name)) return "";
  return `; an activity that TaskRouter makes itself is declared like any other, "${name.toLowerCase()}: { friendlyName: ${name} }"`;
}

/** Checks every place outside of routing where an object names another. */
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
  if (node?.kind !== "scalar" || node.isHole || typeof node.value !== "string" || node.value === "") return;
  references.check(kind, node.value, node.span);
}
