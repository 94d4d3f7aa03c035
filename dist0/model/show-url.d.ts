/**
 * Shows a callback URL without what may be secret in it: user and password, every query, the fragment, and parts of the path
 * that look random.
 *
 * @example showUrl("https://me:pw@example.com/hooks?token=x") // "https://***@example.com/hooks?***"
 */
export declare function showUrl(url: string): string;
