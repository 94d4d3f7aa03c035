import type { Texts } from "../files/read-text.js";
import type { Findings } from "../report/findings.js";
import type { LoadOptions } from "./load-result.js";
/** Shared by all stages of one load. */
export interface LoadContext {
    readonly findings: Findings;
    /** Text of each file that was read, by path. */
    readonly sources: Map<string, string>;
    /** Root folder of each file that was read. */
    readonly roots: Map<string, string>;
    readonly texts: Texts | undefined;
    /** True if the rules that only warn are not run. */
    readonly onlyErrors: boolean;
    /** True if values that are known later are `UNKNOWN` in the result, and not as they are written. */
    readonly hidesUnknown: boolean;
}
/** The context of a load that begins. */
export declare function createLoadContext({ texts, onlyErrors, isUnknownVar, }: Pick<LoadOptions, "texts" | "onlyErrors" | "isUnknownVar">): LoadContext;
