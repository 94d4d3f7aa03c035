import type { Clock } from "../clock/clock.js";
import { createDueTimer, type DueTimer } from "../clock/due-timer.js";
import type { Workspace } from "../resources/workspace.js";
import { KeepError } from "../values/keep-error.js";
import type { Work } from "../work.js";

export interface RouterTimers {
  /** Called after a change in a workspace: its timer is updated at the end of the present unit of work. */
  touch(workspace: Workspace): void;
  clear(): void;
}

export interface RouterTimersOptions {
  readonly clock: Clock;
  readonly work: Work;
  /** Whether the workspace still exists. */
  exists(workspace: Workspace): boolean;
}

/** Advances each router when something is due in it, with one timer per workspace. */
export function createRouterTimers({ clock, work, exists }: RouterTimersOptions): RouterTimers {
  const timers = new Map<Workspace, DueTimer>();
  const touched = new Set<Workspace>();
  const failed = new WeakSet<Workspace>();

  function create(workspace: Workspace): DueTimer {
    const { router } = workspace;
    const timer = createDueTimer(
      clock,
      () => (exists(workspace) && !failed.has(workspace) ? router.nextDue() : undefined),
      () => advance(workspace),
    );
    timers.set(workspace, timer);
    return timer;
  }

  /** There is no caller to report an error to. It is a bug, and must not be retried endlessly. */
  function advance(workspace: Workspace): void {
    try {
      work.perform(() => workspace.router.advance());
    } catch (error) {
      if (error instanceof KeepError) return;
      console.error(error);
      failed.add(workspace);
    }
  }

  function look(): void {
    for (const workspace of touched) (timers.get(workspace) ?? create(workspace)).look();
    touched.clear();
  }

  return {
    touch(workspace) {
      if (touched.size === 0) work.afterCommit(look);
      touched.add(workspace);
    },
    clear() {
      for (const timer of timers.values()) timer.stop();
      timers.clear();
      touched.clear();
    },
  };
}
