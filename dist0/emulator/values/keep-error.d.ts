/**
 * The state could not be written to the data directory. It is in memory only, until a later attempt succeeds: each unit of work
 * makes one.
 */
export declare class KeepError extends Error {
    name: string;
}
