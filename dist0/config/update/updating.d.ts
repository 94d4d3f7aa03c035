import type { Json } from "../../language/index.js";
import type { Patch } from "../edit/patch.js";
import type { LeftReason } from "../report/codes/updates.js";
import type { Node } from "../tree/tree.js";
import type { Written, WrittenIndex } from "./raw-index.js";
import type { SharedValues } from "./shared-values.js";
import type { Step } from "./step.js";
import type { Told } from "./told.js";
/** The changes that make one declared object equal to its live one. */
export interface Updating {
    readonly index: WrittenIndex;
    readonly shared: SharedValues;
    readonly steps: Step[];
    readonly told: Told[];
}
/**
 * Why a value cannot be changed where it is written; undefined if it can.
 *
 * @param live the value that it is to have, if it may change for all places that use it
 */
export declare function findObstacle(written: Written | undefined, { shared }: Updating, live?: Json): LeftReason | undefined;
/** Moves a change to the anchor of its value: the place that uses it does not change. Other changes are returned. */
export declare function moveToAnchor(written: Written | undefined, patch: Patch, { shared, steps }: Updating): Patch;
/** Records that a value stays, and why. */
export declare function leave(node: Node, live: Json | undefined, what: string, reason: LeftReason, { told }: Updating, isUrl?: boolean): void;
