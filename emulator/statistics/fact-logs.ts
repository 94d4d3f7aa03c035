import type { RoutingEvent } from "../../routing/index.js";
import { Recent } from "../store/recent.js";
import { type Fact, toFact } from "./fact.js";

/** What counted in a workspace. */
export class FactLog {
  readonly #facts: Recent<Fact>;
  #count = 0;

  /** @param limit how many facts are kept */
  constructor(limit: number) {
    this.#facts = new Recent(limit);
  }

  /** How many there have ever been. */
  get count(): number {
    return this.#count;
  }

  add(fact: Fact): void {
    this.#count += 1;
    this.#facts.add(fact);
  }

  /** After a restart: facts of an earlier run, the last of which had that number. */
  restore(facts: readonly Fact[], number: number): void {
    for (const fact of facts) {
      this.#facts.add(fact);
    }
    this.#count = number;
  }

  /** Facts of that time or later, in their order. */
  since(time: number): readonly Fact[] {
    return this.#facts.since(time);
  }
}

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
