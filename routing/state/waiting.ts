import type { Test } from "../compile/expressions.js";
import { readPath } from "../compile/read-path.js";
import type { Task } from "../contract/records.js";
import {
  type Bucket,
  type BucketKey,
  type Buckets,
  type Line,
  type QueueEntry,
  type TaskEntry,
  type WorkerEntry,
} from "./entries.js";
import { readKnownWorker } from "./known-worker.js";
import { SortedList } from "./sorted-list.js";
import { getTaskAttributes } from "./task-attributes.js";
import { compareFifo, compareLifo } from "./task-order.js";
import { getWorkerScope } from "./worker-scope.js";
import { getTimeVariables, type World } from "./world.js";

const ANYBODY = {};

/** How many buckets of a line are kept although they are empty. */
const MOST_EMPTY = 64;

/**
 * Puts a task where workers find it. Tasks of a queue and channel are divided by what their target's expression says and
 * the task attributes it looks at: a worker who becomes free asks once for each kind of task, not for each task.
 */
export function startWaiting(world: World, task: TaskEntry): void {
  const bucket = chooseBucket(world, task);
  if (bucket === undefined || task.bucket !== undefined) return;
  task.bucket = bucket;
  bucket.tasks.add(task);
  world.waiting += 1;
  if (bucket.queue !== undefined) bucket.queue.waiting += 1;
  if (bucket.test?.asksTime === true) startLookingAtTime(world, task);
}

function startLookingAtTime(world: World, task: TaskEntry): void {
  // nobody looked while there was nothing to look at
  if (world.timedTasks.size === 0) world.lastTick = world.time;
  world.timedTasks.add(task);
}

/** Takes it out again; before anything that it is ordered by changes. */
export function stopWaiting(world: World, task: TaskEntry): void {
  const bucket = task.bucket;
  if (bucket === undefined) return;
  task.bucket = undefined;
  bucket.tasks.delete(task);
  world.waiting -= 1;
  if (bucket.queue !== undefined) bucket.queue.waiting -= 1;
  if (bucket.test?.asksTime === true) world.timedTasks.delete(task);
  if (bucket.tasks.size === 0) bucket.close();
}

/** Undefined where no worker can ever take it, as things are. */
function chooseBucket(world: World, task: TaskEntry): Bucket | undefined {
  const { queue, target, record } = task;
  if (isBoundToWorker(task)) return world.workers.get(String(record.routingTarget))?.bound;
  if (queue === undefined) return undefined;
  const line = getLine(queue, record);
  if (target?.knownWorker === undefined) return getBucket(line.open, target?.expression, task, queue);
  const key = toKnownKey(task);
  return key === undefined ? undefined : getBucket(getKnown(line, key), target.expression, task, queue, line, key);
}

/** It is for one worker alone: its routing target is a worker's SID. */
export function isBoundToWorker({ record }: TaskEntry): boolean {
  return record.routingTarget?.startsWith("WK") === true;
}

/** Where its line has the tasks of the worker that it names. */
function toKnownKey(task: TaskEntry): string | undefined {
  const value = readKnownWorker(task);
  return value === undefined ? undefined : `${task.target?.knownWorker?.by} ${value}`;
}

function getLine(queue: QueueEntry, { channelSid, ignoreCapacity }: Task): Line {
  const key = ignoreCapacity ? `${channelSid} for everybody` : channelSid;
  const known = queue.lines.get(key);
  if (known !== undefined) return known;
  const line = { ignoresCapacity: ignoreCapacity, open: new Map(), known: new Map() };
  queue.lines.set(key, line);
  return line;
}

function getKnown(line: Line, key: string): Buckets {
  const known = line.known.get(key);
  if (known !== undefined) return known;
  const buckets: Buckets = new Map();
  line.known.set(key, buckets);
  return buckets;
}

function getBucket(
  buckets: Buckets,
  test: Test | undefined,
  task: TaskEntry,
  queue: QueueEntry,
  line?: Line,
  knownKey = "",
): Bucket {
  const key = toBucketKey(test, task);
  const found = buckets.get(key);
  if (found !== undefined) return found;
  const close = () => {
    // one that is for tasks of every kind will soon be asked for again
    if (typeof key !== "string" && line === undefined && buckets.size <= MOST_EMPTY) return;
    buckets.delete(key);
    if (buckets.size === 0) line?.known.delete(knownKey);
  };
  const bucket = { test, queue, close, tasks: new SortedList(queue.order === "FIFO" ? compareFifo : compareLifo) };
  buckets.set(key, bucket);
  return bucket;
}

/** A test that looks at workers alone is one key for all tasks; otherwise what it looks at in the task counts too. */
function toBucketKey(test: Test | undefined, task: TaskEntry): BucketKey {
  if (test === undefined) return ANYBODY;
  if (test.taskPaths.length === 0) return test;
  const attributes = getTaskAttributes(task);
  return `${test.text}\n${JSON.stringify(test.taskPaths.map((path) => readPath(attributes, path)))}`;
}

/** Whether a worker of the queue may take this task by its target's expression. */
export function passesExpression(world: World, test: Test | undefined, task: TaskEntry, worker: WorkerEntry): boolean {
  if (test === undefined) return true;
  const scope = {
    task: getTaskAttributes(task),
    worker: getWorkerScope(world, worker),
    taskrouter: getTimeVariables(world),
  };
  return test.matches(scope);
}
