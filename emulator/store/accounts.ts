import type { Workspace } from "../resources/workspace.js";
import { Collection } from "./collection.js";

/** One account: a data store of its own that no other account sees. */
export interface Account {
  readonly sid: string;
  readonly workspaces: Collection<Workspace>;
}

export interface Accounts {
  /** The account of that SID, made when it is first asked for. */
  open(sid: string): Account;
  clear(): void;
}

export function createAccounts(): Accounts {
  const accounts = new Map<string, Account>();
  return {
    open(sid) {
      const account = accounts.get(sid) ?? { sid, workspaces: new Collection<Workspace>() };
      accounts.set(sid, account);
      return account;
    },
    clear: () => accounts.clear(),
  };
}
