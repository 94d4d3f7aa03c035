/** @typedef {{ sid: string, friendly_name: string, task_reservation_timeout?: number, url?: string }} Wire */
/** @typedef {{ time: string, url: string, parameters: Record<string, string>, status: number | null, outcome: string }} Callback */

/** The HTTP calls of the tour, which do not use the provider's client. */
export class TaskRouter {
  #base;
  #authorization;

  /** @param {string} base @param {string} user @param {string} secret */
  constructor(base, user, secret) {
    this.#base = base;
    this.#authorization = `Basic ${Buffer.from(`${user}:${secret}`).toString("base64")}`;
  }

  /** @param {string} path @param {Record<string, string>} [form] makes it a POST @returns {Promise<any>} */
  async #call(path, form) {
    const init = form === undefined ? {} : { method: "POST", body: new URLSearchParams(form) };
    const answer = await fetch(`${this.#base}${path}`, { ...init, headers: { authorization: this.#authorization } });
    if (!answer.ok)
      throw new Error(`${form === undefined ? "GET" : "POST"} ${path}: ${answer.status} ${await answer.text()}`);
    return answer.json();
  }

  /** @returns {Promise<Wire[]>} */
  async listWorkspaces() {
    return (await this.#call("/v1/Workspaces")).workspaces;
  }

  /** @param {string} workspaceSid @param {"Activities" | "TaskQueues" | "Workflows"} kind @returns {Promise<Wire[]>} */
  async list(workspaceSid, kind) {
    const key = { Activities: "activities", TaskQueues: "task_queues", Workflows: "workflows" }[kind];
    return (await this.#call(`/v1/Workspaces/${workspaceSid}/${kind}?PageSize=100`))[key];
  }

  /** @param {string} workspaceSid @param {string} workflowSid @returns {Promise<Wire>} */
  fetchWorkflow(workspaceSid, workflowSid) {
    return this.#call(`/v1/Workspaces/${workspaceSid}/Workflows/${workflowSid}`);
  }

  /** @param {string} workspaceSid @param {string} workflowSid @param {number} seconds */
  setTimeout(workspaceSid, workflowSid, seconds) {
    const path = `/v1/Workspaces/${workspaceSid}/Workflows/${workflowSid}`;
    return this.#call(path, { TaskReservationTimeout: String(seconds) });
  }

  /** Returns the callbacks that the local TaskRouter sent, with the answers that it received. @returns {Promise<Callback[]>} */
  async listCallbacks() {
    return (await this.#call("/emulator/callbacks")).callbacks;
  }
}
