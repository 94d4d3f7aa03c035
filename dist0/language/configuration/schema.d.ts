import type { JsonObject } from "../json.js";
/** JSON Schema of the form that people write: every key known, every value of its type. That a queue exists is checked elsewhere. */
export declare const configurationSchema: JsonObject;
