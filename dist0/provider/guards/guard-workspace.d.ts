import type { Client } from "../twilio/index.js";
import type { Expectation } from "./expectation.js";
/**
 * Lets requests reach only the workspace that the stack expects: before the first request to a workspace, its name is read,
 * once per run. Without an expectation, the client stays as it is.
 *
 * @returns the client, and the check of a workspace before anything is planned for it
 */
export declare function guardWorkspace(client: Client, expectation: Expectation): {
    client: Client;
    verify(workspaceSid: string): Promise<void>;
};
