import type { RoutingEvent } from "../../routing/index.js";
import type { Assignments } from "../callbacks/assignments.js";
import { toRoutingDraft } from "../events/routing-draft.js";
import type { Services } from "../operation.js";
import type { Workspace } from "../resources/workspace.js";
import type { Work } from "../work.js";
import type { RouterTimers } from "./router-timers.js";

export interface RoutingObserverParts {
  readonly services: Pick<Services, "emit" | "postWork" | "statistics">;
  readonly work: Work;
  readonly timers: RouterTimers;
  readonly assignments: Assignments;
}

/**
 * What the emulator makes of what happens by routing: an event, something that counts, a callback, a timer, a move of the
 * worker after work.
 */
export function createRoutingObserver({ services, work, timers, assignments }: RoutingObserverParts) {
  return (workspace: Workspace, event: RoutingEvent): void => {
    timers.touch(workspace);
    services.statistics.record(workspace, event);
    const draft = toRoutingDraft(event, workspace);
    services.emit(workspace, draft);
    if (event.type === "reservation.created") {
      assignments.offer(workspace, event, draft.fields);
    }
    const activitySid = services.postWork.take(workspace, event);
    if (activitySid !== undefined && event.worker) {
      const { sid } = event.worker;
      work.follow(() => moveWorker(workspace, sid, activitySid));
    }
  };
}

/** By then the worker or the activity may have gone. */
function moveWorker({ router, activities }: Workspace, sid: string, activitySid: string): void {
  if (router.workers.get(sid) && activities.has(activitySid)) {
    router.updateWorker(sid, { activitySid });
  }
}
