import type { Kind } from "../../model/index.js";
import type { Values } from "./values.js";
/**
 * The values of a dynamic resource as a native resource has them: the same inputs, and outputs that do not repeat them. Release
 * 0.1 stored more in the outputs of default activities than is theirs, among it a callback URL in plain text, which goes.
 *
 * @param isPart true for a resource of workspace files: its outputs are few
 */
export declare function toNativeValues(kind: Kind, { inputs, outputs }: Values, isPart: boolean): Values;
