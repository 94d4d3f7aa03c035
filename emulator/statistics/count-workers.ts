import type { Worker } from "../../routing/index.js";
import type { Workspace } from "../resources/workspace.js";

export interface ActivityNumber {
  sid: string;
  friendly_name: string;
  workers: number;
}

/** The number of workers in each activity of the workspace, zeros included (S-26), in the order of creation (S-27). */
export function countByActivity(workers: Iterable<Worker>, { activities }: Workspace): ActivityNumber[] {
  const counts = new Map<string, number>();
  for (const { activitySid } of workers) counts.set(activitySid, (counts.get(activitySid) ?? 0) + 1);
  return activities.items.map(({ sid, friendlyName }) => ({
    sid,
    friendly_name: friendlyName,
    workers: counts.get(sid) ?? 0,
  }));
}
