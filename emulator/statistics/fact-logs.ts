import type { RoutingEvent } from "../../routing/index.js";
import { type Fact, toFact } from "./fact.js";
import { FactLog } from "./fact-log.js";

/** The facts of all workspaces. */
export interface FactLogs<Workspace> {
  record(workspace: Workspace, event: RoutingEvent): void;
  logOf(workspace: Workspace): FactLog;
}

export interface FactLogsOptions {
  /** How many facts of a workspace are kept. */
  readonly limit: number;
  /** Takes each fact, for keeping it elsewhere. `number` is 1, 2, 3 … in the workspace. */
  keep?(workspaceSid: string, fact: Fact, number: number): void;
}

/** Logs live as long as their workspaces. */
export function createFactLogs<Workspace extends { readonly sid: string }>({
  limit,
  keep,
}: FactLogsOptions): FactLogs<Workspace> {
  const logs = new WeakMap<Workspace, FactLog>();

  function logOf(workspace: Workspace): FactLog {
    const log = logs.get(workspace) ?? new FactLog(limit);
    logs.set(workspace, log);
    return log;
  }

  return {
    logOf,
    record(workspace, event) {
      const fact = toFact(event);
      if (fact) {
        const log = logOf(workspace);
        log.add(fact);
        keep?.(workspace.sid, fact, log.count);
      }
    },
  };
}
