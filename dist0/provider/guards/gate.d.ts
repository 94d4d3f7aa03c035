import type { Client } from "../twilio/index.js";
/**
 * Returns a client that waits for a condition before each request.
 *
 * @param admit receives the path of the request, and fails to refuse it
 */
export declare function gate(client: Client, admit: (path: string) => Promise<void>): Client;
