import type { Severity } from "../../language/index.js";
import { renderMessage } from "../report/finding-codes.js";
import { createFindings, type Finding, type Findings, type ObjectRef } from "../report/findings.js";
import { isFinal, type Level } from "./controllable.js";
import type { Settings } from "./load-settings.js";
import type { Allow } from "./read-allows.js";
import type { FileIgnores, Ignore } from "./read-ignores.js";

/** Everything that turns findings off or changes their severity. */
export interface Controls {
  readonly settings: Settings;
  /** By file. */
  readonly ignores: ReadonlyMap<string, FileIgnores>;
  readonly allows: readonly Allow[];
  /** Whether to report controls that turned nothing off: not if some files could not be read. */
  readonly isComplete: boolean;
}

export interface ControlledFindings {
  readonly findings: Findings;
  /** Ids of rules whose errors were overridden, by object. */
  overridden(subject: ObjectRef): string[];
}

/** Returns the remaining findings, each with its final severity. */
export function applyControls(list: readonly Finding[], controls: Controls): ControlledFindings {
  const allows = new Map(controls.allows.map((allow) => [toKey(allow.id, allow.subject), allow]));
  const used = new Set<Ignore | Allow>();
  const overridden = new Map<string, Set<string>>();
  const findings = createFindings();
  const take = (finding: Finding) => {
    const level = decide(finding, controls, allows, used);
    if (finding.severity === "error" && level !== "error" && finding.subject !== undefined) {
      const name = nameOf(finding.subject);
      overridden.set(name, (overridden.get(name) ?? new Set()).add(finding.code));
    }
    if (level !== "off") findings.push({ ...finding, severity: level });
  };
  for (const finding of list) take(finding);
  for (const finding of controls.isComplete ? listUnused(controls, used) : []) take(finding);
  return { findings, overridden: (subject) => [...(overridden.get(nameOf(subject)) ?? [])].sort() };
}

function nameOf({ section, key }: ObjectRef): string {
  return `${section}.${key}`;
}

function toKey(id: string, subject: ObjectRef): string {
  return `${id} ${nameOf(subject)}`;
}

function decide(
  { code, span, severity, subject }: Finding,
  { settings, ignores }: Controls,
  allows: ReadonlyMap<string, Allow>,
  used: Set<Ignore | Allow>,
): Level {
  if (isFinal(code, severity)) return severity;
  const level = settings.levelOf(code, span.file) ?? severity;
  if (level === "off") return level;
  const allow = subject && allows.get(toKey(code, subject));
  const meant = [...(ignores.get(span.file)?.find(code, span.start) ?? []), ...(allow ? [[allow]] : [])];
  // a list is used as a whole, so its first entry represents all of them
  for (const list of meant) {
    if (list[0] !== undefined && !used.has(list[0])) for (const one of list) used.add(one);
  }
  return meant.length > 0 ? "off" : level;
}

/** Reports comments and `allow` that turned nothing off, unless the settings turn the rule off anyway. */
function listUnused({ settings, ignores, allows }: Controls, used: ReadonlySet<Ignore | Allow>): Finding[] {
  return [...[...ignores.values()].flatMap(({ list }) => list), ...allows]
    .filter((one) => !used.has(one) && settings.levelOf(one.id, one.span.file) !== "off")
    .map(({ id, span }) => ({
      code: "unused-ignore",
      severity: "note" satisfies Severity,
      span,
      message: renderMessage("unused-ignore", { id }),
    }));
}
