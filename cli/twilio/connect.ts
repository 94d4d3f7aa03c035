import { Failure } from "../failure.js";
import type { Io } from "../io.js";
import { readStackConfig, type StackConfig } from "../stack/read-stack-config.js";
import { type Client, createClient, resolveSettings, SettingsError, StandaloneError } from "./client.js";

export interface Place {
  /** Take credentials and host from the configuration of this stack. */
  stack?: string;
  /** Goes before every other host. */
  baseUrl?: string;
}

/**
 * Does some work with TaskRouter, as whoever the environment or the stack's configuration names, and closes the
 * connection.
 *
 * @throws Failure for missing credentials, and for whatever TaskRouter refuses
 */
export async function connect<Result>(
  place: Place,
  io: Io,
  work: (client: Client) => Promise<Result>,
): Promise<Result> {
  const config: StackConfig = place.stack === undefined ? new Map() : await readStackConfig(place.stack, [], io);
  const read = (key: string) => (key === "baseUrl" ? place.baseUrl : undefined) ?? config.get(key)?.value;
  let client: Client | undefined;
  try {
    client = createClient(resolveSettings(read, io.env), { env: io.env });
    return await work(client);
  } catch (error) {
    throw error instanceof StandaloneError ? new Failure(toMessage(error, place)) : error;
  } finally {
    await client?.close();
  }
}

/** The client speaks of the stack's configuration; here an option may have stood in for it. */
function toMessage(error: StandaloneError, { baseUrl, stack }: Place): string {
  const message = baseUrl === undefined ? error.message : error.message.replaceAll("taskrouter:baseUrl", "--base-url");
  const isUnread = error instanceof SettingsError && stack === undefined && baseUrl === undefined;
  return isUnread ? `${message}. A stack's configuration is read with --stack` : message;
}
