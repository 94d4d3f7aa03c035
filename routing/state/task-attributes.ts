import type { JsonObject } from "../../language/index.js";
import { readAttributes } from "../compile/read-path.js";
import type { TaskEntry } from "./entries.js";

/** Parsed when first asked for. */
export function getTaskAttributes(task: TaskEntry): JsonObject {
  task.attributes ??= readAttributes(task.record.attributes);
  return task.attributes;
}
