import { setTimeout as wait } from "node:timers/promises";
import type { createNodeClient } from "./node-client.js";

type Client = ReturnType<typeof createNodeClient>;
type Room = ReturnType<Client["taskrouter"]["v1"]["workspaces"]>;
type Json = Record<string, unknown>;

const POLLS = 100;
const POLL_MS = 50;

/** Walks through a TaskRouter with Twilio's library for Node, and returns the results. `walk.py` does the same. */
export async function walk(client: Client): Promise<Json> {
  const { seen, room, available, english, workflow } = await prepare(client);
  const worker = await addWorkers(seen, room, available, english);
  await takeTask(seen, room, workflow, worker);
  await room.workflows(workflow).remove();
  return { ...seen, deleted: { workflows: (await room.workflows.list()).length } };
}

async function prepare(client: Client) {
  const workspace = await client.taskrouter.v1.workspaces.create({ friendlyName: "Walk" });
  const { friendlyName, multiTaskEnabled, prioritizeQueueOrder } = workspace;
  const room = client.taskrouter.v1.workspaces(workspace.sid);
  const activities = await room.activities.list();
  const channels = await room.taskChannels.list();
  const english = await room.taskQueues.create({ friendlyName: "English", targetWorkers: 'languages HAS "en"' });
  const everyone = await room.taskQueues.create({ friendlyName: "Everyone", targetWorkers: "1==1" });
  const queues = await room.taskQueues.list();
  const workflow = await room.workflows.create({
    friendlyName: "Support",
    configuration: toConfiguration(english.sid, everyone.sid),
    taskReservationTimeout: 60,
  });
  const seen: Json = {
    workspace: { friendlyName, multiTaskEnabled, prioritizeQueueOrder },
    activities: activities.map((activity) => activity.friendlyName),
    channels: channels.map((channel) => channel.uniqueName).sort(),
    queues: queues.map((queue) => queue.friendlyName),
    workflow: {
      friendlyName: workflow.friendlyName,
      filters: JSON.parse(workflow.configuration).task_routing.filters.length,
      taskReservationTimeout: workflow.taskReservationTimeout,
    },
  };
  const available = activities.find((activity) => activity.friendlyName === "Available")?.sid ?? "";
  return { seen, room, available, english: english.sid, workflow: workflow.sid };
}

function toConfiguration(english: string, everyone: string): string {
  const targets = [{ queue: english, priority: 7, timeout: 60 }, { queue: everyone }];
  const filters = [{ filter_friendly_name: "English", expression: "language == 'en'", targets }];
  return JSON.stringify({ task_routing: { filters, default_filter: { queue: everyone } } });
}

async function addWorkers(seen: Json, room: Room, available: string, english: string): Promise<string> {
  for (let number = 0; number < 119; number += 1) {
    await room.workers.create({ friendlyName: `worker ${number}`, attributes: "{}" });
  }
  const ann = await room.workers.create({ friendlyName: "ann", attributes: '{"languages":["en"]}' });
  await room.workers(ann.sid).update({ friendlyName: "worker 119" });
  const names = (await room.workers.list({ pageSize: 50 })).map((worker) => worker.friendlyName);
  const expected = Array.from({ length: 119 }, (_, number) => `worker ${number}`);
  seen.workers = {
    count: names.length,
    isInOrder: names.slice(0, 119).join() === expected.join(),
    first: names[0],
    last: names.at(-1),
  };
  seen.englishWorkers = (await room.workers.list({ taskQueueSid: english })).length;
  const updated = await room.workers(ann.sid).update({ friendlyName: "ann", activitySid: available });
  seen.worker = { activityName: updated.activityName, available: updated.available };
  return ann.sid;
}

async function takeTask(seen: Json, room: Room, workflowSid: string, workerSid: string): Promise<void> {
  const worker = room.workers(workerSid);
  const created = await room.tasks.create({ workflowSid, attributes: '{"language":"en"}' });
  seen.created = { status: created.assignmentStatus };
  const [reservation] = await poll(() => worker.reservations.list({ reservationStatus: "pending" }));
  if (reservation === undefined) throw new Error("no reservation came");
  const task = await room.tasks(created.sid).fetch();
  seen.offered = {
    status: task.assignmentStatus,
    queue: task.taskQueueFriendlyName,
    priority: task.priority,
    attributes: JSON.parse(task.attributes),
  };
  seen.reservation = { status: reservation.reservationStatus, workerName: reservation.workerName };
  const accepted = await worker.reservations(reservation.sid).update({ reservationStatus: "accepted" });
  const assigned = await room.tasks(task.sid).fetch();
  seen.accepted = { reservation: accepted.reservationStatus, task: assigned.assignmentStatus };
  const channel = (await worker.workerChannels.list()).find((each) => each.taskChannelUniqueName === "default");
  seen.channel = {
    assignedTasks: channel?.assignedTasks,
    availableCapacityPercentage: channel?.availableCapacityPercentage,
  };
  await complete(seen, room, task.sid, reservation.sid);
  await leave(seen, room, workflowSid);
}

async function leave(seen: Json, room: Room, workflowSid: string): Promise<void> {
  const { sid } = await room.tasks.create({ workflowSid, attributes: '{ "left": false }' });
  const left = await room.tasks(sid).update({ assignmentStatus: "canceled", attributes: '{ "left": true }' });
  seen.left = { task: left.assignmentStatus, reason: left.reason, attributes: left.attributes };
}

async function complete(seen: Json, room: Room, taskSid: string, reservationSid: string): Promise<void> {
  const task = room.tasks(taskSid);
  const completed = await task.update({ assignmentStatus: "completed", reason: "done" });
  const reservation = await task.reservations(reservationSid).fetch();
  seen.completed = {
    task: completed.assignmentStatus,
    reason: completed.reason,
    reservation: reservation.reservationStatus,
  };
  const types = new Set((await room.events.list({ taskSid })).map((event) => event.eventType));
  seen.events = [...types].filter((type) => /^(task\.(created|completed)|reservation\..*)$/.test(type)).sort();
}

/** Polls for the worker until a reservation exists, with a limited number of attempts. */
async function poll<Item>(look: () => Promise<Item[]>): Promise<Item[]> {
  for (let turn = 0; turn < POLLS; turn += 1) {
    const found = await look();
    if (found.length > 0) return found;
    await wait(POLL_MS);
  }
  throw new Error("nothing came");
}
