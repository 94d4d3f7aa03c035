import type { Json, JsonObject } from "../language/index.js";
import type { Kind } from "./kinds.js";
/** One value in which a live object differs from its declaration. Undefined is a value that is not set. */
export interface PropertyDifference {
    /** The word that workspace files use: `reservationActivity`, `filters`. */
    readonly word: string;
    readonly live: Json | undefined;
    readonly declared: Json | undefined;
    /** True for a callback URL, which may contain a password or a token: show neither value in full. */
    readonly isUrl: boolean;
}
/**
 * Returns the values in which a live object differs from its declaration, in the user's words. Files write the members
 * of a configuration without that level, so each of them is a value of its own.
 *
 * @param live the inputs that describe the live object, in the spelling of the declared ones (`toInputs`)
 * @param names of the properties; default: all that differ
 * @example
 * listPropertyDifferences(kinds.Workflow, { taskReservationTimeout: 90 }, {})
 * // [{ word: "taskReservationTimeout", live: 90, declared: 120, isUrl: false }]
 */
export declare function listPropertyDifferences(kind: Kind, live: JsonObject, declared: JsonObject, names?: readonly string[]): PropertyDifference[];
