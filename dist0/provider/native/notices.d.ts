/** Passes messages to the engine, which shows them on the resource of the call that they are from. */
export interface Notices {
    /**
     * Sends a message; a text that begins with `warning: ` becomes a warning.
     *
     * @param urn of the resource that it is about. Default: that of the call
     */
    send(message: string, urn?: string): void;
    /** Does the work of a call. It ends when the engine has the call's messages, because it may end this process then. */
    during<Result>(urn: string, work: () => Promise<Result>): Promise<Result>;
    close(): void;
}
/** Notices for the engine at an address, `host:port`. */
export declare function createNotices(address: string): Notices;
