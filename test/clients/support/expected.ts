/** The results that each of Twilio's libraries must see on its walk through a TaskRouter, step by step. */
export const expectedWalk = {
  workspace: { friendlyName: "Walk", multiTaskEnabled: true, prioritizeQueueOrder: "FIFO" },
  activities: ["Offline", "Available", "Unavailable"],
  channels: ["chat", "default", "sms", "video", "voice"],
  queues: ["English", "Everyone"],
  workflow: { friendlyName: "Support", filters: 1, taskReservationTimeout: 60 },
  workers: { count: 120, isInOrder: true, first: "worker 0", last: "worker 119" },
  englishWorkers: 1,
  worker: { activityName: "Available", available: true },
  offered: { status: "reserved", queue: "English", priority: 7, attributes: { language: "en" } },
  reservation: { status: "pending", workerName: "ann" },
  accepted: { reservation: "accepted", task: "assigned" },
  channel: { assignedTasks: 1, availableCapacityPercentage: 0 },
  completed: { task: "completed", reason: "done", reservation: "completed" },
  events: ["reservation.accepted", "reservation.completed", "reservation.created", "task.completed", "task.created"],
  deleted: { workflows: 0 },
} as const;

/** The statistics that each library must see, with an accepted and a waiting task. */
export const expectedStatistics = {
  workspaceRealTime: { pending: 1, reserved: 0, assigned: 1, wrapping: 0 },
  workspaceCumulative: 2,
  workspace: 2,
  workflowRealTime: 2,
  workflowCumulative: {
    3600: {
      above: { tasks_canceled: 0, reservations_accepted: 0 },
      below: { tasks_canceled: 0, reservations_accepted: 1 },
    },
  },
  workflow: 2,
  queueRealTime: 1,
  queueCumulative: 1,
  queue: 1,
  queues: [2],
  queuesRealTime: [1, 2],
  workersRealTime: 1,
  workersCumulative: 1,
  workers: 1,
  worker: 1,
  tooOld: [400, 14241],
} as const;

/** The HTTP status and Twilio's code that each library must report for each refusal. */
export const expectedRefusals = {
  "a workspace that does not exist": [404, 20404],
  "a malformed SID": [404, 20404],
  "wrong credentials": [401, 20003],
  "two queues of one name": [400, 20001],
  "a hyphen in an expression": [400, 20001],
  "two workers of one name": [400, 20001],
  "attributes that are not an object": [400, 20001],
  "a workflow with an unknown queue": [400, 20001],
  "a workflow that is not JSON": [400, 20001],
  "a task without a workflow where there are two": [400, 20001],
  "a task that no filter matches": [400, 20001],
  "completing a pending task": [400, 20001],
  "canceling an assigned task": [400, 20001],
  "a queue that a workflow names": [400, 20001],
  "a workflow with pending tasks": [400, 20001],
  "the default activity": [400, 20001],
  "a worker who is available": [400, 20001],
  "a stale ETag of a worker": [412, 20001],
  "a stale ETag of a task": [412, 20001],
  "accepting a rescinded reservation": [410, 20001],
  "accepting twice": [400, 20001],
  "one request too many": [429, 20429],
} as const;
