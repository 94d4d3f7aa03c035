import type { JsonObject } from "../../language/index.js";
/** The schema of a fleet file. */
export declare const fleetSchema: JsonObject;
