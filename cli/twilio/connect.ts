import { Failure } from "../failure.js";
import type { Io } from "../io.js";
import { readStackConfig, type StackConfig } from "../stack/read-stack-config.js";
import { type Client, createClient, resolveSettings, SettingsError, StandaloneError } from "./client.js";

/** Where to connect. */
export interface ConnectOptions {
  /** Read credentials and host from the configuration of this stack. */
  stack?: string;
  /** Takes precedence over every other host. */
  baseUrl?: string;
}

/**
 * Works with TaskRouter, with the credentials of the stack's configuration or the environment, and closes the connection.
 *
 * @throws Failure for missing credentials, and for every request that TaskRouter refuses
 */
export async function connect<Result>(
  options: ConnectOptions,
  io: Io,
  work: (client: Client) => Promise<Result>,
): Promise<Result> {
  const { stack, baseUrl } = options;
  const config: StackConfig = stack === undefined ? new Map() : await readStackConfig(stack, [], io);
  const read = (key: string) => (key === "baseUrl" ? baseUrl : undefined) ?? config.get(key)?.value;
  const nameOf = (key: string) => (key === "baseUrl" && baseUrl !== undefined ? "--base-url" : `taskrouter:${key}`);
  let client: Client | undefined;
  try {
    client = createClient(resolveSettings(read, io.env, nameOf), {
      env: io.env,
      log: (message) => io.err(`${message}\n`),
    });
    return await work(client);
  } catch (error) {
    throw error instanceof StandaloneError ? new Failure(toMessage(error, options)) : error;
  } finally {
    await client?.close();
  }
}

/** Without a stack, values are missing that one could have. */
function toMessage(error: StandaloneError, { baseUrl, stack }: ConnectOptions): string {
  const isUnread = error instanceof SettingsError && stack === undefined && baseUrl === undefined;
  return isUnread ? `${error.message}. A stack's configuration is read with --stack` : error.message;
}
