import type { Bucket, Line, TaskEntry, WorkerEntry } from "../state/entries.js";
import { canTake } from "../state/free-workers.js";
import { leaveBySkip } from "../state/targets.js";
import { getTaskAttributes } from "../state/task-attributes.js";
import { compareAcrossQueues } from "../state/task-order.js";
import { passesExpression } from "../state/waiting.js";
import type { World } from "../state/world.js";
import { offer } from "./offer.js";

/**
 * Brings tasks and workers together until nothing more can be done at this moment. Workers who changed come first and
 * take the best task that waits for them; then tasks that were routed just now look for anybody free, and skip their
 * target where there is nobody and its skip_if says so.
 *
 * It ends: each turn reserves, lets a task go on in its workflow (which has an end), or takes one out of the two sets.
 */
export function settle(world: World): void {
  while (world.changedWorkers.size > 0 || world.freshTasks.size > 0) {
    const worker = takeBest(world.changedWorkers, (a, b) => a.record.idleOrder - b.record.idleOrder);
    if (worker !== undefined) serveWorker(world, worker);
    else serveTask(world, takeBest(world.freshTasks, (a, b) => compareAcrossQueues(world, a, b)) as TaskEntry);
  }
}

function takeBest<Item>(items: Set<Item>, compare: (a: Item, b: Item) => number): Item | undefined {
  let best: Item | undefined;
  for (const item of items) if (best === undefined || compare(item, best) < 0) best = item;
  if (best !== undefined) items.delete(best);
  return best;
}

function serveTask(world: World, task: TaskEntry): void {
  const { fresh, record } = task;
  task.fresh = "no";
  if (record.status !== "pending") return;
  if (offer(world, task) || fresh !== "enter") return;
  // *documented* (Twilio, worker presence): only where entering makes no reservation at once
  if (isSkipped(task)) leaveBySkip(world, task);
}

function isSkipped(task: TaskEntry): boolean {
  const { target, queue } = task;
  if (target?.skipIf === undefined) return false;
  return queue !== undefined && target.skipIf({ workers: queue.counts, task: getTaskAttributes(task) });
}

/** Gives a worker the best tasks that wait for it, as many as it can take. */
function serveWorker(world: World, worker: WorkerEntry): void {
  // an offer may go to a better worker for that task; then this one is asked again
  for (let best = findTask(world, worker); best !== undefined && offer(world, best); ) best = findTask(world, worker);
}

function findTask(world: World, worker: WorkerEntry): TaskEntry | undefined {
  let best = findBound(world, worker);
  if (world.waiting === 0) return best;
  for (const queue of worker.queues) {
    if (queue.waiting === 0 || queue.record === undefined) continue;
    for (const [key, line] of queue.lines) {
      if (!line.ignoresCapacity && !worker.free.has(key)) continue;
      for (const bucket of listBuckets(line, worker)) best = better(world, best, findIn(world, bucket, worker));
    }
  }
  return best;
}

function findBound(world: World, worker: WorkerEntry): TaskEntry | undefined {
  return worker.bound.tasks.find(({ record, reservations }) => {
    const isOffered = reservations.some(({ record: { status } }) => status === "pending");
    return !isOffered && (record.ignoreCapacity || canTake(world, worker, record.channelSid));
  });
}

function* listBuckets({ open, known }: Line, { record }: WorkerEntry): Iterable<Bucket> {
  yield* open.values();
  if (known.size === 0) return;
  for (const key of [`sid ${record.sid}`, `friendlyName ${record.friendlyName}`]) yield* known.get(key)?.values() ?? [];
}

/** The first task of a bucket, since one expression with the same attributes of the task decides for all of them. */
function findIn(world: World, { tasks, test }: Bucket, worker: WorkerEntry): TaskEntry | undefined {
  const { first } = tasks;
  if (first === undefined || !passesExpression(world, test, first, worker)) return undefined;
  if (world.options.lateReservations === "none") return first;
  return tasks.find(
    ({ reservations }) => !reservations.some((each) => each.worker === worker && worker.open.has(each)),
  );
}

function better(world: World, a: TaskEntry | undefined, b: TaskEntry | undefined): TaskEntry | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return compareAcrossQueues(world, b, a) < 0 ? b : a;
}
