import type { Json } from "../json.js";
/** The names of a filter among the others of its configuration. */
export interface Label {
    /** `filter 'VIP'`; by position if it has no name, by both if another has the same name. */
    readonly whole: string;
    /** The same next to the name of another filter: `'VIP'`. */
    readonly short: string;
    readonly hasName: boolean;
}
export declare function createLabels(filters: readonly Json[]): Label[];
