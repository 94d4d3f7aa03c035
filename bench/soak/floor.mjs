/**
 * Creates two workspaces for the clients, one of which has event callbacks that are never answered.
 *
 * @typedef {object} Floor
 * @property {string} base path of the workspace that everything happens in
 * @property {string} silent path of the other one
 * @property {Readonly<Record<"available" | "offline" | "away", string>>} activities
 * @property {ReadonlyMap<string, boolean>} isAvailable by an activity's SID
 * @property {readonly string[]} channels unique names
 * @property {readonly string[]} queues SIDs
 * @property {readonly WorkflowPlace[]} workflows
 */
/** @typedef {{ sid: string, isStrict: boolean, write: (variant: number) => string }} WorkflowPlace `isStrict`: it has no default filter */

/** The events that callbacks report: those of tasks and reservations. */
export const TOLD_EVENTS = [
  ...["created", "canceled", "completed", "wrapup", "deleted"].map((what) => `task.${what}`),
  ...["created", "accepted", "rejected", "timeout", "rescinded", "canceled", "wrapup", "completed"].map(
    (what) => `reservation.${what}`,
  ),
];

export const LANGUAGES = ["en", "es", "fr"];
/** Seconds until an unanswered reservation times out, short so that an ignored offer does not delay its task for long. */
export const RESERVATION_SECONDS = 2;

/**
 * @param {import("./api.mjs").Api} api
 * @param {import("./receiver.mjs").Receiver} receiver
 * @returns {Promise<Floor>}
 */
export async function createFloor(api, receiver) {
  const make = async (/** @type {string} */ path, /** @type {import("./api.mjs").Fields} */ fields) =>
    (await api.post(path, fields)).body;
  const events = { EventCallbackUrl: `${receiver.url}/events`, EventsFilter: TOLD_EVENTS.join(",") };
  const workspace = await make("/v1/Workspaces", { FriendlyName: "Floor", ...events });
  const silent = await make("/v1/Workspaces", { FriendlyName: "Silent", EventCallbackUrl: receiver.silentUrl });
  const base = `/v1/Workspaces/${workspace.sid}`;
  const away = await make(`${base}/Activities`, { FriendlyName: "Away", Available: false });
  const activities = await api.list(`${base}/Activities`);
  const sidOf = (/** @type {string} */ name) => activities.find(({ friendly_name: own }) => own === name).sid;
  const queues = [];
  for (const queue of QUEUES) queues.push((await make(`${base}/TaskQueues`, queue)).sid);
  const workflows = [];
  for (const place of listWorkflows(queues)) {
    const { FriendlyName, isStrict, write, isCalled } = place;
    const urls = {
      AssignmentCallbackUrl: `${receiver.url}/assignment`,
      FallbackAssignmentCallbackUrl: `${receiver.url}/fallback`,
    };
    const fields = { FriendlyName, Configuration: write(0), TaskReservationTimeout: RESERVATION_SECONDS };
    const { sid } = await make(`${base}/Workflows`, { ...fields, ...(isCalled ? urls : {}) });
    workflows.push({ sid, isStrict, write });
  }
  return {
    base,
    silent: `/v1/Workspaces/${silent.sid}`,
    activities: { available: sidOf("Available"), offline: sidOf("Offline"), away: away.sid },
    isAvailable: new Map(activities.map(({ sid, available }) => [sid, available])),
    channels: ["default", "chat", "voice"],
    queues,
    workflows,
  };
}

const QUEUES = [
  { FriendlyName: "Everyone", TargetWorkers: "1==1", MaxReservedWorkers: 3 },
  { FriendlyName: "English", TargetWorkers: 'languages HAS "en"' },
  { FriendlyName: "Spanish", TargetWorkers: 'languages HAS "es"', MaxReservedWorkers: 2 },
  { FriendlyName: "Seniors", TargetWorkers: "level > 5 AND channel.default.assigned_tasks < 3" },
  { FriendlyName: "Newest first", TargetWorkers: "1==1", TaskOrder: "LIFO" },
];

/** @param {readonly string[]} queues */
function listWorkflows(queues) {
  const [everyone = "", english = "", spanish = "", seniors = "", newest = ""] = queues;
  const byLanguage = (/** @type {number} */ variant) => [
    {
      filter_friendly_name: "vip",
      expression: "vip == true",
      targets: [
        { queue: seniors, priority: 20, timeout: 2 + variant, skip_if: "workers.available == 0" },
        { queue: everyone, order_by: "worker.level DESC", timeout: 6 },
      ],
    },
    {
      filter_friendly_name: "english",
      expression: 'language == "en"',
      targets: [
        { queue: english, timeout: 3, priority: variant },
        { queue: everyone, timeout: 5 },
      ],
    },
    {
      filter_friendly_name: "spanish",
      expression: 'language == "es"',
      targets: [
        { queue: spanish, expression: "worker.level >= task.level", timeout: 4 },
        { queue: newest, timeout: 8 },
      ],
    },
  ];
  return [
    { FriendlyName: "Called", isStrict: false, isCalled: true, write: configure(byLanguage, everyone) },
    { FriendlyName: "By REST", isStrict: false, isCalled: false, write: configure(byLanguage, newest) },
    {
      FriendlyName: "Strict",
      isStrict: true,
      isCalled: false,
      write: configure((variant) => byLanguage(variant).slice(1)),
    },
    {
      FriendlyName: "Known",
      isStrict: false,
      isCalled: true,
      write: configure(
        () => [
          {
            expression: "agent != null",
            targets: [
              { queue: everyone, known_worker_friendly_name: "task.agent", timeout: 3 },
              { queue: everyone, timeout: 5 },
            ],
          },
        ],
        everyone,
      ),
    },
  ];
}

/** @param {(variant: number) => readonly object[]} filters @param {string} [queue] of the default filter */
function configure(filters, queue) {
  return (/** @type {number} */ variant) =>
    JSON.stringify({
      task_routing: { filters: filters(variant), ...(queue === undefined ? {} : { default_filter: { queue } }) },
    });
}
