import { createFindings } from "../report/findings.js";
import { sortFindings } from "../report/sort-findings.js";
import type { Reported } from "../report/view.js";
import type { FleetStack } from "./fleet.js";
import type { DeclaredWorkspace } from "./workspace-of.js";

/** A stack with the account and the workspace that it is for, as far as files say it. */
export interface PlacedStack extends FleetStack {
  /**
   * Identifies the account among those of the fleet: its SID, a digest of a secret one, or its name in the fleet file; empty if
   * none is known.
   */
  readonly accountKey: string;
  /** The region or the address of TaskRouter, whose workspaces are apart from those of others; empty for the default. */
  readonly location: string;
  readonly workspace: DeclaredWorkspace | undefined;
}

/** Identifies the workspace of a stack; undefined if its files do not say it. */
export function keyOfWorkspace({ accountKey, location, workspace }: PlacedStack): string | undefined {
  return workspace && JSON.stringify([accountKey, location, workspace.id]);
}

/**
 * Reports stacks that are for one workspace. Two that only use an existing one may share it, if the entries of both say so.
 *
 * @param sources the text of the fleet file, by its path
 */
export function refuseSharedWorkspaces(stacks: readonly PlacedStack[], sources: Reported["sources"]): Reported {
  const findings = createFindings();
  const seen = new Map<string, PlacedStack>();
  for (const one of stacks) {
    const key = keyOfWorkspace(one);
    if (one.workspace === undefined || key === undefined) continue;
    const { id: workspace, isOwned } = one.workspace;
    const first = seen.get(key);
    seen.set(key, first ?? one);
    if (first === undefined) continue;
    const canShare = !isOwned && first.workspace?.isOwned === false;
    if (canShare && one.sharesWorkspace && first.sharesWorkspace) continue;
    const related = first.span.start === one.span.start ? [] : [{ span: first.span, message: "the other stack" }];
    findings.add("same-workspace", { name: one.name, first: first.name, workspace, canShare }, one.span, { related });
  }
  return { diagnostics: sortFindings(findings.list), sources };
}
