import type { Clock } from "../clock/clock.js";
/** The result of a callback: `outcome` as in `CallbackEntry.outcome`, and the answer. */
export interface Delivery {
    status: number | null;
    outcome: string;
    /** Present if the answer arrived completely. */
    answer?: {
        contentType: string;
        text: string;
    };
    /** Present if it was not sent because the emulator may not call the host. */
    isForbidden?: true;
}
export interface PostOptions {
    /** The account's token, which signs the form. */
    readonly token: string;
    /** The time until the complete answer has arrived, in milliseconds on the clock. */
    readonly limit: number;
    readonly clock: Clock;
    readonly stopped: AbortSignal;
}
/**
 * Posts a form and returns the result; never throws. User and password of the URL are sent in the authorization header.
 */
export declare function postForm(url: string, parameters: Readonly<Record<string, string>>, { token, limit, clock, stopped }: PostOptions): Promise<Delivery>;
