import type { Worker } from "../../routing/index.js";
import type { Workspace } from "../resources/workspace.js";

export interface ActivityNumber {
  sid: string;
  friendly_name: string;
  workers: number;
}

/**
 * How many workers are in each activity: every activity of the workspace, also those with nobody in them. *observed*
 * (recorded answers). Their order, that of creation, is *assumed*.
 */
export function countByActivity(workers: Iterable<Worker>, { activities }: Workspace): ActivityNumber[] {
  const counts = new Map<string, number>();
  for (const { activitySid } of workers) counts.set(activitySid, (counts.get(activitySid) ?? 0) + 1);
  return activities.items.map(({ sid, friendlyName }) => ({
    sid,
    friendly_name: friendlyName,
    workers: counts.get(sid) ?? 0,
  }));
}
