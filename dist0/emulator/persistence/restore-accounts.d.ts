import type { Accounts } from "../resources/accounts.js";
import type { OpenRouter } from "../router/open-router.js";
import type { KeptData } from "./read-data.js";
/** Restores accounts and workspaces, with routers that continue where they were. */
export declare function restoreAccounts(kept: KeptData, accounts: Accounts, openRouter: OpenRouter): void;
