import type { ApiObject } from "../../twilio/index.js";
import { showName } from "../object/show-name.js";
import { joinFirst } from "./list-names.js";
import type { Find } from "./runtime-objects.js";

/** Workers in an activity, and queues that name it (O-22). @param queues those that stay */
export async function findInActivity(
  activity: ApiObject,
  queues: readonly ApiObject[],
  findWorkers: Find,
): Promise<string[]> {
  const sid = `${activity.sid}`;
  const workers = await findWorkers({ parameter: "ActivitySid", member: "activity_sid", sid });
  const users = queues.filter((queue) => [queue.reservation_activity_sid, queue.assignment_activity_sid].includes(sid));
  const name = `  activity ${showName(activity)} still has`;
  return [
    ...(workers.length === 0 ? [] : [`${name} workers in it, ${joinFirst(workers)}: move them to another one`]),
    ...(users.length === 0 ? [] : [`${name} task queues that use it, ${joinFirst(users)}: choose another one there`]),
  ];
}

/**
 * The default and the timeout activity of a workspace (O-21), where no resource of the run restores the former ones.
 *
 * @param isDeleted true for an activity that the run deletes
 */
export function findInDefaults(workspace: ApiObject, isDeleted: (sid: string) => boolean): string[] {
  const uses = [
    ["default", workspace.default_activity_sid, workspace.default_activity_name],
    ["timeout", workspace.timeout_activity_sid, workspace.timeout_activity_name],
  ] as const;
  return uses
    .filter(([, sid]) => typeof sid === "string" && isDeleted(sid))
    .map(
      ([use, sid, name]) =>
        `  activity ${JSON.stringify(name)} (${sid}) is the ${use} activity of the workspace: choose another one, in ` +
        `\`workspace.${use}Activity\` of the files or in the Console`,
    );
}
