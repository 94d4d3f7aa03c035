import {
  type Clock,
  createLimiter,
  DEFAULT_SHARE,
  type Forecast,
  type Limiter,
  type Queue,
  systemClock,
} from "../pace/index.js";
import { DEFAULTS } from "./limits.js";
import { INTERVAL, showTime } from "./notices.js";

interface AccountLimiterOptions {
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
  const told = new Map<string, number>();
  const tell = (queue: Queue) => {
    if (queue.now - (told.get(queue.key) ?? Number.NEGATIVE_INFINITY) < INTERVAL) return;
    told.set(queue.key, queue.now);
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

/** `12 requests wait for their turn (Workflow-Create), 10 s so far, about 9 s left, until 20:15:30 UTC: …`. */
function describeQueue({ key, waiting, elapsed, now, forecast, limit }: Queue, share: number): string {
  const requests = waiting === 1 ? "1 request waits for its turn" : `${waiting} requests wait for their turn`;
  const end = forecast === undefined ? ", none of this kind was accepted lately" : `, ${showForecast(forecast, now)}`;
  const named = limit === undefined ? "" : `, ${limit} per second`;
  const percent = Math.round(share * 100);
  return `${requests} (${key}), ${showTime(elapsed)} so far${end}: the run keeps to ${percent} % of TaskRouter's limit${named}`;
}

function showForecast({ left, isLeast }: Forecast, now: number): string {
  const until = showClock(now + left);
  return isLeast
    ? `at least ${showTime(left)} left, because TaskRouter asked to wait until ${until}`
    : `about ${showTime(left)} left, until ${until}`;
}

function showClock(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(11, 19)} UTC`;
}
