import { type Clock, createLimiter, DEFAULT_SHARE, type Limiter, type Queue, systemClock } from "../pace/index.js";
import { DEFAULTS } from "./limits.js";
import { INTERVAL, showTime } from "./notices.js";

export interface AccountLimiterOptions {
  /** The part of each limit to use, above 0 and at most 1. Default: 0.8. */
  readonly share?: number | undefined;
  /** Shows the user which requests wait for their turn, and for how long. Default: nowhere. */
  readonly log?: (message: string) => void;
  /** Shows each limit that TaskRouter names, once, for `taskrouter report`. */
  readonly showsLimits?: boolean;
  /** Default: the machine's clock. */
  readonly clock?: Clock;
}

/**
 * A limiter for all clients of one account. TaskRouter counts per workspace and resource key, regardless of the API keys
 * (H-39).
 *
 * @example
 * const limiter = createAccountLimiter({ share: 0.8, log: console.error });
 * const clients = [createClient(one, { limiter }), createClient(other, { limiter })];
 */
export function createAccountLimiter(options: AccountLimiterOptions = {}): Limiter {
  const { share = DEFAULT_SHARE, log = () => undefined, clock = systemClock } = options;
  let last = Number.NEGATIVE_INFINITY;
  const tell = (queue: Queue) => {
    if (clock.now() - last < INTERVAL) return;
    last = clock.now();
    log(describeQueue(queue, share));
  };
  const known = new Set<string>();
  const learn = (key: string, limit: number) => {
    if (options.showsLimits !== true || known.has(key)) return;
    known.add(key);
    log(`TaskRouter's limit of ${key} is ${limit} per second`);
  };
  return createLimiter(DEFAULTS.connections, clock, { share, tell, learn });
}

/** `12 requests wait for their turn (Workflow-Create), 10 s so far: the run keeps to 80 % of TaskRouter's limit …`. */
function describeQueue({ key, waiting, elapsed, rate, limit }: Queue, share: number): string {
  const requests = waiting === 1 ? "1 request waits for its turn" : `${waiting} requests wait for their turn`;
  const named = limit === undefined ? "" : `, ${limit} per second`;
  const left = rate > 0 ? `, about ${showTime((waiting / rate) * 1000)} left` : "";
  return `${requests} (${key}), ${showTime(elapsed)} so far${left}: the run keeps to ${Math.round(share * 100)} % of TaskRouter's limit${named}`;
}
