import type { JsonObject } from "../../language/index.js";
import type { Kind } from "../../model/index.js";
import type { Context } from "../context.js";
/** The answer of `check`. The property is always empty: if it is named, the engine prints its value. *observed* */
export interface CheckResult {
    readonly inputs: JsonObject;
    readonly failures: {
        readonly property: "";
        readonly reason: string;
    }[];
}
/** The knowledge of a host about inputs. */
export interface CheckOptions {
    /** True if the program has run the lint rules over the same values. Default: false. */
    readonly areRulesDone?: boolean;
}
/**
 * Fills in defaults, and reports in the preview what would fail later: wrong values, names without an object, and live
 * objects that prevent a create.
 *
 * @param olds inputs of the last run, empty for a new object
 */
export declare function check(context: Context, kind: Kind, olds: JsonObject, news: JsonObject, { areRulesDone }?: CheckOptions): Promise<CheckResult>;
