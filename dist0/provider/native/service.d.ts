import type { Notices } from "./notices.js";
/**
 * Starts the provider's server on a free port of this machine.
 *
 * @param notices receives the messages of calls; absent if there is no engine
 */
export declare function serve(notices?: Notices): Promise<{
    readonly port: number;
    close(): void;
}>;
