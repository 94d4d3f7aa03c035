import type { Io } from "../../io.js";
import type { KnownLimits } from "../../report/index.js";
/**
 * The limits for the forecast of a report.
 *
 * @param capacity the setting of the stack; the environment takes precedence
 * @param stated requests per second by resource key, as the user states them
 * @throws Failure for a key that no call of this tool has, and for a setting without a meaning
 */
export declare function readLimits(capacity: string | undefined, env: Io["env"], stated?: Readonly<Record<string, number>>): KnownLimits;
