import type { JsonObject } from "../../language/index.js";
import { Failure } from "../failure.js";
import type { Io } from "../io.js";
import { readStackConfig, type StackConfig } from "../stack/read-stack-config.js";
import {
  type Client,
  CONNECTIONS,
  createAccountLimiter,
  createClient,
  guardWorkspace,
  nameInConnection,
  readApiCapacity,
  readConnection,
  readExpectation,
  refuseUnexpectedAccount,
  resolveConnection,
  resolveSettings,
  SettingsError,
  StandaloneError,
  toAccount,
} from "./client.js";

/** Where to connect. */
export interface ConnectOptions {
  /** Read credentials and host from the configuration of this stack. */
  stack?: string;
  /** Name of a connection in the configuration of that stack. Default: the credentials of the stack itself. */
  connection?: string;
  /** Takes precedence over every other host. */
  baseUrl?: string;
}

/**
 * Works with TaskRouter, with the credentials of the stack's configuration or the environment, and closes the connection.
 *
 * @param work receives the client, and the account for messages: `account AC… (from TWILIO_ACCOUNT_SID)`
 * @throws Failure for missing credentials, and for every request that TaskRouter refuses
 */
export async function connect<Result>(
  options: ConnectOptions,
  io: Io,
  work: (client: Client, account: string) => Promise<Result>,
): Promise<Result> {
  const { stack, connection } = options;
  if (connection !== undefined && stack === undefined)
    throw new Failure("--connection needs --stack: connections are in the configuration of a stack");
  const config: StackConfig = stack === undefined ? new Map() : await readStackConfig(stack, [], io);
  let client: Client | undefined;
  try {
    const { settings, expectation } = readSettings(config, options, io);
    const account = toAccount(settings);
    refuseUnexpectedAccount(expectation, settings, account);
    const log = (message: string) => io.err(`${message}\n`);
    const share = readApiCapacity(config.get("maxApiCapacity")?.value, io.env);
    client = createClient(settings, { env: io.env, log, limiter: createAccountLimiter({ share, log }) });
    return await work(guardWorkspace(client, expectation).client, `account ${account.sid} (from ${account.setting})`);
  } catch (error) {
    throw error instanceof StandaloneError ? new Failure(toMessage(error, options)) : error;
  } finally {
    await client?.close();
  }
}

function readSettings(config: StackConfig, { connection, baseUrl }: ConnectOptions, io: Io) {
  const get = (key: string) => config.get(key)?.value;
  const host = baseUrl === undefined ? {} : { baseUrl };
  if (connection !== undefined) {
    const values: JsonObject = { ...readConnection(connection, get(CONNECTIONS)), ...host };
    const expectation = readExpectation(values.expect, nameInConnection(connection, "expect"));
    return { settings: resolveConnection(connection, values), expectation };
  }
  const read = (key: string) => (key === "baseUrl" ? baseUrl : undefined) ?? get(key);
  const nameOf = (key: string) => (key === "baseUrl" && baseUrl !== undefined ? "--base-url" : `taskrouter:${key}`);
  return {
    settings: resolveSettings(read, io.env, nameOf),
    expectation: readExpectation(get("expect"), "taskrouter:expect"),
  };
}

/** Without a stack, values are missing that one could have. */
function toMessage(error: StandaloneError, { baseUrl, stack }: ConnectOptions): string {
  const isUnread = error instanceof SettingsError && stack === undefined && baseUrl === undefined;
  return isUnread ? `${error.message}. A stack's configuration is read with --stack` : error.message;
}
