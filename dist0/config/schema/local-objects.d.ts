import type { JsonObject } from "../../language/index.js";
/** Longest JSON of a task's or worker's attributes, including white space (L-2). */
export declare const MAX_ATTRIBUTES_LENGTH = 4096;
/** A task of the local TaskRouter. */
export declare const taskSchema: JsonObject;
export declare const definitions: JsonObject;
/** Declared attributes of tasks or workers: their schema, samples, or both. */
export declare function attributesSchema(owner: "task" | "worker"): JsonObject;
