import type { JsonObject, Sign } from "../language/index.js";
import type { Kind } from "./kinds.js";
/** One change of an object, in words that a reader understands without the object. */
export interface ObjectChange {
    /** `!` is an effect of the others. */
    readonly sign: Sign | "!";
    /** The property in the words of workspace files, `filters` for all of the routing. */
    readonly word: string;
    /** `taskReservationTimeout 120 → 90`, `filter 'VIP', target 1: timeout 60 → 90`. */
    readonly text: string;
}
export interface DescribeObjectOptions {
    /** The properties to describe. Default: all that differ. */
    readonly names?: readonly string[];
    /** Properties whose values are secret: only that they differ is said. */
    readonly secrets?: readonly string[];
    /** The name of an object, for the SIDs that the inputs have no key for. */
    readonly nameOf?: (sid: string) => string | undefined;
    /** Whether another workflow sends tasks to a queue, by its key or SID. Default: that is not known. */
    readonly isUsedElsewhere?: (queue: string) => boolean;
}
/**
 * Describes the differences between two states of an object, for every kind: the changes of a plan, changes outside of a
 * stack, or the differences of a declaration from the live object. Routing is described filter by filter, with the effects that no
 * single change shows; a key that changed with its object unchanged does not count. No text contains a secret.
 *
 * @param before inputs, with the SIDs of their keys in `__sids`
 * @param after inputs in the same form
 * @example
 * describeObject(kinds.Workflow, { taskReservationTimeout: 120 }, { taskReservationTimeout: 90 })
 * // [{ sign: "~", word: "taskReservationTimeout", text: "taskReservationTimeout 120 → 90" }]
 */
export declare function describeObject(kind: Kind, before: JsonObject, after: JsonObject, options?: DescribeObjectOptions): ObjectChange[];
