import type { Context } from "../context.js";
import { permit } from "../permissions.js";
import { StandaloneError } from "../twilio/index.js";
import { describeAccount } from "./account.js";

/**
 * Refuses to take a workspace that answers 404 for deleted: everything that the stack has in it would count as deleted at
 * once. Another region, another host or a key of another account are more likely, and look the same.
 *
 * @param path of the workspace
 * @throws StandaloneError in full once per run, unless the user permits it
 */
export function refuseLostWorkspace({ permits, account, told }: Context, path: string): void {
  if (permits.has("forget")) return;
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
