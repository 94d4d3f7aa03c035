import type { JsonObject } from "../../../language/index.js";
import type { Kind } from "../../../model/index.js";
/** Outputs that every object has, known when it exists. */
export declare const COMMON_OUTPUTS: string[];
/** The outputs in the preview of a create: the inputs, and unknown values for everything that TaskRouter will answer. */
export declare function previewCreate(kind: Kind, inputs: JsonObject): JsonObject;
/** The outputs in the preview of an update: values that an update cannot change are known. */
export declare function previewUpdate(kind: Kind, outputs: JsonObject, inputs: JsonObject): JsonObject;
