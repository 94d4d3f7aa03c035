import type { Context } from "../../context.js";
import { permit } from "../../permissions.js";
import { StandaloneError } from "../../twilio/index.js";
import { describeAccount } from "./account.js";

/**
 * Decides about a workspace that answers 404. If nothing else of the stack is in it, it counts as deleted: a `destroy` that
 * was killed after its last delete leaves that.
 *
 * Otherwise everything that the stack has in it would count as deleted at once, which is refused. Another region, another host
 * or a key of another account are more likely, and look the same.
 *
 * @param path of the workspace
 * @throws StandaloneError in full once per run, unless the user permits it
 */
export async function refuseLostWorkspace(context: Context, path: string): Promise<void> {
  const { permits, account, told } = context;
  if (permits.has("forget")) return;
  if (await isAlone(context, `${path.split("/").at(-1)}`)) return;
  const summary = `workspace ${path.split("/").at(-1)} answers 404, and with it everything in it: nothing counts as deleted`;
  const isTold = told.has(path);
  told.add(path);
  if (isTold || account === undefined) throw new StandaloneError(summary);
  throw new StandaloneError(
    [
      `${summary}.`,
      `TaskRouter was asked at ${account.baseUrl}, with the credentials of ${describeAccount(account)}.`,
      "If the workspace is in another region, or on another host, correct taskrouter:region, taskrouter:edge or",
      "taskrouter:baseUrl, or TWILIO_REGION and TWILIO_EDGE. If it was deleted on purpose, permit this run to forget it:",
      `${permit("forget", "pulumi up --refresh")}, or ${permit("forget", "pulumi destroy")}.`,
    ].join("\n"),
  );
}

async function isAlone({ engine }: Context, workspaceSid: string): Promise<boolean> {
  const resources = await engine.listState();
  if (resources === undefined) return false;
  return resources.every(({ kind, outputs }) => kind === "Workspace" || outputs.workspaceSid !== workspaceSid);
}
