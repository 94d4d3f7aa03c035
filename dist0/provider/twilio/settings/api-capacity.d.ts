import type { Environment } from "./settings.js";
/**
 * Reads which part of each limit of TaskRouter is used: `taskrouter:maxApiCapacity` of the stack, or of one run
 * `TASKROUTER_MAX_API_CAPACITY`. In per cent, 1 to 100: `80`, `80%`. Default: 80. The name is that of the provider for Okta.
 *
 * @returns the part, above 0 and at most 1
 * @throws SettingsError for a value that has no meaning
 * @example
 * readApiCapacity(config.get("taskrouter:maxApiCapacity"), process.env); // 0.8
 */
export declare function readApiCapacity(setting: string | undefined, env: Environment): number;
