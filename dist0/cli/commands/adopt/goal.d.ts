import type { JsonObject } from "../../../language/index.js";
import type { KindName } from "../../../model/index.js";
/** One resource that the program registers, as the engine would write it into the state after an `up`. */
export interface Goal {
    readonly urn: string;
    /** The step of the preview: `create`, `same`, `update`, `read`, `delete`, … */
    readonly op: string;
    /** The kind of a resource of this package; undefined for every other one. */
    readonly kind: KindName | undefined;
    /** Whether it is a new resource of the native provider, which has an import of its own. */
    readonly isNewNative: boolean;
    /** The entry of the state. The inputs are the checked ones, with encrypted secrets if the resource is new. */
    readonly entry: JsonObject;
    /** The present entry of the state. */
    readonly before: JsonObject | undefined;
}
/**
 * Reads the goals of a program from the outputs of `pulumi preview --json --save-plan`, in the order in which they were
 * registered. The plan has the encrypted secrets, and the resources that the other output hides.
 */
export declare function readGoals(preview: JsonObject, plan: JsonObject): Goal[];
