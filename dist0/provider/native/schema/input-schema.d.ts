import type { JsonObject } from "../../../language/index.js";
import type { Kind } from "../../../model/index.js";
/** The inputs of a kind in Pulumi's schema: its properties, SIDs by key, and options of this provider. */
export declare function toInputSchema(kind: Kind): {
    inputProperties: JsonObject;
    requiredInputs: string[];
};
