import type { createNodeClient } from "./node-client.js";

type Client = ReturnType<typeof createNodeClient>;
type Json = Record<string, unknown>;

/** Creates an accepted task and a waiting one. */
async function prepare(client: Client) {
  const { sid } = await client.taskrouter.v1.workspaces.create({ friendlyName: "Statistics" });
  const room = client.taskrouter.v1.workspaces(sid);
  const queue = await room.taskQueues.create({ friendlyName: "Everyone" });
  const configuration = JSON.stringify({ task_routing: { default_filter: { queue: queue.sid } } });
  const workflow = await room.workflows.create({ friendlyName: "Support", configuration });
  const [available] = await room.activities.list({ available: "true" });
  const worker = await room.workers.create({ friendlyName: "ann", activitySid: available?.sid ?? "" });
  const task = await room.tasks.create({ workflowSid: workflow.sid });
  await room.tasks.create({ workflowSid: workflow.sid });
  const [reservation] = await room.tasks(task.sid).reservations.list();
  await room
    .tasks(task.sid)
    .reservations(reservation?.sid ?? "")
    .update({ reservationStatus: "accepted" });
  return { room, queue: queue.sid, workflow: workflow.sid, worker: worker.sid };
}

/** Reads all statistics with Twilio's library for Node, and returns them. `read_statistics.py` does the same. */
export async function readStatistics(client: Client): Promise<Json> {
  const { room, queue: queueSid, workflow: workflowSid, worker: workerSid } = await prepare(client);
  const [queue, workflow, workers] = [room.taskQueues(queueSid), room.workflows(workflowSid), room.workers];
  const window = { minutes: 60, splitByWaitTime: "3600" };
  const bulk = await room.taskQueues.bulkRealTimeStatistics.create({ queueSids: [queueSid] } as never);
  const [data] = bulk.taskQueueData as Json[];
  return {
    workspaceRealTime: (await room.realTimeStatistics().fetch()).tasksByStatus,
    workspaceCumulative: (await room.cumulativeStatistics().fetch(window)).tasksCreated,
    workspace: (await room.statistics().fetch(window)).realtime.total_tasks,
    workflowRealTime: (await workflow.realTimeStatistics().fetch({ taskChannel: "default" })).totalTasks,
    workflowCumulative: (await workflow.cumulativeStatistics().fetch(window)).splitByWaitTime,
    workflow: (await workflow.statistics().fetch(window)).cumulative.tasks_entered,
    queueRealTime: (await queue.realTimeStatistics().fetch()).totalEligibleWorkers,
    queueCumulative: (await queue.cumulativeStatistics().fetch(window)).reservationsAccepted,
    queue: (await queue.statistics().fetch(window)).cumulative.reservations_created,
    queues: (await room.taskQueues.statistics.list(window)).map(({ realtime }) => realtime.total_tasks),
    queuesRealTime: [bulk.taskQueueResponseCount, data?.total_tasks],
    workersRealTime: (await workers.realTimeStatistics().fetch()).totalWorkers,
    workersCumulative: (await workers.cumulativeStatistics().fetch({ minutes: 60 })).reservationsCreated,
    workers: (await workers.statistics().fetch({ taskQueueSid: queueSid })).realtime.total_workers,
    worker: (await workers(workerSid).statistics().fetch()).cumulative.reservations_accepted,
    tooOld: await refusalOf(room.cumulativeStatistics().fetch({ startDate: new Date("2020-01-01T00:00:00Z") })),
  };
}

async function refusalOf(asked: Promise<unknown>): Promise<[number, number]> {
  try {
    await asked;
    return [200, 0];
  } catch (error) {
    const { status, code } = error as { status: number; code: number };
    return [status, code];
  }
}
