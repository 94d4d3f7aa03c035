/** Every suite, in the order in which they run. @type {readonly import("../lib/suite.mjs").SuiteEntry[]} */
export const suites = [
  {
    name: "expressions",
    description: "evaluates real expressions, and compares with two other evaluators",
    load: () => import("./expressions.mjs"),
  },
  {
    name: "validate",
    description: "reads and checks the largest workflow, one file and many files",
    load: () => import("./validate.mjs"),
  },
  {
    name: "render",
    description: "writes out an organization with 171 workflows and 285 task queues",
    load: () => import("./render.mjs"),
  },
  {
    name: "export",
    description: "exports a workspace with 1,000 workflows and 5,000 task queues",
    load: () => import("./export.mjs"),
  },
  {
    name: "adopt",
    description: "exports, adopts and updates from a workspace with 1,000 workflows and 5,000 task queues",
    load: () => import("./adopt.mjs"),
  },
  {
    name: "drift",
    description: "compares 300 workflows of a stack and of files with what is live, at a latency of 80 ms",
    load: () => import("./drift.mjs"),
  },
  {
    name: "routing",
    description: "routes tasks with few and many workers, and with 100,000 waiting tasks",
    load: () => import("./routing.mjs"),
  },
  {
    name: "emulator",
    description: "sends requests to the local TaskRouter, and to an empty route of its framework",
    load: () => import("./emulator.mjs"),
  },
  {
    name: "pulumi",
    description: "runs each step of the real engine, and compares with a null provider and the Terraform providers",
    load: () => import("./pulumi.mjs"),
  },
  {
    name: "fleet",
    description: "updates 60 unchanged stacks, one after another and several at the same time",
    load: () => import("./fleet.mjs"),
  },
  {
    name: "hosts",
    description: "runs each step of the real engine with both hosts, and of OpenTofu if it is named",
    load: () => import("./hosts.mjs"),
  },
  {
    name: "settings",
    description: "runs the real engine with each setting of the engine and Node that saves time",
    load: () => import("./settings.mjs"),
  },
];
