/** A secret part of a URL. */
export interface UrlSecret {
    /** `password`, or the name of a query parameter. */
    readonly part: string;
    /** As it is in the URL. */
    readonly value: string;
    /** Its offset in the URL. */
    readonly start: number;
}
/**
 * Finds the secrets in a callback URL: the password in front of the host, and query parameters that are named like a
 * secret or whose value looks random. A user name is one only if there is no password.
 */
export declare function findUrlSecrets(url: string): UrlSecret[];
