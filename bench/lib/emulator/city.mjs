const ACCOUNT = `AC${"a".repeat(32)}`;

export const headers = {
  authorization: `Basic ${Buffer.from(`${ACCOUNT}:token`).toString("base64")}`,
  "content-type": "application/x-www-form-urlencoded",
};

/**
 * Creates a workspace for the requests: a queue, a workflow of 3 filters × 2 targets, a worker who is offline.
 *
 * @param {string} url of an emulator
 */
export async function createCity(url) {
  const workspace = await post(`${url}/v1/Workspaces`, { FriendlyName: "Contact Center" });
  const base = workspace.url;
  const queue = await post(`${base}/TaskQueues`, { FriendlyName: "Everyone" });
  const workflowForm = new URLSearchParams({ FriendlyName: "Support", Configuration: writeConfiguration(queue.sid) });
  const workflow = await post(`${base}/Workflows`, workflowForm);
  const taskForm = new URLSearchParams({ WorkflowSid: workflow.sid, Attributes: '{"tier":"gold","language":"en"}' });
  const task = await post(`${base}/Tasks`, taskForm);
  return {
    workflow: workflow.url,
    workflows: `${base}/Workflows`,
    workflowForm: String(workflowForm),
    task: task.url,
    tasks: `${base}/Tasks`,
    taskForm: String(taskForm),
  };
}

/** @param {string} queue */
function writeConfiguration(queue) {
  const filters = ["gold", "silver", "bronze"].map((tier) => ({
    filter_friendly_name: tier,
    expression: `tier == "${tier}" AND language == "en"`,
    targets: [
      { queue, priority: 10, timeout: 60, expression: 'worker.level > 3 AND task.language == "en"' },
      { queue, order_by: "worker.level DESC" },
    ],
  }));
  return JSON.stringify({ task_routing: { filters, default_filter: { queue } } });
}

/**
 * @param {string} url @param {Record<string, string> | URLSearchParams} fields
 * @returns {Promise<{ sid: string, url: string }>}
 */
async function post(url, fields) {
  const response = await fetch(url, { method: "POST", headers, body: String(new URLSearchParams(fields)) });
  const answer = /** @type {any} */ (await response.json());
  if (!response.ok) throw new Error(`POST ${url}: ${response.status} ${answer.message}`);
  return answer;
}
