/** Names and values in turn, which Node sends with the least work. */
export type HeaderList = readonly string[];
/**
 * The headers that every answer has (H-20). The digits of the request's id are its number in the journal, so that an
 * answer can be found there.
 *
 * @param duration in milliseconds
 */
export declare function toCommonHeaders(number: number, duration: number): HeaderList;
export declare function toHeaderList(headers?: Readonly<Record<string, string>>): HeaderList;
