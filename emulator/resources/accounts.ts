import { Collection } from "../values/collection.js";
import type { Workspace } from "./workspace.js";

/** One account: a data store of its own that no other account sees (H-3). */
export interface Account {
  readonly sid: string;
  readonly workspaces: Collection<Workspace>;
}

export interface Accounts {
  /** The account of that SID, made when it is first asked for. */
  open(sid: string): Account;
  all(): Iterable<Account>;
  /** Whether that very workspace is there: not deleted, and not of before a reset. */
  has(workspace: Workspace): boolean;
  clear(): void;
}

/** @param onOpen is told of each account when it is made */
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
