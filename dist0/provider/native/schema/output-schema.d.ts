import type { JsonObject } from "../../../language/index.js";
import type { Kind } from "../../../model/index.js";
/** The outputs of a kind in Pulumi's schema. Routing is not one of them: it is an input only. */
export declare function toOutputSchema({ properties, outputs }: Kind): {
    properties: JsonObject;
    required: string[];
};
