import type { Json } from "../../language/index.js";
import type { Patch } from "../edit/patch.js";
import type { Written } from "./raw-index.js";
import type { Step } from "./step.js";
/**
 * Values that several places use, through aliases and merge keys. Changes are planned until no more are found on which all
 * places agree: each time collects what each place is to become, and the next time changes those values at their anchors.
 */
export interface SharedValues {
    /** True if other places use the value, and it does not change for all of them at once. */
    isBound(written: Written): boolean;
    /** Records what one of the places is to become. */
    wish(written: Written, live: Json): void;
    /** Returns the change at the anchor, the same for every place; undefined if the value is not shared by itself. */
    changeOnce(written: Written, patch: Exclude<Patch, undefined>): Step | undefined;
    /** More values on which all places agree. */
    findAgreed(): ReadonlySet<Written>;
}
/**
 * @param finalUses how often the merged workspace uses each written value
 * @param agreed the values that change at their anchors
 */
export declare function createSharedValues(finalUses: ReadonlyMap<Written, number>, agreed?: ReadonlySet<Written>): SharedValues;
