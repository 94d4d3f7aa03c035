import type { createNodeClient } from "./node-client.js";

type Client = ReturnType<typeof createNodeClient>;
type Attempt = () => Promise<unknown>;

/** Causes every kind of refusal, and returns the status and code of each. `refusals.py` does the same. */
export async function collectRefusals(client: Client, stranger: Client): Promise<Record<string, unknown>> {
  const world = await prepare(client);
  const refusals: Record<string, unknown> = {};
  for (const [name, call] of Object.entries(listAttempts(client, stranger, world)))
    refusals[name] = await attempt(call);
  return refusals;
}

async function attempt(call: Attempt): Promise<unknown> {
  try {
    await call();
    return [200, null];
  } catch (error) {
    const { status, code } = error as { status: number; code: number };
    return [status, code];
  }
}

function toConfiguration(queue: string): string {
  const filters = [{ expression: "kind == 'call'", targets: [{ queue }] }];
  return JSON.stringify({ task_routing: { filters } });
}

/** Creates two workflows over two queues, an available worker with an accepted task, and a waiting task. */
async function prepare(client: Client) {
  const workspace = await client.taskrouter.v1.workspaces.create({ friendlyName: "Refusals" });
  const room = client.taskrouter.v1.workspaces(workspace.sid);
  const activities = new Map((await room.activities.list()).map(({ friendlyName, sid }) => [friendlyName, sid]));
  const one = await room.taskQueues.create({ friendlyName: "One", targetWorkers: "name == 'ann'" });
  const both = await room.taskQueues.create({ friendlyName: "Both", maxReservedWorkers: 2 });
  const workflow = await room.workflows.create({ friendlyName: "One", configuration: toConfiguration(one.sid) });
  const shared = await room.workflows.create({ friendlyName: "Both", configuration: toConfiguration(both.sid) });
  const activitySid = activities.get("Available") ?? "";
  const ann = await room.workers.create({ friendlyName: "ann", attributes: '{"name":"ann"}', activitySid });
  await room.workers.create({ friendlyName: "bob", attributes: '{"name":"bob"}', activitySid });
  const attributes = '{"kind":"call"}';
  const assigned = room.tasks((await room.tasks.create({ workflowSid: shared.sid, attributes })).sid);
  const [first, second] = (await assigned.reservations.list()).map(({ sid }) => assigned.reservations(sid));
  if (first === undefined || second === undefined) throw new Error("two workers should have been offered the task");
  await first.update({ reservationStatus: "accepted" });
  // the worker that accepted is busy; ann, the only one who could accept the next task, gets no capacity
  await room.workers(ann.sid).workerChannels("default").update({ capacity: 0 });
  const waiting = room.tasks((await room.tasks.create({ workflowSid: workflow.sid, attributes })).sid);
  const workspaceSid = workspace.sid;
  return {
    room,
    workspaceSid,
    offline: activities.get("Offline") ?? "",
    one,
    workflow,
    ann,
    assigned,
    waiting,
    first,
    second,
  };
}

function listAttempts(
  client: Client,
  stranger: Client,
  {
    room,
    workspaceSid,
    offline,
    one,
    workflow,
    ann,
    assigned,
    waiting,
    first,
    second,
  }: Awaited<ReturnType<typeof prepare>>,
): Record<string, Attempt> {
  const { workspaces } = client.taskrouter.v1;
  const accept = { reservationStatus: "accepted" } as const;
  return {
    "a workspace that does not exist": () => workspaces(`WS${"0".repeat(32)}`).fetch(),
    "a malformed SID": () => workspaces("WSnone").fetch(),
    "wrong credentials": () => stranger.taskrouter.v1.workspaces(workspaceSid).fetch(),
    "two queues of one name": () => room.taskQueues.create({ friendlyName: "One" }),
    "a hyphen in an expression": () =>
      room.taskQueues.create({ friendlyName: "Hyphen", targetWorkers: "skill-level > 3" }),
    "two workers of one name": () => room.workers.create({ friendlyName: "ANN" }),
    "attributes that are not an object": () => room.workers.create({ friendlyName: "cat", attributes: "[1]" }),
    "a workflow with an unknown queue": () =>
      room.workflows.create({ friendlyName: "Lost", configuration: toConfiguration(`WQ${"0".repeat(32)}`) }),
    "a workflow that is not JSON": () => room.workflows.create({ friendlyName: "Text", configuration: "{" }),
    "a task without a workflow where there are two": () => room.tasks.create({ attributes: "{}" }),
    "a task that no filter matches": () =>
      room.tasks.create({ workflowSid: workflow.sid, attributes: '{"kind":"mail"}' }),
    "completing a pending task": () => waiting.update({ assignmentStatus: "completed", reason: "no" }),
    "canceling an assigned task": () => assigned.update({ assignmentStatus: "canceled", reason: "no" }),
    "a queue that a workflow names": () => room.taskQueues(one.sid).remove(),
    "a workflow with pending tasks": () => room.workflows(workflow.sid).remove(),
    "the default activity": () => room.activities(offline).remove(),
    "a worker who is available": () => room.workers(ann.sid).remove(),
    "a stale ETag of a worker": () => room.workers(ann.sid).update({ friendlyName: "anna", ifMatch: '"999"' }),
    "a stale ETag of a task": () => waiting.update({ attributes: "{}", ifMatch: '"999"' }),
    "accepting a rescinded reservation": () => second.update(accept),
    "accepting twice": () => first.update(accept),
    "one request too many": async () => {
      await room.taskChannels("default").fetch();
      await room.taskChannels("voice").fetch();
    },
  };
}
