import { EXIT, Failure } from "../failure.js";
import type { ApiObject, Client } from "./client.js";
import { findWorkspaces } from "./find-workspaces.js";
import { nameOf } from "./names.js";

/**
 * Finds the workspace that the user means: the one with a SID or an exact friendly name, or the only one.
 *
 * @param account for messages
 * @throws Failure that lists the workspaces if none or several match
 */
export async function chooseWorkspace(client: Client, account: string, wanted: string | undefined): Promise<ApiObject> {
  const fitting = await findWorkspaces(client, account, wanted);
  const [only, ...others] = fitting;
  if (only === undefined) throw new Failure(`${account} has no workspace`);
  if (others.length === 0) return only;
  throw new Failure(explainSeveral(account, wanted, fitting), EXIT.usage);
}

function explainSeveral(account: string, wanted: string | undefined, fitting: readonly ApiObject[]): string {
  const list = fitting.map((workspace) => `  ${String(workspace.sid)} ${JSON.stringify(nameOf(workspace))}`).join("\n");
  const found =
    wanted === undefined
      ? `${account} has ${fitting.length} workspaces: choose one with --workspace, by its name or SID`
      : `${account} has ${fitting.length} workspaces named ${JSON.stringify(wanted)}: choose one with --workspace, by its SID`;
  return `${found}\n${list}`;
}
