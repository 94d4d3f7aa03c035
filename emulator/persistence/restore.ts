import type { Assignments, KeptAssignment } from "../callbacks/assignments.js";
import type { Events } from "../events/events.js";
import { StoredEvent } from "../events/stored-event.js";
import type { PostWork } from "../instructions/post-work.js";
import type { Accounts } from "../resources/accounts.js";
import type { Workspace } from "../resources/workspace.js";
import type { OpenRouter } from "../router/open-router.js";
import type { RouterTimers } from "../router/router-timers.js";
import type { CountedEventLogs } from "../statistics/counted-event-logs.js";
import type { KeptData } from "./read-data.js";
import { restoreAccounts } from "./restore-accounts.js";

export interface RestoreTargets {
  readonly accounts: Accounts;
  readonly openRouter: OpenRouter;
  readonly events: Events<Workspace>;
  readonly statistics: CountedEventLogs<Workspace>;
  readonly postWork: PostWork;
  readonly assignments: Assignments;
  readonly timers: RouterTimers;
}

/** Restores the state that an earlier run left. Assignment callbacks that were not answered are sent again. */
export function restore(kept: KeptData, targets: RestoreTargets): void {
  const { accounts, events, statistics, postWork, assignments, timers } = targets;
  restoreAccounts(kept, accounts, targets.openRouter);
  const workspaces = new Map<string, Workspace>();
  for (const account of accounts.all()) {
    for (const workspace of account.workspaces.items) workspaces.set(workspace.sid, workspace);
  }
  for (const event of kept.events) {
    const workspace = workspaces.get(event.workspaceSid);
    if (workspace) {
      events.historyOf(workspace).add(new StoredEvent(event.number, event.time, event.workspaceSid, event));
    }
  }
  for (const { workspaceSid, number, events: counted } of kept.countedEvents) {
    const workspace = workspaces.get(workspaceSid);
    if (workspace) statistics.logOf(workspace).restore(counted, number);
  }
  for (const { owner, id, value } of kept.records("postWork")) {
    const workspace = workspaces.get(owner);
    if (workspace) postWork.set(workspace, id, String(value));
  }
  for (const { owner, value } of kept.records("assignment")) {
    const workspace = workspaces.get(owner);
    if (workspace) assignments.resume(workspace, value as KeptAssignment);
  }
  // last, because the events of what was due meanwhile come after the stored ones
  for (const workspace of workspaces.values()) {
    workspace.router.advance();
    timers.touch(workspace);
  }
}
