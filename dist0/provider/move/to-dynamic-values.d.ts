import type { Json } from "../../language/index.js";
import type { Kind } from "../../model/index.js";
import type { Values } from "./values.js";
export interface DynamicOptions {
    readonly id: string;
    /** The provider text of the kind. */
    readonly text: string;
    /** Whether a value is encrypted. */
    readonly isSecret: (value: Json | undefined) => boolean;
}
/**
 * The values of a native resource as a dynamic resource has them. The dynamic host passes only the outputs to a refresh and a
 * delete, so these get the provider text, the routing as TaskRouter has it, and the inputs that they would not show otherwise.
 */
export declare function toDynamicValues(kind: Kind, { inputs, outputs }: Values, options: DynamicOptions): Values;
