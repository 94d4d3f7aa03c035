import type { Test } from "../compile/expressions.js";
import { readPath } from "../compile/read-path.js";
import { watchTime } from "./clock.js";
import type { Bucket, Buckets, Line, QueueEntry, TaskEntry, WorkerEntry } from "./entries.js";
import { readKnownWorker } from "./known-worker.js";
import { getTaskAttributes } from "./scopes.js";
import { SortedList } from "./sorted-list.js";
import { compareFifo, compareLifo } from "./task-order.js";
import type { World } from "./world.js";

// The lines in which tasks wait. A queue's tasks are divided by channel, known worker, the target's expression, and the task
// attributes which that expression reads. A worker who becomes free evaluates an expression once per kind of task, not
// once per task.

/** How many empty buckets of a line are kept. */
const MAX_EMPTY = 64;

/** Puts a task where workers find it, unless it waits already, or no worker could take it. */
export function startWaiting(world: World, task: TaskEntry): void {
  if (task.bucket !== undefined) return;
  const bucket = chooseBucket(world, task);
  if (bucket === undefined) return;
  task.bucket = bucket;
  bucket.tasks.add(task);
  count(world, bucket, 1);
  if (bucket.test?.asksTime === true) watchTime(world.clock, task);
}

/** Takes a task out of its line; required before anything that the line is ordered by changes. */
export function stopWaiting(world: World, task: TaskEntry): void {
  const { bucket } = task;
  if (bucket === undefined) return;
  task.bucket = undefined;
  bucket.tasks.delete(task);
  count(world, bucket, -1);
  world.clock.timedTasks.delete(task);
  if (bucket.tasks.size === 0) bucket.close();
}

function count({ queues }: World, { queue }: Bucket, by: 1 | -1): void {
  queues.waiting += by;
  if (queue !== undefined) queue.waiting += by;
}

/** Visits the buckets of a queue whose tasks a worker has the capacity for. */
export function visitBuckets({ lines }: QueueEntry, worker: WorkerEntry, visit: (bucket: Bucket) => void): void {
  for (const [channelSid, line] of lines.withinCapacity) {
    if (worker.free.has(channelSid)) visitLine(line, worker, visit);
  }
  for (const line of lines.beyondCapacity.values()) visitLine(line, worker, visit);
}

function visitLine(line: Line, { record }: WorkerEntry, visit: (bucket: Bucket) => void): void {
  for (const alike of line.open.values()) for (const bucket of alike.values()) visit(bucket);
  const known = [line.bySid.get(record.sid), line.byFriendlyName.get(record.friendlyName)];
  for (const buckets of known) {
    if (buckets !== undefined) for (const alike of buckets.values()) for (const bucket of alike.values()) visit(bucket);
  }
}

/** Changes the order of a queue's lines. */
export function reorderLines(world: World, queue: QueueEntry, order: QueueEntry["order"]): void {
  const waiting = [...queue.tasks].filter(({ bucket }) => bucket !== undefined);
  for (const task of waiting) stopWaiting(world, task);
  queue.order = order;
  // empty buckets that were kept have the old order
  for (const lines of Object.values(queue.lines)) lines.clear();
  for (const task of waiting) startWaiting(world, task);
}

/** Returns undefined if no worker can take the task at present. */
function chooseBucket(world: World, task: TaskEntry): Bucket | undefined {
  const { queue, target } = task;
  const { routingTarget } = task.record;
  if (isWorkerSid(routingTarget)) return world.workers.bySid.get(routingTarget)?.bound;
  if (queue === undefined) return undefined;
  const line = getLine(queue, task);
  if (target?.knownWorker === undefined) return getBucket(line.open, task, queue);
  const name = readKnownWorker(task);
  if (name === undefined) return undefined;
  const known = target.knownWorker.by === "sid" ? line.bySid : line.byFriendlyName;
  return getBucket(getOrCreate(known, name, createBuckets), task, queue, () => known.delete(name));
}

/** Returns whether a routing target names a worker, who alone may take the task. */
export function isWorkerSid(routingTarget: string | null): routingTarget is string {
  return routingTarget?.startsWith("WK") === true;
}

function getLine({ lines }: QueueEntry, { record: { channelSid, ignoreCapacity } }: TaskEntry): Line {
  return getOrCreate(ignoreCapacity ? lines.beyondCapacity : lines.withinCapacity, channelSid, createLine);
}

const createLine = (): Line => ({ open: createBuckets(), bySid: new Map(), byFriendlyName: new Map() });
const createBuckets = (): Buckets => new Map();

/** @param onEmpty called when the last bucket was removed; absent for the line itself, which stays */
function getBucket(buckets: Buckets, task: TaskEntry, queue: QueueEntry, onEmpty?: () => void): Bucket {
  const test = task.target?.expression;
  const key = toKey(test, task);
  const known = buckets.get(test)?.get(key);
  if (known !== undefined) return known;
  const alike = getOrCreate(buckets, test, () => new Map<string, Bucket>());
  const close = () => {
    // an expression that reads no task attributes has one bucket, which will soon be needed again
    if (key === NO_ATTRIBUTES && onEmpty === undefined && buckets.size <= MAX_EMPTY) return;
    alike.delete(key);
    if (alike.size === 0) buckets.delete(test);
    if (buckets.size === 0) onEmpty?.();
  };
  const bucket = { test, queue, close, tasks: new SortedList(queue.order === "FIFO" ? compareFifo : compareLifo) };
  alike.set(key, bucket);
  return bucket;
}

const NO_ATTRIBUTES = "";

function toKey(test: Test | undefined, task: TaskEntry): string {
  if (test === undefined || test.taskPaths.length === 0) return NO_ATTRIBUTES;
  const attributes = getTaskAttributes(task);
  return JSON.stringify(test.taskPaths.map((path) => readPath(attributes, path)));
}

function getOrCreate<Key, Value>(map: Map<Key, Value>, key: Key, create: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const value = create();
  map.set(key, value);
  return value;
}
