import type { KindName, ObjectChange, PropertyDifference } from "../../model/index.js";
/** How a declared object compares with the live ones of its workspace. */
export type ComparisonStatus = 
/** One live object has the name, and the same meaning. */
"equal"
/** One live object has the name, and differs. */
 | "differs"
/** No live object has the name, or nearly the name. */
 | "missing"
/** No live object has the name, but some have a name that a reader takes for the same. */
 | "near"
/** Several live objects have the name. */
 | "twins"
/** A live object that nothing declares. */
 | "undeclared";
/** One object, declared and live. */
export interface Comparison {
    readonly kind: KindName;
    /** Its key in the files; absent for the workspace, and for an object that is not declared. */
    readonly key?: string;
    /** Keys of the live objects: the one of the name, its twins, or the near ones. */
    readonly liveKeys: readonly string[];
    /** The declared name; the live one of an object that is not declared. */
    readonly friendlyName: string;
    readonly status: ComparisonStatus;
    /** True for an object that every workspace has from the start, such as the activity `Offline`. */
    readonly isBuiltIn: boolean;
    /** The values that differ; empty unless the status is `differs`. */
    readonly differences: readonly PropertyDifference[];
    /** The same from declared to live, in words. */
    readonly changes: readonly ObjectChange[];
}
