import type { FilterView } from "../view/routing-view.js";
/** The only values that a filter accepts, by name; values that TaskRouter may treat as equal have one key. */
export type Accepted = ReadonlyMap<string, ReadonlySet<string>>;
/** Reads the values that a filter requires. The time of day is left out, because it changes while a task waits. */
export declare function listAccepted({ expression }: FilterView): Accepted;
/** Whether no task can match both filters, because they require different values of one name. */
export declare function areDisjoint(a: Accepted, b: Accepted): boolean;
