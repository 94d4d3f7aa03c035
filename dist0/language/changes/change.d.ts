import type { TargetKey } from "../configuration/index.js";
/** The subject of a change: a whole filter, target or default filter, or one member of one of them. */
export type ChangeKind = "filter-added" | "filter-removed" | "filter-moved" | "filter-renamed" | "target-added" | "target-removed" | "target-moved" | "default-filter-added" | "default-filter-removed" | "queue-renamed" | MemberKind | "known-worker" | "unknown-key" | "malformed";
/** A change of one key of a target. */
export type MemberKind = Exclude<TargetKey, "knownWorkerSid" | "knownWorkerFriendlyName">;
/** One change of a configuration, in words. */
export interface Change {
    readonly kind: ChangeKind;
    /** The path in the configuration after the change; for a removal, before it. */
    readonly path: readonly (string | number)[];
    /** For people: `filter 'VIP': timeout 60 → 90`. */
    readonly text: string;
    /** True if only the spelling differs, and tasks are routed as before. */
    readonly isSpelling: boolean;
}
export interface DescribeOptions {
    /**
     * Returns the name of a task queue or an activity for the key or SID in the configuration; undefined to show that as it
     * is.
     */
    readonly nameOf?: (reference: string) => string | undefined;
}
type Path = Change["path"];
/** The first character of a line: it shows at once that something was added, removed, moved or changed. */
export type Sign = "+" | "-" | "↕" | "~";
/** The sign of a change. */
export declare function signOf({ kind }: Pick<Change, "kind">): Sign;
/** A change that is more than spelling. */
export declare function createChange(kind: ChangeKind, path: Path, text: string): Change;
/** Puts a label before the text of a change: `filter 'VIP': …`. */
export declare function prefix(change: Change, words: string): Change;
export {};
