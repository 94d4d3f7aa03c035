import {
  type Comparison,
  compareWorkspaces,
  type DesiredWorkspace,
  type NamedWorkspace,
} from "../../../config/index.js";
import { type KindName, kinds, type LiveWorkspace, UNKNOWN } from "../../../model/index.js";
import type { DriftObject, DriftStatus } from "./report.js";

const STATUS: Readonly<Record<Exclude<Comparison["status"], "equal">, DriftStatus>> = {
  differs: "changed",
  missing: "deleted",
  near: "near",
  twins: "twins",
  undeclared: "undeclared",
};

/**
 * Compares workspace files with a live workspace, by the names of the objects.
 *
 * @param named the live workspace in the words of files
 */
export function compareFiles(
  desired: DesiredWorkspace,
  named: NamedWorkspace,
  live: LiveWorkspace,
): { readonly compared: number; readonly objects: DriftObject[]; readonly notes: string[] } {
  const everything = compareWorkspaces(desired, named.desired);
  const all = everything.filter(({ kind }) => wasRead(kind, live));
  const sids = new Map([...named.keys].map(([sid, key]) => [`${kindOf(sid)} ${key}`, sid]));
  const created = new Map(
    Object.values(live.objects)
      .flat()
      .map(({ sid, dateCreated }) => [sid, `${dateCreated}`]),
  );
  const isOwn = desired.workspace.sid === undefined && desired.workspace.existing !== true;
  const objects = all.flatMap((one): DriftObject[] => {
    const { status } = one;
    if (status === "equal" || (status === "undeclared" && one.isBuiltIn)) return [];
    const changes = one.changes.filter(({ text }) => !isOpen(text));
    if (status === "differs" && changes.length === 0) return [];
    const found = one.liveKeys.map((key) => sids.get(`${kinds[one.kind].sidPrefix} ${key}`));
    const [only] = found;
    const isOne = found.length === 1 && status !== "near";
    return [
      {
        kind: one.kind,
        name: one.friendlyName,
        ...(one.key !== undefined && { key: one.key }),
        ...(isOne && only !== undefined && { sid: only }),
        workspace: live.workspace.sid,
        status: STATUS[status],
        changes,
        others: isOne ? [] : one.liveKeys.map((key, at) => `${JSON.stringify(key)} (${found[at]})`),
        ...(status === "undeclared" && only !== undefined && { created: created.get(only) ?? "" }),
        isDrift: status !== "undeclared" || isOwn,
      },
    ];
  });
  const hasOpen = all.some(({ changes }) => changes.some(({ text }) => isOpen(text)));
  return {
    compared: all.filter(({ status }) => status !== "undeclared").length,
    objects,
    notes: [
      ...(hasOpen ? ["values that come from `${vars.x}` were not compared: name a stack with --stack"] : []),
      ...(all.length < everything.length
        ? ["managed workers were not compared: leave PATH out to compare a stack"]
        : []),
    ],
  };
}

/** False for workers: a list of all, most of them not managed, would be read for a few. */
function wasRead(kind: KindName, { objects }: LiveWorkspace): boolean {
  const { section } = kinds[kind];
  return section === undefined || objects[section] !== undefined;
}

/** True for a value that only a stack knows. */
function isOpen(text: string): boolean {
  return text.includes(UNKNOWN) || text.includes("${vars.") || text.includes("(known after the update)");
}

function kindOf(sid: string): string {
  return sid.slice(0, 2);
}
