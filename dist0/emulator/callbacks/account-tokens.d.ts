/** Signs the callbacks of accounts whose token is not known. */
export declare const DEFAULT_AUTH_TOKEN = "emulator_auth_token";
/** @param accounts each `SID:TOKEN`; the secret of an API key signs nothing (V-35) */
export declare function createTokenOf(accounts: readonly string[]): (accountSid: string) => string;
