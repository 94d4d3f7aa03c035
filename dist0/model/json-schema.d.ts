import type { JsonObject } from "../language/index.js";
import type { KindTable } from "./kind.js";
/**
 * JSON Schema of a kind's properties as workspace files write them. The caller adds its own (`formerKeys`, `ignore`, …)
 * and decides what is required.
 *
 * @returns `{ type: "object", description, additionalProperties: false, properties }`
 */
export declare function toJsonSchema(kind: KindTable): JsonObject & {
    properties: Record<string, JsonObject>;
};
