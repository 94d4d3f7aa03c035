import type { Json } from "../json.js";
import type { Change } from "./change.js";
import type { Words } from "./words.js";
/** A member that differs, before and after; absent and null are alike. */
export interface MemberChange {
    readonly key: string;
    readonly before: Json | undefined;
    readonly after: Json | undefined;
}
/** Describes the change of a member that TaskRouter knows, `timeout 60 → 90`. */
export declare function describeMember({ key, before, after }: MemberChange, path: Change["path"], words: Words): Change;
/** Describes the change of a member that TaskRouter does not know, or does not read. */
export declare function describeUnknown({ key, before, after }: MemberChange, path: Change["path"], where?: string): Change;
/** Joins the change from one known-worker key to the other: `knownWorkerSid … → knownWorkerFriendlyName …`. */
export declare function joinKnownWorker(members: readonly MemberChange[], path: Change["path"], words: Words): Change[];
/** Shows the value of a member. */
export declare function showMember(key: string, value: Json, words: Words): string;
/** Shows two values of a member that differ: `60 → 90`. */
export declare function showBoth(key: string, before: Json, after: Json, words: Words): string;
