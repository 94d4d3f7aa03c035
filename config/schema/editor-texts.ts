import { capitalize } from "../../language/index.js";
import { kinds } from "../../model/index.js";

const kindTitles = Object.values(kinds).flatMap(({ section, noun }): [string, string][] =>
  section === undefined ? [] : [[`${section}/*`, capitalize(noun)]],
);

/** Title above the hover of each object and its members, by path. */
export const titles: Readonly<Record<string, string>> = {
  ...Object.fromEntries(kindTitles),
  workspace: "Workspace",
  "workflows/*/filters/[]": "Filter",
  "workflows/*/filters/[]/targets/[]": "Target",
  "workflows/*/defaultFilter": "Default filter",
  "workers/*": "Worker",
  "tasks/*": "Task",
};

/** Meaning of each value of a choice, in the order of the model's values. */
export const valueDocs: Readonly<Record<string, readonly string[]>> = {
  prioritizeQueueOrder: ["queues that give the oldest task first", "queues that give the newest task first"],
  template: ["nothing but activities and channels", "one queue and one workflow that sends all tasks to it"],
  taskOrder: ["higher priority first, then the oldest", "the newest first, regardless of priority"],
};
