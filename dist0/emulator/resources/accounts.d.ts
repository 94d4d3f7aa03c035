import { Collection } from "../values/collection.js";
import type { Workspace } from "./workspace.js";
/** An account. Accounts do not see each other's objects (H-3). */
export interface Account {
    readonly sid: string;
    readonly workspaces: Collection<Workspace>;
}
export interface Accounts {
    /** The account with that SID, created on the first request. */
    open(sid: string): Account;
    all(): Iterable<Account>;
    /** Whether this very object is in use: not deleted, and not from before a reset. */
    has(workspace: Workspace): boolean;
    clear(): void;
}
/** @param onOpen called for each new account */
export declare function createAccounts(onOpen?: (account: Account) => void): Accounts;
