import type { Kind } from "../../../model/index.js";
import type { Run } from "../run.js";
import type { Query } from "./read-query.js";
import type { Listed } from "./take-page.js";
/**
 * Finds the live objects of a kind that match a query: one list per kind and workspace, which other calls of the run share.
 *
 * @param query without a workspace, for objects in all workspaces of the account
 * @throws StandaloneError if a list cannot be read
 */
export declare function findObjects(run: Run, kind: Kind, { place, filters }: Query): Promise<Listed[]>;
