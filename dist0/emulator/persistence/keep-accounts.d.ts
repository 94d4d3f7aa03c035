import type { RecordChanges } from "../../routing/index.js";
import type { Account } from "../resources/accounts.js";
import type { Keeper } from "./keeper.js";
/** The collections of a workspace, by the kind of their records. */
export declare const COLLECTIONS: {
    readonly activity: "activities";
    readonly taskQueue: "taskQueues";
    readonly workflow: "workflows";
    readonly taskChannel: "taskChannels";
};
export type CollectionKind = keyof typeof COLLECTIONS;
/** Persists the workspaces of an account with everything in them, except for the records of their routers. */
export declare function keepAccount(account: Account, keeper: Keeper): void;
/** Persists the records of a workspace's router. */
export declare function keepRecords(workspaceSid: string, keeper: Keeper): RecordChanges;
