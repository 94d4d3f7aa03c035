import { compareText } from "../../../language/index.js";
import { kinds } from "../../../model/index.js";
import type { Plan, PlannedChange } from "../plan/index.js";
import { listChangedRouting } from "./changed-routing.js";
import { describeChange } from "./describe-change.js";
import { forecast, type KnownLimits, NO_LIMITS } from "./forecast.js";
import { listWrites } from "./list-writes.js";
import { redact } from "./redact.js";
import type { Fate, Finding, Findings, ObjectReport, Report } from "./report.js";
import { resolveAdopted } from "./resolve-adopted.js";
import { type SortedNotices, takeNotices } from "./take-notices.js";
import { sayVerdict } from "./verdict.js";

export interface BuildOptions {
  /** The name of the stack; default: that of the plan. */
  readonly stack?: string | undefined;
  readonly findings?: Findings | undefined;
  /** The checksum of the whole plan, and digests of single changes by URN. */
  readonly checksum: string;
  readonly covered: Readonly<Record<string, string>>;
  /** Options that the command to apply the plan needs in addition. */
  readonly applyOptions?: string;
  /** For the forecast; limits that the preview named are added. Default: 80 % of limits that are not known. */
  readonly limits?: KnownLimits;
}

/** The order in which a report lists objects: deletes and replacements first. */
const ORDER: readonly Fate[] = ["delete", "replace", "update", "rename", "adopt", "create", "import", "state", "stay"];

/** Builds the report of a plan. Texts that come from outside are redacted here, so that no format has to. */
export function buildReport(plan: Plan, options: BuildOptions): Report {
  const { stack = plan.stack, checksum, covered } = options;
  const notices = takeNotices(plan);
  const failed = notices.errors.length > 0;
  const changes = inOrder(resolveAdopted(plan.changes, notices));
  const objects = joinRenamed(changes.flatMap((change) => describe(change, notices)));
  const writes = changes.flatMap((change) => listWrites(change, notices));
  const foreign = changes.filter(({ kind }) => kind === undefined).map(toForeign);
  const status = failed ? "failed" : objects.length + foreign.length === 0 ? "unchanged" : "changes";
  const findings = options.findings && redactFindings(options.findings);
  const base = { status, objects: sort(objects), foreign, errors: notices.errors, stack } as const;
  return {
    version: 1,
    project: plan.project,
    ...base,
    verdict: sayVerdict(base, findings),
    counts: countFates(objects, plan.same),
    outside: notices.outside,
    notes: notices.notes,
    ...(findings && { findings }),
    routing: listChangedRouting(changes),
    writes,
    forecast: forecast(changes, writes, plan.same, joinLimits(options.limits ?? NO_LIMITS, notices)),
    ...(!failed && { checksum }),
    ...(status === "changes" && { command: toCommand(checksum, stack, options.applyOptions) }),
    covered,
  };
}

/**
 * Changes by kind and name, those of other providers last. The engine lists them in the order in which the resources were
 * ready, which differs between equal runs: a comment would change with each push.
 */
function inOrder(changes: readonly PlannedChange[]): PlannedChange[] {
  const order = Object.keys(kinds);
  const rankOf = ({ kind }: PlannedChange) => (kind === undefined ? order.length : order.indexOf(kind.name));
  return [...changes].sort((a, b) => rankOf(a) - rankOf(b) || compareText(a.name, b.name));
}

/** A limit that the user states takes precedence over one that the preview met. */
function joinLimits({ share, named }: KnownLimits, { limits }: SortedNotices): KnownLimits {
  return { share, named: new Map([...limits, ...named]) };
}

function describe(change: PlannedChange, notices: SortedNotices): ObjectReport[] {
  return change.kind === undefined ? [] : [describeChange(change.kind, change, notices)];
}

/** A resource that adopts the object of one that goes is the same object under another key. */
function joinRenamed(objects: readonly ObjectReport[]): ObjectReport[] {
  const leaving = new Map(objects.flatMap((object) => (object.fate === "stay" ? [[object.sid, object] as const] : [])));
  const taken = new Set(objects.flatMap(({ fate, sid }) => (fate === "adopt" && leaving.has(sid) ? [sid] : [])));
  return objects.flatMap((object): ObjectReport[] => {
    if (!taken.has(object.sid)) return [object];
    if (object.fate === "stay") return [];
    const former = leaving.get(object.sid)?.resource;
    return [{ ...object, fate: "rename", reason: `${former} is now ${object.resource}` }];
  });
}

function toCommand(checksum: string, stack: string, more = ""): string {
  return `taskrouter apply --checksum ${checksum}${stack === "" ? "" : ` --stack ${stack}`}${more}`;
}

function sort(objects: readonly ObjectReport[]): ObjectReport[] {
  return [...objects].sort((a, b) => ORDER.indexOf(a.fate) - ORDER.indexOf(b.fate));
}

function countFates(objects: readonly ObjectReport[], same: number): Report["counts"] {
  const of = (fate: Fate) => objects.filter((object) => object.fate === fate).length;
  const fates = Object.fromEntries(ORDER.map((fate) => [fate, of(fate)])) as Record<Fate, number>;
  return { ...fates, same };
}

function toForeign({ change, type, name }: PlannedChange) {
  return { change, type: redact(type), name: redact(name) };
}

function redactFindings({ fresh, old, ...rest }: Findings): Findings {
  const clean = (found: Finding): Finding => ({ ...found, file: redact(found.file), message: redact(found.message) });
  return { ...rest, fresh: fresh.map(clean), old: old.map(clean) };
}
