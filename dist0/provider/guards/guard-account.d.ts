import type { Client } from "../twilio/index.js";
import type { Account } from "./account.js";
/**
 * Compares the account of every answer with the one that the settings name. TaskRouter's paths contain no account, so an API
 * key of another account reads and writes there. An answer to a read is refused; one to a create or an update is kept,
 * because the object exists, and reported.
 *
 * @param warn receives one warning per run
 */
export declare function guardAccount(client: Client, account: Account, warn: (message: string) => void): Client;
