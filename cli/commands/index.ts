import type { CommandEntry } from "../command.js";

/** All commands, in the order of the help. Their files are loaded only when called, so that the help appears at once. */
export const commands: readonly CommandEntry[] = [
  {
    name: "init",
    description: "create a project: workspace files, editor settings and a pipeline",
    load: () => import("./init.js"),
  },
  {
    name: "validate",
    description: "check workspace files or raw JSON configurations, and show every finding",
    load: () => import("./validate.js"),
  },
  {
    name: "fmt",
    description: "format workspace files: one order, one spacing",
    load: () => import("./fmt.js"),
  },
  {
    name: "export",
    description: "write a live workspace as workspace files",
    load: () => import("./export.js"),
  },
  {
    name: "render",
    description: "print the workspace that files declare, with everything written out",
    load: () => import("./render.js"),
  },
  {
    name: "report",
    description: "say in words what the next `pulumi up` changes, for a pull request",
    load: () => import("./report.js"),
  },
  {
    name: "apply",
    description: "run `pulumi up` if its plan is the one that was reviewed",
    load: () => import("./apply.js"),
  },
  {
    name: "fleet",
    description: "preview, update, compare or check many stacks, and report once",
    load: () => import("./fleet.js"),
  },
  {
    name: "evaluate",
    description: "evaluate an expression for a task and a worker, and explain the result",
    load: () => import("./evaluate.js"),
  },
  {
    name: "emulator",
    description: "start a local TaskRouter",
    load: () => import("./emulator.js"),
  },
  {
    name: "adopt",
    description: "put existing objects into the state of a stack, without a write to TaskRouter",
    load: () => import("./adopt.js"),
  },
  {
    name: "drift",
    description: "show what differs live from what a stack or files declare, and accept it into the files",
    load: () => import("./drift.js"),
  },
  {
    name: "history",
    description: "list the snapshots of what was live before each run, and what changed since",
    load: () => import("./history.js"),
  },
  {
    name: "restore",
    description: "write a snapshot into the workspace files, so that a rollback is a reviewed change",
    load: () => import("./restore.js"),
  },
  {
    name: "state",
    description: "move a stack between the classes and the native provider, without a call to TaskRouter",
    load: () => import("./state.js"),
  },
  {
    name: "reevaluate",
    description: "route the waiting tasks of a workflow again",
    load: () => import("./reevaluate.js"),
  },
  {
    name: "schema",
    description: "print the JSON Schema of workspace files, with the declared keys, for editors",
    load: () => import("./schema.js"),
  },
  {
    name: "plugin",
    description: "install the native provider where Pulumi's engine finds it",
    load: () => import("./plugin.js"),
  },
  {
    name: "version",
    description: "print the version of this package",
    load: () => import("./version.js"),
  },
];
