import type { Accounts } from "./accounts.js";
/** A workspace, and the numbers of its objects. */
export interface WorkspaceSummary {
    readonly accountSid: string;
    readonly sid: string;
    readonly friendlyName: string;
    readonly activities: number;
    readonly taskQueues: number;
    readonly workflows: number;
    readonly workers: number;
    readonly tasks: number;
}
/** All workspaces of all accounts, in the order of their creation. */
export declare function summarize(accounts: Accounts): WorkspaceSummary[];
