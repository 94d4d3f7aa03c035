/**
 * Reads how long the deletes of a run wait for open tasks: `taskrouter:retireTimeout` of the stack, or of one run
 * `TASKROUTER_RETIRE_TIMEOUT`. In seconds, or with a unit: `90`, `90s`, `15m`, `2h`; 0: not at all. Default: 60 s.
 *
 * @returns milliseconds
 * @throws StandaloneError for a value that has no meaning
 */
export declare function readRetireLimit(setting: string | undefined, env: Record<string, string | undefined>): number;
