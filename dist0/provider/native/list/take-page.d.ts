/** An object in a list. */
export interface Listed {
    /** The id by which it is imported. */
    readonly id: string;
    readonly name: string;
}
/** The part of a list that is wanted. */
export interface PageRequest {
    /** Most objects on all pages together; below 1 for no limit. */
    readonly limit: number;
    /** Most objects on this page; below 1 for any number. */
    readonly pageSize: number;
    /** That of the page before; blank for the first page. */
    readonly token: string;
}
/** One page of a list. */
export interface Page {
    readonly items: readonly Listed[];
    /** The token of the next page; blank on the last one. */
    readonly next: string;
}
/**
 * Returns one page of a list, which is ordered by name and id: an object that is created or deleted between two pages neither
 * repeats nor hides another.
 *
 * @throws StandaloneError for a token that is not from here
 */
export declare function takePage(all: readonly Listed[], { limit, pageSize, token }: PageRequest): Page;
