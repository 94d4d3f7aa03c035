import type { Client } from "./client.js";
/** A workflow in TaskRouter. */
export interface FoundWorkflow {
    readonly path: string;
    readonly sid: string;
    readonly friendlyName: string;
    /** Friendly name of its workspace. */
    readonly workspace: string;
}
/**
 * Finds the only workflow with a SID or friendly name.
 *
 * @param account for messages
 * @param wanted SID or exact friendly name
 * @param workspace SID or exact friendly name; without it, all workspaces are searched
 * @throws Failure that lists the candidates if none or several match
 */
export declare function findWorkflow(client: Client, account: string, wanted: string, workspace?: string): Promise<FoundWorkflow>;
