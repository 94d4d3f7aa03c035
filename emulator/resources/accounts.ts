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
export function createAccounts(onOpen: (account: Account) => void = () => {}): Accounts {
  const accounts = new Map<string, Account>();
  const create = (sid: string): Account => {
    const account = { sid, workspaces: new Collection<Workspace>() };
    accounts.set(sid, account);
    onOpen(account);
    return account;
  };
  return {
    open: (sid) => accounts.get(sid) ?? create(sid),
    has: (workspace) => accounts.get(workspace.accountSid)?.workspaces.get(workspace.sid) === workspace,
    all: () => accounts.values(),
    clear: () => accounts.clear(),
  };
}
