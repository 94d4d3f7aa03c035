import type { ApiObject, Client } from "./client.js";
/**
 * Finds the workspace that the user means: the one with a SID or an exact friendly name, or the only one.
 *
 * @param account for messages
 * @throws Failure that lists the workspaces if none or several match
 */
export declare function chooseWorkspace(client: Client, account: string, wanted: string | undefined): Promise<ApiObject>;
