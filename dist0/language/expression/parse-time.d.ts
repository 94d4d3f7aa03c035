/**
 * Reads a time such as `2026-01-31T08:30`, in UTC unless it has a zone, like all times of TaskRouter.
 *
 * @returns milliseconds since 1970; undefined for other texts
 */
export declare function parseTime(text: string): number | undefined;
