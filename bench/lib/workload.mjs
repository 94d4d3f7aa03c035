/** The number of task queues. */
export const QUEUES = 5;

/** The number of objects other than workflows: the workspace and its queues. */
export const BASE_OBJECTS = QUEUES + 1;

/**
 * The objects that every tool of `peers.json` had to create: one workspace, 5 task queues, and workflows of 3 filters ×
 * 2 targets plus a default filter, one YAML file each.
 *
 * @param {number} count workflows
 * @param {{ changed?: readonly number[] }} [options] `changed`: the workflows, from 0, with another time-out in one target
 * @returns {Record<string, string>} texts by path, in the folder `taskrouter`
 */
export function createFiles(count, { changed = [] } = {}) {
  const workflows = Array.from({ length: count }, (_, index) => [
    `taskrouter/workflow-${index}.yaml`,
    createWorkflow(index, changed.includes(index)),
  ]);
  return { "taskrouter/workspace.yaml": createWorkspace(), ...Object.fromEntries(workflows) };
}

function createWorkspace() {
  const queues = Array.from(
    { length: QUEUES },
    (_, index) => `  queue-${index}: { friendlyName: Queue ${index}, targetWorkers: 'skills HAS "skill-${index}"' }`,
  );
  return `workspace: { friendlyName: Contact Center }\ntaskQueues:\n${queues.join("\n")}\n`;
}

/** @param {number} index @param {boolean} isChanged @returns {string} */
function createWorkflow(index, isChanged) {
  const filters = [0, 1, 2].map((filter) => createFilter(index, filter, isChanged && filter === 1));
  return `workflows:
  workflow-${index}:
    friendlyName: Workflow ${index}
    assignmentCallbackUrl: https://example.com/assignment/${index}
    taskReservationTimeout: 60
    filters:
${filters.join("\n")}
    defaultFilter: { queue: queue-${index % QUEUES} }
`;
}

/** @param {number} index @param {number} filter @param {boolean} isChanged @returns {string} */
function createFilter(index, filter, isChanged) {
  const first = `queue-${(index + filter) % QUEUES}`;
  const second = `queue-${(index + filter + 1) % QUEUES}`;
  return `      - filterFriendlyName: Filter ${filter}
        expression: type == "t${index}" AND language == "l${filter}"
        targets:
          - { queue: ${first}, timeout: ${isChanged ? 45 : 30}, priority: 10 }
          - { queue: ${second}, expression: worker.level > ${filter} }`;
}
