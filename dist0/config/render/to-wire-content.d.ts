import type { JsonObject } from "../../language/index.js";
/**
 * The same content in the words of TaskRouter's JSON: objects by key under `task_queues` and the like, with their
 * properties in snake case and the `configuration` of a workflow as TaskRouter has it. Queues are named by their keys,
 * because their SIDs are those of a workspace.
 */
export declare function toWireContent(content: JsonObject): JsonObject;
