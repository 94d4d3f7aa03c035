import { toRateLimitKey } from "../../../model/index.js";
import type { Failure } from "../failures/index.js";
import type { Clock } from "../pace/index.js";
import type { ApiRequest } from "./api-request.js";
import type { Notices } from "./notices.js";

/** Milliseconds of silence before the first line of a wait. */
const QUIET = 10_000;

/** A wait before a repetition: its length, and the milliseconds since the first failure of its kind, with their limit. */
export interface Wait {
  readonly length: number;
  readonly elapsed: number;
  readonly limit: number;
}

/** Waits before a repetition, and reports it as soon as all waits for it have lasted long. Rejects with the signal. */
export async function waitAndTell(
  { clock, notices }: { clock: Clock; notices: Notices },
  reason: string,
  { length, elapsed, limit }: Wait,
  signal: AbortSignal,
): Promise<void> {
  const silent = Math.min(length, Math.max(0, QUIET - elapsed));
  if (silent > 0) await clock.sleep(silent, signal);
  if (elapsed + silent >= QUIET) notices({ reason, elapsed: elapsed + silent, limit });
  if (length > silent) await clock.sleep(length - silent, signal);
}

/** The reason of a repetition: `TaskRouter limits the account (429 on Workflow-List)`. */
export function describeFailure({ method, path }: ApiRequest, failure: Failure): string {
  const key = toRateLimitKey(method, path);
  if (failure.type !== "status") return `no usable answer (${failure.type} on ${key})`;
  return failure.status === 429
    ? `TaskRouter limits the account (429 on ${key})`
    : `TaskRouter answers with HTTP ${failure.status} on ${key}`;
}
