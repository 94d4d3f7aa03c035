import type { Client } from "../../provider/twilio/index.js";
import { fillMarks, type WorkspaceSpec } from "./spec.js";

/**
 * Creates a workspace in a TaskRouter, as a person with the Console or a script would.
 *
 * @returns its SID
 */
export async function createLive(client: Client, spec: WorkspaceSpec): Promise<string> {
  const { friendlyName, multiTaskEnabled, prioritizeQueueOrder, ...others } = spec.workspace;
  const workspace = await client.create("/v1/Workspaces", {
    FriendlyName: friendlyName,
    MultiTaskEnabled: String(multiTaskEnabled),
    PrioritizeQueueOrder: prioritizeQueueOrder,
    EventCallbackUrl: others.eventCallbackUrl,
    EventsFilter: others.eventsFilter,
  });
  const path = `/v1/Workspaces/${workspace.sid}`;
  const sids = new Map<string, string>();
  const fill = <Value>(value: Value): Value => fillMarks(value, (prefix, index) => sids.get(prefix + index) ?? "");
  for (const [at, activity] of spec.activities.entries()) {
    const params = { FriendlyName: activity.friendlyName, Available: String(activity.available) };
    sids.set(`WA${at}`, String((await client.create(`${path}/Activities`, params)).sid));
  }
  for (const { uniqueName, friendlyName: name, channelOptimizedRouting } of spec.taskChannels)
    await client.create(`${path}/TaskChannels`, {
      UniqueName: uniqueName,
      FriendlyName: name,
      ChannelOptimizedRouting: String(channelOptimizedRouting),
    });
  for (const [at, queue] of fill(spec.taskQueues).entries()) {
    const made = await client.create(`${path}/TaskQueues`, {
      FriendlyName: queue.friendlyName,
      TargetWorkers: queue.targetWorkers,
      MaxReservedWorkers: String(queue.maxReservedWorkers),
      TaskOrder: queue.taskOrder,
      ReservationActivitySid: queue.reservationActivity,
      AssignmentActivitySid: queue.assignmentActivity,
    });
    sids.set(`WQ${at}`, String(made.sid));
  }
  for (const workflow of fill(spec.workflows))
    await client.create(`${path}/Workflows`, {
      FriendlyName: workflow.friendlyName,
      Configuration: JSON.stringify(workflow.configuration),
      AssignmentCallbackUrl: workflow.assignmentCallbackUrl,
      FallbackAssignmentCallbackUrl: workflow.fallbackAssignmentCallbackUrl,
      TaskReservationTimeout: String(workflow.taskReservationTimeout),
    });
  const { defaultActivity, timeoutActivity } = fill(others);
  if (defaultActivity !== undefined || timeoutActivity !== undefined)
    await client.update(path, { DefaultActivitySid: defaultActivity, TimeoutActivitySid: timeoutActivity });
  return String(workspace.sid);
}
