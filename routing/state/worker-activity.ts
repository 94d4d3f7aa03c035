import { countEverywhere } from "./activity-counts.js";
import type { WorkerEntry } from "./entries.js";
import { moveToEnd, updateAllFree } from "./free-workers.js";
import { updateMembership } from "./membership.js";
import { touchWorker } from "./touch.js";
import { emitWorker, type World } from "./world.js";

/** Moves a worker into an activity, with all that follows; into the one it is in nothing happens. */
export function setActivity(world: World, worker: WorkerEntry, activitySid: string): void {
  const { record } = worker;
  const previousActivitySid = record.activitySid;
  if (activitySid === previousActivitySid) return;
  const timeInPreviousActivity = world.time - record.dateStatusChanged;
  countEverywhere(world, worker, -1);
  record.activitySid = activitySid;
  record.dateStatusChanged = world.time;
  countEverywhere(world, worker, 1);
  touchWorker(world, worker);
  worker.scope = undefined;
  updateMembership(world, worker, world.activityQueues);
  startIdling(world, worker);
  updateAllFree(world, worker);
  world.changedWorkers.add(worker);
  emitWorker(world, "worker.activity.update", worker, { previousActivitySid, timeInPreviousActivity });
}

/** Who was never assigned a task is idle since becoming available. *assumed* (routing sheet, part 10) */
export function startIdling(world: World, worker: WorkerEntry): void {
  const { activitySid, hasBeenAssigned } = worker.record;
  if (hasBeenAssigned !== true && world.activities.get(activitySid)?.available === true) moveToEnd(world, worker, []);
}
