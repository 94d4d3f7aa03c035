// One example for each common kind of change, and how many files the change may touch; read by count-change.mjs.

/**
 * @typedef {object} ChangeCost
 * @property {string} change
 * @property {RegExp} names that declare the example: whole identifiers and texts
 * @property {readonly string[]} rooms to search
 * @property {number} limit of files
 * @property {readonly string[]} [uses] files and folders that act on the example, so that a second one would not touch them
 */

const ALL = ["language", "model", "routing", "project", "config", "provider", "sdk", "emulator", "cli"];

/** @type {readonly ChangeCost[]} */
export const changeCosts = [
  {
    change: "a property of an existing kind (fallbackAssignmentCallbackUrl of Workflow)",
    names: /^(?:fallbackAssignmentCallbackUrl|FallbackAssignmentCallbackUrl|fallback_assignment_callback_url)$/,
    rooms: ALL,
    limit: 3,
    // a rule needs to know whether it is set
    uses: ["config/lint"],
  },
  {
    change: "an operator of expressions (NOT IN)",
    names: /^NOT IN$/,
    rooms: ALL,
    limit: 4,
    uses: ["language/lint", "language/rules"],
  },
  {
    change: "a key of a target (skipIf)",
    names: /^(?:skipIf|skip_if)$/,
    rooms: ["language", "routing", "config", "emulator"],
    limit: 3,
    // rules about skips, and a snippet that shows one
    uses: ["language/lint", "language/rules", "config/schema/snippets.ts"],
  },
  {
    change: "an operation of the local TaskRouter (update of Activity)",
    names: /^updateActivity$/,
    rooms: ["emulator"],
    limit: 2,
  },
  {
    change: "a kind of resource (Activity)",
    names: /^(?:Activity|activity|Activities|activities|ActivityArgs|DesiredActivity|FoundActivity|getActivity)$/,
    rooms: ["model", "config", "provider", "sdk"],
    limit: 6,
    // other kinds refer to activities, workspaces have default ones, and both can keep one from being deleted
    uses: [
      "config/checks/check-references.ts",
      "config/checks/find-sids.ts",
      "config/interpolation/interpolate.ts",
      "config/lint",
      "config/load/fill-workspace.ts",
      "config/report/codes",
      "config/schema/local-objects.ts",
      "config/schema/snippets.ts",
      "model/worker.ts",
      "provider/lifecycle/deletion",
      "provider/native/resource/inputs.ts",
      "provider/twilio/failures/refusals.ts",
      "sdk/base-resource.ts",
      "sdk/plan",
      "sdk/task-queue.ts",
      "sdk/workflow.ts",
    ],
  },
];
