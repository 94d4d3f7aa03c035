import type { JsonObject } from "../../../language/index.js";
/** The settings of the provider: those of a stack's configuration below `taskrouter:`. */
export declare const SETTINGS: JsonObject;
