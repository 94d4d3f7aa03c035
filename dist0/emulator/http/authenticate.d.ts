/** Returns the account of an `Authorization` header; `undefined` if the credentials are missing or wrong. */
export type Authenticate = (header: string | undefined) => string | undefined;
/**
 * HTTP Basic with an account SID and its token, or an API key and its secret. Key `SK…` belongs to the account `AC…`
 * with the same digits (H-2).
 *
 * @param accounts the accounts to accept, each `SID:TOKEN`; default: every well-formed SID with any secret
 * @throws Error for a malformed account; the message does not repeat the token
 */
export declare function createAuthenticate(accounts: readonly string[] | undefined): Authenticate;
