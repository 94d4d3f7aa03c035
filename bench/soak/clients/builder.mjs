import { Lost } from "../api.mjs";
import { expect } from "./client.mjs";

/** Statuses of a delete whose object is still in use. */
const BUSY = [400, 404];
const LEFT_AT_MOST = 12;
/** A workspace may have only a few channels, and many builders create more. */
const IS_FULL = /^Limit of /;

/** Creates queues, workflows, activities, channels and workers, uses them for a task, and deletes them. @param {import("./client.mjs").Context} context @returns {import("./client.mjs").Client} */
export function createBuilder(context) {
  const { api, floor, random, name } = context;
  let count = 0;
  /** Paths of the objects to delete, newest first, because new ones use older ones. @type {string[]} */
  let left = [];

  /** @param {string} kind @param {import("../api.mjs").Fields} fields @param {import("../api.mjs").Options} [options] */
  async function make(kind, fields, options) {
    const { status, body } = await api.post(`${floor.base}/${kind}`, fields, options).catch(async (error) => {
      if (error instanceof Lost) await find(kind, fields.FriendlyName);
      throw error;
    });
    if (status === 400) {
      expect(context, IS_FULL.test(body.message), `${kind} ${fields.FriendlyName} was refused: ${body.message}`);
      return "";
    }
    const path = `${floor.base}/${kind}/${body.sid}`;
    left = [path, ...left];
    const seen = await api.read(path);
    expect(context, seen.sid === body.sid, `${path} was created and is ${seen.sid}`);
    return /** @type {string} */ (body.sid);
  }

  /** Deletes objects whose create succeeded although the answer was lost. @param {string} kind @param {unknown} friendlyName */
  async function find(kind, friendlyName) {
    if (friendlyName === undefined) return;
    const all = await api.list(`${floor.base}/${kind}?PageSize=1000`);
    const own = all.filter(({ friendly_name: seen }) => seen === friendlyName);
    expect(context, own.length <= 1, `${friendlyName} was sent once and created ${own.length} times`);
    left = [...own.map(({ sid }) => `${floor.base}/${kind}/${sid}`), ...left];
  }

  async function build() {
    count += 1;
    const own = `${name} ${count}`;
    const queue = await make("TaskQueues", { FriendlyName: own, TargetWorkers: "1==0" });
    const Configuration = JSON.stringify({ task_routing: { default_filter: { queue } } });
    const workflow = await make("Workflows", { FriendlyName: own, Configuration });
    await make("Activities", { FriendlyName: own });
    const UniqueName = own.replace(/\W/g, "_");
    const channel = await make("TaskChannels", { FriendlyName: own, UniqueName }, { allow: [400] });
    await make("Workers", { FriendlyName: own, ActivitySid: floor.activities.offline });
    const twice = await api.post(`${floor.base}/Workers`, { FriendlyName: own }, { allow: [400] });
    expect(context, twice.status === 400, `two workers have the name ${own}`);
    if (random.chance(0.5))
      await make("Tasks", { WorkflowSid: workflow, TaskChannel: channel || "default", Timeout: random.integer(1, 3) });
  }

  async function clear() {
    for (const path of [...left]) {
      const { status } = await api.remove(path, { allow: BUSY });
      if (status === 400) continue;
      left = left.filter((one) => one !== path);
      const after = await api.get(path, { allow: [404] });
      expect(context, after.status === 404, `${path} was deleted and still exists`);
    }
  }

  return { step: () => (left.length > LEFT_AT_MOST || random.chance(0.5) ? clear() : build()) };
}
