import type { Properties } from "../protocol/values.js";
import type { Named } from "./urn.js";
/** Inputs in the form of the lifecycles. */
export interface LifecycleInputs extends Properties {
    /** Reasons to refuse them. */
    readonly problems: readonly string[];
}
/**
 * Brings the inputs of a program into the form of the lifecycles, which state has too: SIDs by key in `__sids`, the name of the
 * connection in `__connection`, the names of secret properties in `__secrets`, raw routing in our form, and the name of the
 * resource as the default of the object's names. Inputs that have this form already stay as they are.
 */
export declare function toLifecycleInputs({ kind, name }: Pick<Named, "kind" | "name">, { values, secrets }: Properties): LifecycleInputs;
