import { setMaxListeners } from "node:events";
import { DEFAULTS } from "../../../../provider/twilio/client/limits.js";
import { decideRetry } from "../../../../provider/twilio/failures/retry-policy.js";
import { createLimiter, type Limiter } from "../../../../provider/twilio/pace/limiter.js";
import { createSlidingWindow } from "./bucket.js";
import { createVirtualClock, type VirtualClock } from "./fake-clock.js";
import { createRandom } from "./random.js";

const never = new AbortController().signal;
setMaxListeners(0, never);

/** Seconds over which TaskRouter averages (H-39). */
const WINDOW = 10;

/** A limit of one workspace, as TaskRouter applies it to all processes that use it. */
export interface SharedLimit {
  readonly clock: VirtualClock;
  /** Sends a request, again after each refusal. Resolves with the time at which it was accepted. */
  create(limiter: Limiter): Promise<number>;
  /** Requests that were accepted and refused, and the largest part of the window that was in use. */
  readonly seen: { accepted: number; refused: number; most: number };
}

/**
 * @param limit requests per second
 * @param isNamed false if no answer names the limit, nor what remains of it
 * @param trip milliseconds of one way to TaskRouter
 */
export function createSharedLimit(limit: number, isNamed = true, trip = 40): SharedLimit {
  const clock = createVirtualClock();
  const random = createRandom(7);
  const capacity = limit * WINDOW;
  const window = createSlidingWindow(capacity, WINDOW * 1000);
  const seen = { accepted: 0, refused: 0, most: 0 };
  const create: SharedLimit["create"] = async (limiter) => {
    for (let count = 1; ; count++) {
      const permit = await limiter.acquire("Workflow-Create", never, count > 1);
      await clock.sleep(trip);
      const arrival = clock.now();
      const isAccepted = window.take(arrival);
      const remaining = window.remaining();
      seen[isAccepted ? "accepted" : "refused"] += 1;
      seen.most = Math.max(seen.most, 1 - remaining / capacity);
      await clock.sleep(trip);
      permit.release({ isLimited: !isAccepted, hint: isNamed ? { limit, remaining } : {} });
      if (isAccepted) return arrival;
      await clock.sleep(waitAfter(count, random));
    }
  };
  return { clock, create, seen };
}

function waitAfter(count: number, random: () => number): number {
  const failure = { type: "status", status: 429 } as const;
  const wait = decideRetry({ kind: "create", failure, count, elapsed: 0 }, DEFAULTS.retry, random);
  if (wait === "stop") throw new Error(`the client gives up after ${count} refusals`);
  return wait;
}

export interface Load {
  readonly processes: number;
  /** Requests of each process, all of which are ready at its start. */
  readonly requests: number;
  /** Milliseconds between the starts of two processes. */
  readonly apart: number;
  /** The part of the limit that is used, above 0 and at most 1. Default: 0.8. */
  readonly share?: number;
}

/** Runs processes, each with a limiter of its own. Returns when the last request of each was accepted. */
export async function runAll({ clock, create }: SharedLimit, load: Load): Promise<number[]> {
  const { processes, requests, apart, share } = load;
  const runOne = async (_: unknown, index: number) => {
    await clock.sleep(index * apart);
    const limiter = createLimiter(DEFAULTS.connections, clock, { share });
    const times = await Promise.all(Array.from({ length: requests }, () => create(limiter)));
    return Math.max(...times);
  };
  return await clock.run(Promise.all(Array.from({ length: processes }, runOne)));
}
