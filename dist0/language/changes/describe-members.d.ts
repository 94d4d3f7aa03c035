import type { JsonObject } from "../json.js";
import type { Change } from "./change.js";
import type { MemberChange } from "./describe-member.js";
import type { Words } from "./words.js";
/**
 * Describes the changes of an object's members: those that TaskRouter knows in their order, then all others.
 *
 * @param path of the object
 * @param known names that TaskRouter knows here
 * @param handled names that the caller describes
 */
export declare function describeMembers(before: JsonObject, after: JsonObject, { path, known, handled }: {
    path: Change["path"];
    known: readonly string[];
    handled: readonly string[];
}, words: Words): Change[];
/** Members that differ, in order of appearance. */
export declare function listChanged(before: JsonObject, after: JsonObject): MemberChange[];
