/**
 * The `X-Twilio-Signature` of a form: HMAC-SHA1 with the account's token over the whole URL and each parameter's name
 * and value, sorted by name (V-35).
 *
 * @param url as it is called, without user and password
 */
export declare function signForm(token: string, url: string, parameters: Readonly<Record<string, string>>): string;
