import type { Clock } from "../clock/clock.js";
import { createDueTimer, type DueTimer } from "../clock/due-timer.js";
import type { Workspace } from "../resources/workspace.js";
import type { Work } from "../work.js";

export interface RouterTimers {
  /** Something happened in the workspace: when the present work is done, its next time is looked at. */
  touch(workspace: Workspace): void;
  clear(): void;
}

export interface RouterTimersOptions {
  readonly clock: Clock;
  readonly work: Work;
  /** Whether the workspace is still there. */
  isThere(workspace: Workspace): boolean;
}

/** Has the routers do what is due when it is due, by one timer a workspace. */
export function createRouterTimers({ clock, work, isThere }: RouterTimersOptions): RouterTimers {
  const timers = new Map<Workspace, DueTimer>();
  const touched = new Set<Workspace>();
  const failed = new WeakSet<Workspace>();

  function create(workspace: Workspace): DueTimer {
    const { router } = workspace;
    const timer = createDueTimer(
      clock,
      () => (isThere(workspace) && !failed.has(workspace) ? router.nextDue() : undefined),
      () => advance(workspace),
    );
    timers.set(workspace, timer);
    return timer;
  }

  /** What fails here has nobody to tell: it is a bug, and must not be tried again for ever. */
  function advance(workspace: Workspace): void {
    try {
      work.perform(() => workspace.router.advance());
    } catch (error) {
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
      if (touched.size === 0) work.tell(look);
      touched.add(workspace);
    },
    clear() {
      for (const timer of timers.values()) timer.stop();
      timers.clear();
      touched.clear();
    },
  };
}
