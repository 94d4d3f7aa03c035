import type { Json, JsonObject } from "../json.js";
import type { Filter, Target } from "./members.js";
/**
 * A workflow's configuration in the form that people write in YAML and programs pass: TaskRouter's own words in
 * camelCase. `queue` holds the key of a declared task queue, or a full `WQ…` SID.
 *
 * Members that TaskRouter does not know are kept as they are; a raw member that happens to be written like one of ours
 * (`skipIf` in a raw configuration, which TaskRouter ignores) is kept under `=skipIf`, so that nothing is lost,
 * and nothing begins to work, on the way through.
 */
export interface Configuration extends JsonObject {
    /** Tried from top to bottom; a task enters the first whose expression is true. */
    filters?: Filter[];
    /** Takes the tasks that match no filter. */
    defaultFilter?: DefaultFilter;
}
/** Where tasks wait that match no filter: a target without a timeout. */
export type DefaultFilter = Target;
/** Bytes of a configuration, whitespace included (L-1). */
export declare const MAX_CONFIGURATION_BYTES = 1038576;
export type { Filter, Json, Target };
