/** The sort key of an object in a list: the most significant number first, the order of creation last. */
export type SortKey = readonly number[];
/** The sort keys of issued page tokens, so that paging continues if their objects have moved or were deleted (H-55). */
export interface PageTokens {
    get(ordering: string, sid: string): SortKey | undefined;
    remember(ordering: string, sid: string, key: SortKey): void;
}
/** @param owner the object whose list it is */
export declare function tokensOf(owner: object): PageTokens;
export declare function compareKeys(a: SortKey, b: SortKey): number;
