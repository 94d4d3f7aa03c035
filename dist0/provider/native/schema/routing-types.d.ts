import type { JsonObject } from "../../../language/index.js";
/** The types inside the inputs: routing as a workspace file writes it, and the capacity of a worker. */
export declare function routingTypes(): JsonObject;
