import { createFiles, QUEUES } from "../workload.mjs";

/** @typedef {(count: number, changed?: readonly number[]) => Record<string, string>} Program texts of a project, by path */

const OURS = `const { TaskRouter } = require("pulumi-taskrouter");
new TaskRouter("cc", { files: "taskrouter" });
`;

/** A program that uses this package with a folder of YAML. @type {Program} */
export function createOurs(count, changed = []) {
  return { "index.js": OURS, ...createFiles(count, { changed }) };
}

const NATIVE = `name: bench
runtime: yaml
plugins: { providers: [{ name: taskrouter, path: node_modules/.bin }] }
resources:
  cc: { type: taskrouter:TaskRouter, properties: { files: taskrouter/ } }
`;

/** A YAML program with the native provider and the same folder. @type {Program} */
export function createNative(count, changed = []) {
  return { "Pulumi.yaml": NATIVE, ...createFiles(count, { changed }) };
}

/** The same where the plugin is installed: the project need not say where it is. @type {Program} */
export function createNativeInstalled(count, changed = []) {
  return { "Pulumi.yaml": NATIVE.replace(/^plugins: .*\n/m, ""), ...createFiles(count, { changed }) };
}

const FROM_NODE = `const { ComponentResource } = require("@pulumi/pulumi");
new ComponentResource("taskrouter:index:TaskRouter", "cc", { files: "taskrouter/" }, {}, true);
`;

const NODE_PROJECT = `name: bench
runtime: { name: nodejs, options: { typescript: false } }
main: index.js
plugins: { providers: [{ name: taskrouter, path: node_modules/.bin }] }
`;

/** A Node program with the native provider and the same folder. @type {Program} */
export function createNativeFromNode(count, changed = []) {
  return { "Pulumi.yaml": NODE_PROJECT, "index.js": FROM_NODE, ...createFiles(count, { changed }) };
}

/** A YAML program without a resource: the engine alone. @type {Program} */
export function createEmpty() {
  return { "Pulumi.yaml": "name: bench\nruntime: yaml\n" };
}

/**
 * A program that measures the cost of the engine and the SDK alone. It has as many resources, of a provider that does
 * nothing, made with the same technique: a constant text instead of serialized code. Each has the same inputs and
 * outputs as one of ours and depends on the same others, but no file is read, nothing is checked, and no request is
 * sent.
 *
 * @type {Program}
 */
export function createNull(count, changed = []) {
  return { "index.js": NULL, "work.json": JSON.stringify({ count, changed, queues: QUEUES }) };
}

const NULL = `const pulumi = require("@pulumi/pulumi");
const { count, changed, queues } = require("./work.json");

const text = \`exports.handler = () => ({
  check: async (olds, news) => ({ inputs: news, failures: [] }),
  diff: async (id, olds, news) => ({ changes: JSON.stringify(olds.configuration) !== JSON.stringify(news.configuration) }),
  create: async (inputs) => ({ id: String(Math.random()), outs: inputs }),
  read: async (id, props) => ({ id, props, inputs: props }),
  update: async (id, olds, news) => ({ outs: news }),
  delete: async () => {},
});\`;

class Thing extends pulumi.CustomResource {
  constructor(kind, name, inputs, options) {
    super("pulumi-nodejs:dynamic/nothing:" + kind, name, { sid: undefined, ...inputs, __provider: text }, options);
  }
}

class Things extends pulumi.ComponentResource {
  constructor(name) {
    super("nothing:index:Things", name);
    const parent = this;
    const workspaceSid = new Thing("Workspace", "workspace", { friendlyName: "Contact Center" }, { parent }).id;
    const ids = {};
    for (let index = 0; index < queues; index += 1) {
      const inputs = { workspaceSid, friendlyName: "Queue " + index, targetWorkers: "skills HAS " + index };
      ids["queue-" + index] = new Thing("Queue", "queue-" + index, inputs, { parent }).id;
    }
    for (let index = 0; index < count; index += 1) {
      const { configuration, sids } = describe(index, ids);
      const inputs = { workspaceSid, friendlyName: "Workflow " + index, taskReservationTimeout: 60, configuration, __sids: { taskQueues: sids } };
      new Thing("Workflow", "workflow-" + index, inputs, { parent });
    }
    this.registerOutputs({ workspaceSid });
  }
}

function describe(index, ids) {
  const key = (step) => "queue-" + ((index + step) % queues);
  const filters = [0, 1, 2].map((filter) => ({
    filterFriendlyName: "Filter " + filter,
    expression: 'type == "t' + index + '" AND language == "l' + filter + '"',
    targets: [
      { queue: key(filter), timeout: changed.includes(index) ? 45 : 30, priority: 10 },
      { queue: key(filter + 1), expression: "worker.level > " + filter },
    ],
  }));
  const sids = Object.fromEntries([0, 1, 2, 3].map((step) => [key(step), ids[key(step)]]));
  return { configuration: { filters, defaultFilter: { queue: key(0) } }, sids };
}

new Things("all");
`;
