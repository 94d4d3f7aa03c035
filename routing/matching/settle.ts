import type { Reason } from "../state/agenda.js";
import type { Bucket, TaskEntry, WorkerEntry } from "../state/entries.js";
import { canTake, compareIdle } from "../state/free-workers.js";
import { visitBuckets } from "../state/lines.js";
import { isPending } from "../state/reservation.js";
import { getTaskAttributes, passesExpression } from "../state/scopes.js";
import { leaveBySkip, offerTo } from "../state/task.js";
import { compareAcrossQueues } from "../state/task-order.js";
import type { World } from "../state/world.js";
import { chooseWorkers } from "./choose-workers.js";

/**
 * Brings tasks and workers together until nothing more can happen at this moment. Workers on the agenda come first, and are
 * offered the best tasks that wait for them. Then the tasks on the agenda are offered to free workers; if there are none, a
 * task that just entered its target may skip it.
 *
 * It ends, because each round takes an item off the agenda, and only a reservation or a step through a workflow adds one.
 */
export function settle(world: World): void {
  const { workers, tasks } = world.agenda;
  for (;;) {
    const worker = findBest(workers, compareIdle);
    if (worker !== undefined) {
      workers.delete(worker);
      serveWorker(world, worker);
      continue;
    }
    const task = findBest(tasks.keys(), (a, b) => compareAcrossQueues(world, a, b));
    if (task === undefined) return;
    serveTask(world, task);
  }
}

function findBest<Item>(items: Iterable<Item>, compare: (a: Item, b: Item) => number): Item | undefined {
  let best: Item | undefined;
  for (const item of items) if (best === undefined || compare(item, best) < 0) best = item;
  return best;
}

function serveTask(world: World, task: TaskEntry): void {
  const { tasks } = world.agenda;
  const reason: Reason | undefined = tasks.get(task);
  tasks.delete(task);
  if (task.record.status !== "pending" || offer(world, task)) return;
  // only when a task enters, and only if no reservation was made
  if (reason === "enter" && isSkipped(task)) leaveBySkip(world, task);
}

function isSkipped(task: TaskEntry): boolean {
  const { target, queue } = task;
  if (target?.skipIf === undefined || queue === undefined) return false;
  return target.skipIf({ workers: queue.counts, task: getTaskAttributes(task) });
}

/** Offers a task to free workers; false if there are none. */
function offer(world: World, task: TaskEntry): boolean {
  const workers = chooseWorkers(world, task);
  if (workers.length > 0) offerTo(world, task, workers);
  return workers.length > 0;
}

/** Offers the best waiting tasks, as long as the worker can take one. A better worker for a task gets it instead. */
function serveWorker(world: World, worker: WorkerEntry): void {
  for (let best = findTask(world, worker); best !== undefined && offer(world, best); ) best = findTask(world, worker);
}

function findTask(world: World, worker: WorkerEntry): TaskEntry | undefined {
  let best = findBound(world, worker);
  if (world.queues.waiting === 0) return best;
  const consider = (bucket: Bucket) => {
    best = better(world, best, findIn(world, bucket, worker));
  };
  for (const queue of worker.queues) {
    if (queue.waiting === 0 || queue.record === undefined) continue;
    visitBuckets(queue, worker, consider);
  }
  return best;
}

function findBound(world: World, worker: WorkerEntry): TaskEntry | undefined {
  return worker.bound.tasks.find(
    ({ record, reservations }) =>
      !reservations.some(isPending) && (record.ignoreCapacity || canTake(world, worker, record.channelSid)),
  );
}

/** Returns the first task of a bucket that a worker may be offered. The expression gives one result for the whole bucket. */
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
