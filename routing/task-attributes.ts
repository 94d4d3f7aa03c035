import type { JsonObject } from "../language/index.js";
import type { TaskEntry } from "./entries.js";
import { readAttributes } from "./read-path.js";

/** Parsed when first asked for. */
export function getTaskAttributes(task: TaskEntry): JsonObject {
  task.attributes ??= readAttributes(task.record.attributes);
  return task.attributes;
}
