import type { JsonObject } from "../../../language/index.js";
import type { Hints, Kind } from "../../../model/index.js";
/** The knowledge of a component about one of its parts, which the same process checks later. */
export interface Part {
    /** Its inputs as they were registered. The files that they come from have been checked. */
    readonly inputs: JsonObject;
    /** In previews. */
    readonly hints?: Hints | undefined;
    /** The whole plan as text, with the first part. */
    readonly plan?: string | undefined;
}
/** Parts by URN. */
export type Parts = Map<string, Part>;
/** The inputs that the SDK passes in the open, and that here never leave the process. */
export declare function toHiddenInputs({ hints, plan }: Part): JsonObject;
/** True if the rules have seen exactly these values. The engine changes inputs for `ignoreChanges`, and transforms may do so. */
export declare function areRulesDone(part: Part | undefined, kind: Kind, inputs: JsonObject): boolean;
