import { asObject } from "../../../language/index.js";
import {
  BUILT_IN,
  changedProperties,
  hideIgnored,
  ignoredOf,
  type Kind,
  nameProperty,
  OWNERSHIP,
  RETAIN,
  SECRETS,
  UNKNOWN,
} from "../../../model/index.js";
import type { PlannedChange } from "../plan/index.js";
import { subjectOf } from "./subject.js";
import type { SortedNotices } from "./take-notices.js";

/** A call that changes TaskRouter. */
export interface PlannedWrite {
  readonly method: "POST" | "DELETE";
  /** Below the workspace, with `*` for a SID that is not known yet: `TaskQueues`, `Workflows/WW…`. */
  readonly path: string;
  /** False for a call that is made only if a live value, which the preview did not read, differs. */
  readonly isCertain: boolean;
}

/**
 * Lists the calls that a change of a plan makes, in the order in which they are made.
 *
 * @param notices the messages of the same preview
 */
export function listWrites(change: PlannedChange, notices: SortedNotices): PlannedWrite[] {
  const { kind } = change;
  if (kind === undefined) return [];
  if (change.change === "create") return listCreates(kind, change, notices);
  if (change.change === "update") return listUpdates(kind, change, notices);
  if (change.change === "delete") return listDeletes(kind, change, notices);
  if (change.change === "import") return [];
  const [gone, made] = [listDeletes(kind, change, notices), listCreates(kind, change, notices)];
  return [...gone, ...made];
}

function listCreates(kind: Kind, { after }: PlannedChange, { takeovers, isNew }: SortedNotices): PlannedWrite[] {
  const subject = subjectOf(kind, after);
  const found = takeovers.get(subject);
  const isInNew = after.workspaceSid === UNKNOWN;
  if (kind.isFacet === true) return [post(kind, isInNew ? "*" : `${after.workspaceSid}`, false)];
  if (found !== undefined) return found.lines.some((line) => isWritten(kind, line)) ? [post(kind, found.sid)] : [];
  // every workspace has it from the start
  if (kind.builtIns.includes(`${after[nameProperty(kind)]}`)) return [post(kind, "*", false)];
  const isCertain = isInNew || isNew.has(subject) || kind.name === "Workspace";
  return [{ method: "POST", path: kind.collection, isCertain }, ...listParts(kind, "*", Object.keys(after))];
}

/** An adopted object keeps its values that cannot change: `available: false   # live; declared: true`. */
function isWritten({ properties }: Kind, line: string): boolean {
  const [, word] = /^(\w+)/.exec(line) ?? [];
  const [, property] = Object.entries(properties).find(([name, { writtenAs = name }]) => writtenAs === word) ?? [];
  return property?.immutable === undefined;
}

function listUpdates(kind: Kind, change: PlannedChange, { secrets }: SortedNotices): PlannedWrite[] {
  const { after, id = "*" } = change;
  const names = listChanged(kind, change).filter((name) => kind.properties[name]?.isOwn !== true);
  const hidden = secrets.get(subjectOf(kind, after)) ?? [];
  // a preview shows the same text for two values of a secret
  const mayHide = hidden.length > 0 || change.changedPaths.length > 0 || listSecrets(change).length > 0;
  if (names.length === 0 && !mayHide) return [];
  const isCertain = names.some((name) => !isPart(kind, name)) || hidden.length > 0;
  return [post(kind, id, isCertain), ...listParts(kind, id, names)];
}

/** The properties that an update changes, as far as a preview shows it. */
export function listChanged(kind: Kind, { before, after }: Pick<PlannedChange, "before" | "after">): string[] {
  return changedProperties(kind, hideIgnored(before, after, ignoredOf(after)), after);
}

/** Names of the secret properties, before or after. */
export function listSecrets({ before, after }: Pick<PlannedChange, "before" | "after">): string[] {
  const names = [before, after].flatMap(({ [SECRETS]: list }) => (Array.isArray(list) ? list : []));
  return [...new Set(names.filter((name) => typeof name === "string"))];
}

function listDeletes(kind: Kind, change: PlannedChange, notices: SortedNotices): PlannedWrite[] {
  const { id = "*", outputs } = change;
  if (whyItStays(kind, change, notices) !== undefined) return [];
  if (kind.isFacet === true || outputs[BUILT_IN] === true)
    // its former values are restored, where they differ
    return outputs[OWNERSHIP] === "adopted" ? [] : [post(kind, id, false)];
  const release = kind.name === "Worker" ? [post(kind, id, false)] : [];
  return [...release, { method: "DELETE", path: `${kind.collection}/${id}`, isCertain: true }];
}

/** The reason why the object of a resource that goes stays; undefined if it is deleted. */
export function whyItStays(
  kind: Kind,
  { before, outputs, isRetained, id }: PlannedChange,
  { deletesAdopted, takeovers }: SortedNotices,
): string | undefined {
  if ([...takeovers.values()].some(({ sid }) => sid === id)) return "another resource of the program manages it now";
  if (kind.isFacet === true) return undefined;
  if (isRetained || before[RETAIN] === true || asObject(outputs.__inputs)[RETAIN] === true) return "it is retained";
  if (outputs[BUILT_IN] === true) return undefined;
  return outputs[OWNERSHIP] === "adopted" && !deletesAdopted
    ? "this stack adopted it, and did not create it"
    : undefined;
}

function post(kind: Kind, id: string, isCertain = true): PlannedWrite {
  return { method: "POST", path: `${kind.collection}/${id}`, isCertain };
}

function isPart({ properties }: Kind, name: string): boolean {
  return ["attributes", "capacities"].includes(properties[name]?.type ?? "");
}

/** The calls for values that are in objects below this one. */
function listParts(kind: Kind, id: string, names: readonly string[]): PlannedWrite[] {
  const parts = names.flatMap((name) => kind.properties[name]?.collection ?? []);
  return parts.map((part) => ({ method: "POST", path: `${kind.collection}/${id}/${part}/*`, isCertain: false }));
}
