import type { DesiredWorkspace } from "../../config/index.js";
import type { Kind } from "../../model/index.js";
type Values = Readonly<Record<string, unknown>>;
/**
 * The inputs of an object: its written properties under the names of inputs, ids in place of keys, and in `__sids` the ids
 * of exactly the objects that its expressions and its routing refer to.
 */
export declare function planInputs(kind: Kind, written: Values, component: string, desired: DesiredWorkspace): Values;
export {};
