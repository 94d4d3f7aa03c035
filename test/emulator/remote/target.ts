/** A TaskRouter to test: Twilio's, or a local one. */
export interface RemoteTarget {
  /** Without a slash at the end, such as `https://taskrouter.twilio.com`. */
  readonly url: string;
  readonly user: string;
  readonly secret: string;
}

const TWILIO = "https://taskrouter.twilio.com";
const LOOPBACK = new Set(["localhost", "127.0.0.1", "[::1]"]);

/**
 * Reads which TaskRouter to test from the environment.
 *
 * @returns `undefined` unless `TASKROUTER_REMOTE` is 1
 * @throws Error if credentials are missing, or would be sent in plain text over a network
 */
export function readTarget(env: NodeJS.ProcessEnv): RemoteTarget | undefined {
  if (env.TASKROUTER_REMOTE !== "1") return undefined;
  const url = new URL(env.TASKROUTER_REMOTE_URL ?? TWILIO);
  if (url.protocol !== "https:" && !LOOPBACK.has(url.hostname))
    throw new Error(
      `TASKROUTER_REMOTE_URL must be https, or http on this machine, but is ${url.protocol}//${url.host}`,
    );
  const { TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN, TWILIO_API_KEY, TWILIO_API_SECRET } = env;
  const pairs = [
    [TWILIO_API_KEY, TWILIO_API_SECRET],
    [TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN],
  ];
  for (const [user, secret] of pairs) if (user && secret) return { url: url.origin, user, secret };
  throw new Error(
    "TASKROUTER_REMOTE=1 needs credentials: TWILIO_ACCOUNT_SID with TWILIO_AUTH_TOKEN, or TWILIO_API_KEY with TWILIO_API_SECRET",
  );
}
