import type { JsonObject } from "../../../language/index.js";
import type { Kind } from "../../../model/index.js";
/** The filters of a list of a kind in Pulumi's schema. Engines older than 3.235 ignore them. */
export declare function toListSchema(kind: Kind): JsonObject;
