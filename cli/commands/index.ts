import type { CommandEntry } from "../command.js";

/** All commands, in the order of the help. Their files are loaded only when called, so that the help is there at once. */
export const commands: readonly CommandEntry[] = [
  {
    name: "validate",
    description: "check workspace files, or raw JSON configurations, and show every finding",
    load: () => import("./validate.js"),
  },
  {
    name: "fmt",
    description: "put workspace files into one order and spacing",
    load: () => import("./fmt.js"),
  },
  {
    name: "evaluate",
    description: "say whether an expression is true for a task and a worker, and why",
    load: () => import("./evaluate.js"),
  },
  {
    name: "emulator",
    description: "start a TaskRouter on this machine",
    load: () => import("./emulator.js"),
  },
  {
    name: "reevaluate",
    description: "put the waiting tasks of a workflow through its routing again",
    load: () => import("./reevaluate.js"),
  },
];
