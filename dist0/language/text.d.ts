/** Number of bytes of a text in UTF-8; a lone surrogate counts as the three bytes of its replacement character. */
export declare function utf8Length(text: string): number;
/**
 * Returns the first control character of a text, as `U+0000`; undefined if there is none.
 *
 * @example findControl("a\u0000") // "U+0000"
 */
export declare function findControl(text: string): string | undefined;
/** `Task queues` for `task queues`. */
export declare function capitalize(text: string): string;
/** TaskRouter's name of a member of its answers and its JSON: `unique_name` for `uniqueName`. */
export declare function toSnakeCase(name: string): string;
/** `an activity`, `a worker`. */
export declare function withArticle(noun: string): string;
