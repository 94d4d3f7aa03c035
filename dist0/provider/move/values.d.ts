import type { JsonObject } from "../../language/index.js";
/** The values of a resource in an exported state: secrets are encrypted, each in an object that says so. */
export interface Values {
    readonly inputs: JsonObject;
    readonly outputs: JsonObject;
}
/** The member of a dynamic resource's inputs and outputs that contains its provider text. */
export declare const PROVIDER_TEXT = "__provider";
