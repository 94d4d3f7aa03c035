import { didYouMean } from "../../language/index.js";
import { Failure } from "../failure.js";
import type { ApiObject, Client } from "./client.js";
import { listNames, nameOf } from "./names.js";

/**
 * Returns the workspaces of the account, or those with a SID or an exact friendly name.
 *
 * @param account for messages
 * @throws Failure that lists the names if there is no such workspace
 */
export async function findWorkspaces(client: Client, account: string, wanted?: string): Promise<ApiObject[]> {
  const all = await client.list("/v1/Workspaces", "workspaces");
  if (wanted === undefined) return all;
  const fitting = all.filter(({ sid, friendly_name: name }) => sid === wanted || name === wanted);
  if (fitting.length > 0) return fitting;
  const names = all.map(nameOf);
  throw new Failure(
    `${account} has no workspace ${JSON.stringify(wanted)}${didYouMean(wanted, names)}; it has ${listNames(names)}`,
  );
}
