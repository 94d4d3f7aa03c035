import { type DesiredWorkspace, type ExternalObject } from "../../../config/index.js";
import type { SeedWorkspace } from "../../../emulator/index.js";
import { listQueueSids, type ReferenceSection } from "../../../language/index.js";

/** A name, and the SID if the files know it. */
interface Named {
  readonly friendlyName: string;
  readonly sid?: string;
}

/** The name of an external object here; its SID if the files know only that. */
export function nameOfExternal({ name, sid }: ExternalObject): string {
  return name ?? sid;
}

/**
 * Plain objects in place of the external ones, so that the files run without the workspace that has them: activities do not
 * receive tasks unless TaskRouter creates them itself, every worker serves the queues, and workflows send all tasks to the first
 * queue.
 */
export function toExternalSeed(
  desired: DesiredWorkspace,
): Required<Pick<SeedWorkspace, "activities" | "taskQueues" | "workflows" | "workers">> {
  const objects = (section: ReferenceSection): Named[] => {
    const { external } = desired;
    return [...external[section].values()].map((object) => ({
      friendlyName: nameOfExternal(object),
      ...(object.sid !== undefined && { sid: object.sid }),
    }));
  };
  const taskQueues = [...objects("taskQueues"), ...toUndeclaredQueues(desired)];
  const [first] = [...desired.taskQueues.values(), ...taskQueues];
  const routing = { filters: [], ...(first !== undefined && { default_filter: { queue: first.friendlyName } }) };
  return {
    activities: objects("activities"),
    taskQueues,
    workflows: objects("workflows").map((object) => ({ ...object, configuration: { task_routing: routing } })),
    workers: objects("workers"),
  };
}

/** Unique names of external task channels, as far as the files know them. */
export function listExternalChannels({ external }: DesiredWorkspace): string[] {
  return [...external.taskChannels.values()].flatMap(({ name }) => name ?? []);
}

/** Queues that routing names only by SID, as a configuration from the Console does: here every worker belongs to them. */
function toUndeclaredQueues({ workflows, external }: DesiredWorkspace): Named[] {
  const known = [...external.taskQueues.values()].map(({ sid }) => sid);
  const sids = new Set([...workflows.values()].flatMap(({ configuration }) => listQueueSids(configuration)));
  return [...sids].filter((sid) => !known.includes(sid)).map((sid) => ({ sid, friendlyName: sid }));
}
