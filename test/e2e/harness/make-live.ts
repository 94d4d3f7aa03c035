import { fillMarks, type WorkspaceSpec } from "../../workspaces/spec.js";
import type { Wire, World } from "./world.js";

type Post = World["post"];

/** Creates a workspace of the local TaskRouter by hand, as somebody who clicks. Returns its path. */
export async function makeLive(
  post: Post,
  { workspace, taskChannels, activities, taskQueues, workflows }: WorkspaceSpec,
): Promise<string> {
  const { defaultActivity, timeoutActivity, ...own } = workspace;
  const { sid } = await post("/v1/Workspaces", toParameters(own));
  const path = `/v1/Workspaces/${sid}`;
  const sids: Record<"WA" | "WQ", string[]> = { WA: [], WQ: [] };
  const fill = <Value>(value: Value) => fillMarks(value, (prefix, index) => sids[prefix][index] ?? "");
  const make = async (collection: string, object: object): Promise<Wire> =>
    await post(`${path}/${collection}`, toParameters(fill(object)));
  for (const channel of taskChannels) await make("TaskChannels", channel);
  for (const activity of activities) sids.WA.push((await make("Activities", activity)).sid);
  for (const { reservationActivity, assignmentActivity, ...queue } of taskQueues) {
    const activity = { reservationActivitySid: reservationActivity, assignmentActivitySid: assignmentActivity };
    sids.WQ.push((await make("TaskQueues", { ...queue, ...activity })).sid);
  }
  for (const { configuration, ...workflow } of workflows)
    await make("Workflows", { ...workflow, configuration: JSON.stringify(configuration) });
  const defaults = { defaultActivitySid: defaultActivity, timeoutActivitySid: timeoutActivity };
  await post(path, toParameters(fill(defaults)));
  return path;
}

/** TaskRouter's names of parameters; undefined is left out. */
function toParameters(object: object): Record<string, string> {
  const present = Object.entries(object).filter(([, value]) => value !== undefined);
  return Object.fromEntries(present.map(([name, value]) => [name[0]?.toUpperCase() + name.slice(1), `${value}`]));
}
