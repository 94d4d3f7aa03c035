import { didYouMean } from "../../language/index.js";
import { Failure } from "../failure.js";
import type { ApiObject, Client } from "./client.js";
import { findWorkspaces } from "./find-workspaces.js";
import { listNames, nameOf } from "./names.js";

/** A workflow in TaskRouter. */
export interface FoundWorkflow {
  readonly path: string;
  readonly sid: string;
  readonly friendlyName: string;
  /** Friendly name of its workspace. */
  readonly workspace: string;
}

/**
 * Finds the only workflow with a SID or friendly name.
 *
 * @param account for messages
 * @param wanted SID or exact friendly name
 * @param workspace SID or exact friendly name; without it, all workspaces are searched
 * @throws Failure that lists the candidates if none or several match
 */
export async function findWorkflow(
  client: Client,
  account: string,
  wanted: string,
  workspace?: string,
): Promise<FoundWorkflow> {
  const workspaces = await findWorkspaces(client, account, workspace);
  const all: FoundWorkflow[] = [];
  for (const found of workspaces) all.push(...(await listWorkflows(client, found)));
  const fitting = all.filter(({ sid, friendlyName }) => sid === wanted || friendlyName === wanted);
  const [only, ...others] = fitting;
  if (only === undefined) throw new Failure(explainNone(wanted, account, workspaces, all));
  if (others.length === 0) return only;
  const list = fitting.map(({ sid, workspace: name }) => `  ${sid} in workspace ${JSON.stringify(name)}`);
  throw new Failure(
    `several workflows are named ${JSON.stringify(wanted)}: add its workspace with --workspace, or use its SID\n${list.join("\n")}`,
  );
}

async function listWorkflows(client: Client, workspace: ApiObject): Promise<FoundWorkflow[]> {
  const path = `/v1/Workspaces/${String(workspace.sid)}/Workflows`;
  const wires = await client.list(path, "workflows");
  return wires.map((wire) => ({
    path: `${path}/${String(wire.sid)}`,
    sid: String(wire.sid),
    friendlyName: nameOf(wire),
    workspace: nameOf(workspace),
  }));
}

function explainNone(
  wanted: string,
  account: string,
  workspaces: readonly ApiObject[],
  all: readonly FoundWorkflow[],
): string {
  const names = new Set(all.map(({ friendlyName }) => friendlyName));
  const [only, ...others] = workspaces;
  const where =
    only === undefined || others.length > 0 ? account : `workspace ${JSON.stringify(nameOf(only))} of ${account}`;
  return `${where} has no workflow ${JSON.stringify(wanted)}${didYouMean(wanted, names)}; it has ${listNames(names)}`;
}
