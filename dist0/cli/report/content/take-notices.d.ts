import type { Plan } from "../plan/index.js";
/** A live object that a create takes instead of a new one. */
export interface Takeover {
    readonly sid: string;
    /** The changes that the create makes, as lines for a workspace file; empty if it is equal. */
    readonly lines: readonly string[];
}
/** The messages of a preview, sorted by what they are about. */
export interface SortedNotices {
    readonly errors: readonly string[];
    /** By subject: `task queue "Gold"`. */
    readonly takeovers: ReadonlyMap<string, Takeover>;
    /** Subjects of objects for which the provider found no live one. */
    readonly isNew: ReadonlySet<string>;
    /** Subjects with the lines about secret values, which only the provider can compare. */
    readonly secrets: ReadonlyMap<string, readonly string[]>;
    readonly outside: readonly string[];
    readonly notes: readonly string[];
    /** Limits that TaskRouter named to the preview: requests per second by resource key. */
    readonly limits: ReadonlyMap<string, number>;
    /** Whether adopted objects are deleted in a run like this. */
    readonly deletesAdopted: boolean;
}
/** Sorts the messages of a preview, each once. */
export declare function takeNotices({ notices }: Pick<Plan, "notices">): SortedNotices;
