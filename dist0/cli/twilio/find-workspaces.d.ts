import type { ApiObject, Client } from "./client.js";
/**
 * Returns the workspaces of the account, or those with a SID or an exact friendly name.
 *
 * @param account for messages
 * @throws Failure that lists the names if there is no such workspace
 */
export declare function findWorkspaces(client: Client, account: string, wanted?: string): Promise<ApiObject[]>;
