import type { Redis } from "ioredis";
import { showUrl } from "../../../model/index.js";
import { Failure } from "../../failure.js";
import { explainProblem, SLOW } from "./explain-problem.js";

type Bullmq = typeof import("bullmq");

/** A Redis server that answers. */
export interface Server {
  readonly client: Redis;
  readonly bullmq: Bullmq;
  /** Its URL without a secret. */
  readonly shown: string;
  /** A remark for the user, if it could lose data. */
  readonly remark: string | undefined;
  /** Why it does not answer, as far as that is known. */
  problem(): string;
}

/** Oldest server: BullMQ warns about older ones. */
const MINIMUM = [6, 2] as const;
const TIMEOUT_MS = 10_000;
const RETRY_MS = 500;

/**
 * Connects to a Redis server. From then on, a connection that is lost is opened again.
 *
 * @param url checked
 * @throws Failure in one line: packages that are not installed, a server that cannot be reached or used
 */
export async function connect(url: string): Promise<Server> {
  const { bullmq, Redis } = await loadPackages();
  const shown = showUrl(url);
  let isReady = false;
  let last: unknown;
  const client = new Redis(url, {
    lazyConnect: true,
    // BullMQ is tested with this one
    protocol: 2,
    connectTimeout: TIMEOUT_MS,
    // a server that is halted, or a network that loses everything
    socketTimeout: TIMEOUT_MS,
    // BullMQ needs it: a command waits until the connection is back
    maxRetriesPerRequest: null,
    retryStrategy: () => (isReady ? RETRY_MS : null),
    reconnectOnError: (error) => error.message.includes("READONLY"),
  });
  client.on("error", (error) => {
    // the first problem of an attempt is its cause, and the loss of the connection only follows
    last = isReady ? error : (last ?? error);
  });
  client.on("ready", () => {
    last = undefined;
  });
  try {
    await client.connect();
    const info = await client.info();
    checkVersion(info);
    // a number that does not exist is ignored on the way
    await client.select(Number(new URL(url).pathname.slice(1)));
    isReady = true;
    return {
      client,
      bullmq,
      shown,
      remark: explainPolicy(info, shown),
      problem: () => (last === undefined ? SLOW : explainProblem(last)),
    };
  } catch (error) {
    client.disconnect();
    const why = explainProblem(last ?? error);
    const hint = url.startsWith("rediss:") && why === SLOW ? ", or does not use TLS" : "";
    throw new Failure(`Redis at ${shown} cannot be used, and nothing was started: ${why}${hint}`);
  }
}

async function loadPackages(): Promise<{ bullmq: Bullmq; Redis: typeof Redis }> {
  try {
    const [bullmq, ioredis] = await Promise.all([import("bullmq"), import("ioredis")]);
    return { bullmq, Redis: ioredis.Redis };
  } catch {
    throw new Failure(
      "a queue needs the packages bullmq and ioredis, which are not installed: `npm install --save-dev bullmq ioredis`",
    );
  }
}

/** @param info the answer to INFO */
function checkVersion(info: string): void {
  const [, version = "0.0", major, minor] = /^redis_version:((\d+)\.(\d+)\S*)/m.exec(info) ?? [];
  const [most, least] = MINIMUM;
  if (Number(major) > most || (Number(major) === most && Number(minor) >= least)) return;
  throw new Error(`it is Redis ${version}, and ${most}.${least} or newer is needed`);
}

function explainPolicy(info: string, shown: string): string | undefined {
  const [, policy = "noeviction"] = /^maxmemory_policy:(\S+)/m.exec(info) ?? [];
  return policy === "noeviction"
    ? undefined
    : `Redis at ${shown} removes keys when its memory is full (maxmemory-policy ${policy}): set noeviction, so that it cannot lose a run`;
}
