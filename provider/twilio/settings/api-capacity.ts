import { SettingsError } from "../errors/index.js";
import { DEFAULT_SHARE } from "../pace/index.js";
import type { Environment } from "./settings.js";

/** The key in the stack's configuration. */
const KEY = "maxApiCapacity";

/** Overrides the stack's setting for one run. */
const VARIABLE = "TASKROUTER_MAX_API_CAPACITY";

/**
 * Reads which part of each limit of TaskRouter is used: `taskrouter:maxApiCapacity` of the stack, or of one run
 * `TASKROUTER_MAX_API_CAPACITY`. In per cent, 1 to 100: `80`, `80%`. Default: 80. The name is that of the provider for Okta.
 *
 * @returns the part, above 0 and at most 1
 * @throws SettingsError for a value that has no meaning
 * @example
 * readApiCapacity(config.get("taskrouter:maxApiCapacity"), process.env); // 0.8
 */
export function readApiCapacity(setting: string | undefined, env: Environment): number {
  const value = env[VARIABLE]?.trim() || setting?.trim() || undefined;
  if (value === undefined) return DEFAULT_SHARE;
  const [, percent] = /^(\d{1,3})\s?%?$/.exec(value) ?? [];
  const part = Number(percent) / 100;
  if (part > 0 && part <= 1) return part;
  const name = env[VARIABLE]?.trim() ? VARIABLE : `taskrouter:${KEY}`;
  throw new SettingsError(
    `${name} must be the part of TaskRouter's limits to use, a whole number of per cent from 1 to 100, such as 80, but is ${JSON.stringify(value)}`,
  );
}
