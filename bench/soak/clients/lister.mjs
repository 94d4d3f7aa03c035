import { expect } from "./client.mjs";

/** Reads lists page by page, with and without filters. @param {import("./client.mjs").Context} context @returns {import("./client.mjs").Client} */
export function createLister(context) {
  const { floor, random } = context;
  const deeds = /** @type {const} */ ([
    [3, listStaff],
    [2, listAllTasks],
    [4, listSomeTasks],
    [2, listByExpression],
    [2, listParts],
  ]);
  return { step: () => random.weigh(deeds)(context, floor) };
}

/** Checks that permanent workers are in every complete list exactly once. @param {import("./client.mjs").Context} context @param {import("../floor.mjs").Floor} floor */
async function listStaff(context, { base }) {
  const { staff, random } = context;
  const before = [...staff];
  const sids = await readAll(context, `${base}/Workers?PageSize=${random.integer(2, 20)}`);
  for (const sid of before) expect(context, sids.has(sid), `a list of workers omits ${sid} out`);
}

/** Checks that a task that existed before and after is in the list. @param {import("./client.mjs").Context} context @param {import("../floor.mjs").Floor} floor */
async function listAllTasks(context, { base }) {
  const whole = `${base}/Tasks?PageSize=1000`;
  const before = await readAll(context, whole);
  const between = await readAll(context, `${base}/Tasks?PageSize=${context.random.integer(40, 400)}`);
  const after = await readAll(context, whole);
  for (const sid of before) {
    if (after.has(sid)) expect(context, between.has(sid), `a paged list of tasks omits ${sid} out`);
  }
}

/** @param {import("./client.mjs").Context} context @param {import("../floor.mjs").Floor} floor */
async function listSomeTasks(context, { base, queues }) {
  const { api, random } = context;
  const status = random.pick(["pending", "reserved", "assigned", "wrapping", "canceled", "completed"]);
  const queue = random.pick(queues);
  const order = random.pick(["", "&Ordering=Priority:desc", "&Ordering=DateCreated:desc"]);
  const { body } = await api.get(`${base}/Tasks?AssignmentStatus=${status}&TaskQueueSid=${queue}&PageSize=50${order}`);
  for (const task of body.tasks) {
    const isMeant = task.assignment_status === status && task.task_queue_sid === queue;
    expect(
      context,
      isMeant,
      `task ${task.sid} is in a list of ${status} tasks of ${queue}, but is ${task.assignment_status} in ${task.task_queue_sid}`,
    );
  }
  if (order !== "" && order.includes("Priority")) {
    const priorities = body.tasks.map((/** @type {{ priority: number }} */ { priority }) => priority);
    const sorted = [...priorities].sort((a, b) => b - a);
    expect(context, String(priorities) === String(sorted), `a list by priority has the order ${priorities}`);
  }
}

/** @param {import("./client.mjs").Context} context @param {import("../floor.mjs").Floor} floor */
async function listByExpression(context, { base, activities }) {
  const { api, random } = context;
  const level = random.integer(0, 9);
  const { body } = await api.get(
    `${base}/Workers?TargetWorkersExpression=${encodeURIComponent(`level > ${level}`)}&PageSize=100`,
  );
  for (const { sid, attributes } of body.workers) {
    expect(context, JSON.parse(attributes).level > level, `worker ${sid} is in a list of level > ${level}`);
  }
  const available = await api.get(`${base}/Workers?Available=true&PageSize=100`);
  for (const { sid, activity_sid: activity } of available.body.workers) {
    expect(
      context,
      activity !== activities.offline && activity !== activities.away,
      `worker ${sid} is listed as available, but in ${activity}`,
    );
  }
}

/** @param {import("./client.mjs").Context} context @param {import("../floor.mjs").Floor} floor */
async function listParts(context, { base }) {
  const { random, staff } = context;
  await readAll(
    context,
    `${base}/${random.pick(["TaskQueues", "Workflows", "Activities", "TaskChannels"])}?PageSize=${random.integer(1, 10)}`,
  );
  if (staff.size > 0)
    await readAll(context, `${base}/Workers/${random.pick([...staff])}/Reservations?PageSize=${random.integer(5, 50)}`);
}

/** Returns the SIDs of a complete list, which must be unique. @param {import("./client.mjs").Context} context @param {string} path @returns {Promise<Set<string>>} */
async function readAll(context, path) {
  const items = await context.api.list(path);
  const sids = new Set(items.map(({ sid }) => sid));
  expect(context, sids.size === items.length, `the list ${path} has ${items.length - sids.size} objects twice`);
  return sids;
}
