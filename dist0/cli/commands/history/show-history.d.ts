import type { Io } from "../../io.js";
import type { HistoryEntry } from "./add-changes.js";
import type { FoundSnapshots } from "./find-snapshots.js";
/** Shows a list of snapshots for people, with what changed after each. */
export declare function showHistory({ folder, snapshots, broken }: FoundSnapshots, entries: readonly HistoryEntry[], terminal: Pick<Io, "isColor">): string;
/** @param isWhole whether everything is shown, and not only the beginning */
export declare function showEntry(entry: HistoryEntry, { isColor }: Pick<Io, "isColor">, isWhole: boolean): string;
