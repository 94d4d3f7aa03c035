/** The request that was refused. */
export interface Refused {
    readonly status: number;
    readonly code: number | undefined;
    readonly method: string;
    /** Without a query. */
    readonly path: string;
    /** Twilio's own words. */
    readonly text: string;
}
/** Returns the meaning and the next step of a refusal, or undefined if the request and its code are not known. */
export declare function explainRefusal({ status, code, method, path, text }: Refused): string | undefined;
