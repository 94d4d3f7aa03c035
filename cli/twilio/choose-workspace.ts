import { didYouMean } from "../../language/index.js";
import { EXIT, Failure } from "../failure.js";
import type { ApiObject, Client } from "./client.js";
import { listNames, nameOf } from "./names.js";

/**
 * Finds the workspace that the user means: the one with a SID or an exact friendly name, or the only one.
 *
 * @throws Failure that lists the workspaces if none or several match
 */
export async function chooseWorkspace(client: Client, wanted: string | undefined): Promise<ApiObject> {
  const all = await client.list("/v1/Workspaces", "workspaces");
  if (all.length === 0) throw new Failure("this account has no workspace");
  const fitting = wanted === undefined ? all : all.filter((workspace) => isNamed(workspace, wanted));
  const [only, ...others] = fitting;
  if (only === undefined) throw new Failure(explainNone(wanted ?? "", all));
  if (others.length === 0) return only;
  throw new Failure(explainSeveral(wanted, fitting), EXIT.usage);
}

function isNamed({ sid, friendly_name: name }: ApiObject, wanted: string): boolean {
  return sid === wanted || name === wanted;
}

function explainNone(wanted: string, all: readonly ApiObject[]): string {
  const names = all.map(nameOf);
  return `this account has no workspace ${JSON.stringify(wanted)}${didYouMean(wanted, names)}; it has ${listNames(names)}`;
}

function explainSeveral(wanted: string | undefined, fitting: readonly ApiObject[]): string {
  const list = fitting.map((workspace) => `  ${String(workspace.sid)} ${JSON.stringify(nameOf(workspace))}`).join("\n");
  const found =
    wanted === undefined
      ? `this account has ${fitting.length} workspaces: choose one with --workspace, by its name or SID`
      : `${fitting.length} workspaces are named ${JSON.stringify(wanted)}: choose one with --workspace, by its SID`;
  return `${found}\n${list}`;
}
