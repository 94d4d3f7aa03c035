import type { ApiObject } from "../../twilio/index.js";
import { showName } from "../object/show-name.js";
import { joinFirst } from "./list-names.js";
import type { Find } from "./runtime-objects.js";

/** Tasks in a task channel, of any status (O-74). */
export async function findInChannel(channel: ApiObject, findTasks: Find): Promise<string[]> {
  const tasks = await findTasks({ member: "task_channel_sid", sid: `${channel.sid}` });
  if (tasks.length === 0) return [];
  const names = joinFirst(tasks, ({ sid, assignment_status: status }) => `${sid} (${status})`);
  return [
    `  task channel ${showName(channel)} still has tasks ${names}: complete or cancel them, or wait until they are gone`,
  ];
}
