import { didYouMean } from "../../../language/index.js";
import { kinds, toRateLimitKey } from "../../../model/index.js";
import { EXIT, Failure } from "../../failure.js";
import type { Io } from "../../io.js";
import type { KnownLimits } from "../../report/index.js";
import { readApiCapacity, SettingsError } from "../../twilio/client.js";

/**
 * The limits for the forecast of a report.
 *
 * @param capacity the setting of the stack; the environment takes precedence
 * @param stated requests per second by resource key, as the user states them
 * @throws Failure for a key that no call of this tool has, and for a setting without a meaning
 */
export function readLimits(
  capacity: string | undefined,
  env: Io["env"],
  stated: Readonly<Record<string, number>> = {},
): KnownLimits {
  const known = listKeys();
  for (const key of Object.keys(stated)) {
    if (known.includes(key)) continue;
    const hint = didYouMean(key, known) || ":";
    throw new Failure(
      `--rate-limit names ${JSON.stringify(key)}, which is not a key of TaskRouter's limits${hint} known are ${known.join(", ")}`,
      EXIT.usage,
    );
  }
  return { share: readShare(capacity, env), named: new Map(Object.entries(stated)) };
}

function listKeys(): string[] {
  const keys = Object.values(kinds).flatMap(({ collection }) =>
    [`/v1/${collection}`, `/v1/${collection}/*`].flatMap((path) =>
      ["GET", "POST", "DELETE"].map((method) => toRateLimitKey(method, path)),
    ),
  );
  return [...new Set(keys)].sort();
}

function readShare(capacity: string | undefined, env: Io["env"]): number {
  try {
    return readApiCapacity(capacity, env);
  } catch (error) {
    throw error instanceof SettingsError ? new Failure(error.message) : error;
  }
}
