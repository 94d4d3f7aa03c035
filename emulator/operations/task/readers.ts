import { badRequest } from "../../api-error.js";
import { dateTime } from "../../parameters/date-time.js";
import type { Reader } from "../../parameters/parameter.js";
import { integer } from "../../parameters/readers.js";
import { findChannel, type TaskChannel } from "../../resources/task-channel.js";
import type { Workspace } from "../../resources/workspace.js";

/** *documented* (api sheet, section 4). */
export const priority = integer(0, 2_147_483_647);

const YEAR_1900 = Date.parse("1900-01-01T00:00:00Z");

/** *documented*: neither in the future, which {@link checkVirtualStart} looks at, nor before 1900. */
export const virtualStartTime: Reader<number> = (text, name, assumptions) => {
  const time = dateTime(text, name, assumptions);
  if (time < YEAR_1900) throw badRequest(`${name} must not be before the year 1900, but is '${text}'`);
  return time;
};

/** Whole seconds are what a caller can say: a time in the present second is not in the future. */
export function checkVirtualStart(time: number | undefined, now: number): void {
  if (time !== undefined && time >= (Math.floor(now / 1000) + 1) * 1000) {
    throw badRequest(`VirtualStartTime must not be in the future, but is '${new Date(time).toISOString()}'`);
  }
}

/** The channel of a SID or a unique name that a parameter gives. */
export function openChannel(name: string, workspace: Workspace): TaskChannel {
  const channel = findChannel(workspace, name);
  if (!channel) throw badRequest(`TaskChannel '${name}' does not exist in workspace ${workspace.sid}`);
  return channel;
}
