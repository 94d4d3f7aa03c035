/** The account of the benchmark. */
export const ACCOUNT = { sid: "AC0123456789abcdef0123456789abcdef", token: "token" };

/** Filters per workflow, with two targets each: as in the median and the mean of real ones. */
const FILTERS = 6;

/** A seed with one large workspace. @param {number} workflows @param {number} queues */
export function createSeed(workflows, queues) {
  const nameOf = (/** @type {number} */ at) => `Queue ${at % queues}`;
  const taskQueues = Array.from({ length: queues }, (_, at) => ({
    friendlyName: nameOf(at),
    targetWorkers: `skills HAS "s${at}"`,
  }));
  const all = Array.from({ length: workflows }, (_, at) => ({
    friendlyName: `Workflow ${at}`,
    configuration: {
      task_routing: { filters: createFilters(at, nameOf), default_filter: { queue: nameOf(at) } },
    },
  }));
  return { accounts: { [ACCOUNT.sid]: { workspaces: [{ friendlyName: "Large", taskQueues, workflows: all }] } } };
}

/** @param {number} workflow @param {(at: number) => string} nameOf */
function createFilters(workflow, nameOf) {
  return Array.from({ length: FILTERS }, (_, at) => ({
    filter_friendly_name: `Filter ${at}`,
    expression: `language == "en" AND tier == "gold" AND number == ${at}`,
    targets: [
      { queue: nameOf(workflow + at), priority: 10, timeout: 180, skip_if: "workers.available == 0" },
      { queue: nameOf(workflow + at + 1), expression: `worker.skills HAS task.skill AND worker.level > ${at}` },
    ],
  }));
}
