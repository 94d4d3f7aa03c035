/** How much of a kind one run may change or delete: `taskrouter:guard`. */
export interface Threshold {
    /** Per cent of the objects of a kind. */
    readonly percent: number;
    /** Kinds with fewer objects are not counted. */
    readonly least: number;
}
/** octoDNS has the same numbers: docs/decisions/many-changes.md. */
export declare const DEFAULT_THRESHOLD: Threshold;
/**
 * Reads the threshold.
 *
 * @param text the setting, JSON such as `{"percent":50}`; undefined for the default
 * @throws SettingsError for a value that has no meaning: a guard that is not understood must not count as absent
 */
export declare function readThreshold(text: string | undefined): Threshold;
/** The objects of one kind that a run changes or deletes. */
export interface Tally {
    /** `workflows`, `filters of workflow "Support"`. */
    readonly nouns: string;
    /** Number of objects before the run. */
    readonly total: number;
    /** One line per object: `"English" changes`. */
    readonly touched: readonly string[];
}
/** True if a run touches more of a kind than it may. */
export declare function isMany({ total, touched }: Pick<Tally, "total" | "touched">, { percent, least }: Threshold): boolean;
/** The lines of a message about the kinds of which a run touches too much. None if there is no such kind. */
export declare function listMany(tallies: readonly Tally[], threshold: Threshold): string[];
