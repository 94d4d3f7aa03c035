import type { Io } from "../io.js";
import type { Client } from "./client.js";
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
export declare function connect<Result>(options: ConnectOptions, io: Io, work: (client: Client, account: string) => Promise<Result>): Promise<Result>;
