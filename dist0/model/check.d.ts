import type { JsonObject, Problem } from "../language/index.js";
import type { Kind } from "./kinds.js";
/** Inputs with every default filled in, and their problems. */
export interface Checked {
    readonly inputs: JsonObject;
    readonly problems: Problem[];
}
/**
 * Checks the inputs of one object and fills in TaskRouter's defaults. Checks of a value that is not known yet are left
 * to the apply, when it is known.
 *
 * @param olds inputs of the last run; absent for a new object
 * @example checkInputs(kinds.Activity, { workspaceSid: "WS…", friendlyName: "Lunch" }).inputs.available // false
 */
export declare function checkInputs(kind: Kind, news: JsonObject, olds?: JsonObject): Checked;
/** The properties among the inputs of one object, with TaskRouter's defaults. */
export declare function fillDefaults(kind: Kind, news: JsonObject): JsonObject;
/** True for a URL that TaskRouter can call. Messages never show one: it may contain a password. */
export declare function isCallbackUrl(value: string): boolean;
