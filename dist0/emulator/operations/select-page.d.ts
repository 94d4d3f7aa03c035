import type { PageRequest } from "../parameters/page.js";
import type { Sequence } from "./sequence.js";
export interface Page<T> {
    items: T[];
    hasNext: boolean;
}
/**
 * Selects one page of the matching objects, starting at the token and reading only one matching object beyond the page.
 */
export declare function selectPage<T>(sequence: Sequence<T>, page: PageRequest, matches: (item: T) => boolean): Page<T>;
