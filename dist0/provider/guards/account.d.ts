import type { Settings } from "../twilio/index.js";
/** The account that the credentials belong to. */
export interface Account {
    readonly sid: string;
    /** The setting that names it: `TWILIO_ACCOUNT_SID`. */
    readonly setting: string;
    /** The connection of the stack configuration, if the resource names one. */
    readonly connection?: string;
    /** The API key, if the credentials are one. */
    readonly keySid?: string;
    /** Origin of TaskRouter's API. */
    readonly baseUrl: string;
}
/** The account of settings. */
export declare function toAccount({ accountSid, username, origin, connection, baseUrl }: Settings): Account;
/**
 * Returns the account, or undefined as long as the credentials are incomplete.
 *
 * @throws OtherAccountError if the stack names another account than the credentials'
 */
export declare function findAccount(resolve: () => Settings): Account | undefined;
