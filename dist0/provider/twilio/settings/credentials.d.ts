/** A source that credentials are read from, completely or not at all. */
export type Origin = "stack configuration" | "environment";
/** The four values of credentials, as far as they are set. */
export interface CredentialValues {
    accountSid?: string | undefined;
    apiKeySid?: string | undefined;
    apiKeySecret?: string | undefined;
    authToken?: string | undefined;
}
/** Values that form complete credentials. */
export type CompleteValues = {
    accountSid: string;
} & ({
    apiKeySid: string;
    apiKeySecret: string;
} | {
    apiKeySid?: undefined;
    authToken: string;
});
export type CredentialKey = keyof CredentialValues;
export declare const CREDENTIAL_KEYS: readonly CredentialKey[];
/** The account, and the user and password of Basic authentication. */
export interface Credentials {
    accountSid: string;
    username: string;
    password: string;
}
/** The name of each value in its source. */
export declare const NAMES: Record<Origin, Record<CredentialKey, string>>;
/** The name of the setting that holds the account SID, in the given source. */
export declare function nameAccountSetting(origin: Origin): string;
/** Returns the keys that are missing for complete credentials. If half of an API key is set, the other half is missing. */
export declare function listMissing(values: CredentialValues): CredentialKey[];
/** True if nothing is missing. */
export declare function isComplete(values: CredentialValues): values is CompleteValues;
/**
 * Credentials from complete values. An API key takes precedence over an auth token, because it has fewer rights.
 *
 * @param nameOf the name of each value in messages
 * @throws SettingsError if a SID is malformed. Values are never quoted, because a secret is easily pasted one line too high.
 */
export declare function toCredentials(values: CompleteValues, nameOf: (key: CredentialKey) => string): Credentials;
/** @throws SettingsError if a value is not a SID of that kind; the value is not quoted */
export declare function toSid(value: string, prefix: "AC" | "SK", noun: string, name: string): string;
