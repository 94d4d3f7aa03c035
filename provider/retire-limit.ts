import { StandaloneError } from "./twilio/index.js";

/** Overrides the stack's setting for one run. */
const VARIABLE = "TASKROUTER_RETIRE_TIMEOUT";

/** Milliseconds per unit. */
const UNITS = { "": 1000, s: 1000, m: 60_000, h: 3_600_000 } as const;

const DEFAULT = 60_000;

/**
 * Reads how long the deletes of a run wait for open tasks: `taskrouter:retireTimeout` of the stack, or of one run
 * `TASKROUTER_RETIRE_TIMEOUT`. In seconds, or with a unit: `90`, `90s`, `15m`, `2h`; 0: not at all. Default: 60 s.
 *
 * @returns milliseconds
 * @throws StandaloneError for a value that has no meaning
 */
export function readRetireLimit(setting: string | undefined, env: Record<string, string | undefined>): number {
  const value = env[VARIABLE]?.trim() || setting?.trim() || undefined;
  if (value === undefined) return DEFAULT;
  const [, count, unit = ""] = /^(\d{1,7})\s?([smh]?)$/.exec(value) ?? [];
  if (count !== undefined) return Number(count) * UNITS[unit as keyof typeof UNITS];
  const name = env[VARIABLE]?.trim() ? VARIABLE : "taskrouter:retireTimeout";
  throw new StandaloneError(
    `${name} must be a time in seconds, or with a unit, such as 90, 90s, 15m or 2h, but is ${JSON.stringify(value)}`,
  );
}
