import type { JsonObject } from "../../../language/index.js";
import type { Property } from "../../../model/index.js";
/** The reference to a type of this package. */
export declare function refTo(type: string): JsonObject;
/** A property of a resource in Pulumi's schema. */
export declare function toPropertySchema(property: Property): JsonObject;
