import type { QueueEntry, WorkerEntry } from "./entries.js";
import type { World } from "./world.js";

/** Counts a worker in or out of what `skip_if` sees of a queue. *documented* (Twilio, worker presence) */
export function countWorker({ activities }: World, { counts }: QueueEntry, activitySid: string, by: 1 | -1): void {
  const inSum = activities.get(activitySid)?.available === true ? "available" : "unavailable";
  counts[inSum] = Number(counts[inSum]) + by;
  counts[activitySid] = Number(counts[activitySid] ?? 0) + by;
}

/** Counts a worker in or out everywhere. */
export function countEverywhere(world: World, worker: WorkerEntry, by: 1 | -1): void {
  const { activitySid } = worker.record;
  for (const queue of worker.queues) countWorker(world, queue, activitySid, by);
  world.workersOfActivity.set(activitySid, (world.workersOfActivity.get(activitySid) ?? 0) + by);
}
