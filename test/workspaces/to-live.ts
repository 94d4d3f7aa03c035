import type { LiveObject, LiveWorkspace } from "../../model/index.js";
import { fillMarks, type WorkspaceSpec } from "./spec.js";

/** The live form of a spec, as TaskRouter returns it, with made-up SIDs. */
export function toLive(spec: WorkspaceSpec): LiveWorkspace {
  const { workspace, taskChannels, activities, taskQueues, workflows } = fillMarks(spec, sidOf);
  const { defaultActivity = null, timeoutActivity = null, ...settings } = workspace;
  const list = (prefix: string, objects: readonly object[]): LiveObject[] =>
    objects.map((object, at) => ({ ...object, sid: sidOf(prefix, at), dateCreated: `2026-01-01T00:00:00Z` }));
  return {
    workspace: {
      ...settings,
      sid: sidOf("WS", 0),
      eventCallbackUrl: settings.eventCallbackUrl ?? null,
      eventsFilter: settings.eventsFilter ?? null,
      defaultActivitySid: defaultActivity,
      timeoutActivitySid: timeoutActivity,
    },
    objects: {
      taskChannels: list("TC", taskChannels),
      activities: list("WA", activities),
      taskQueues: list(
        "WQ",
        taskQueues.map(({ reservationActivity = null, assignmentActivity = null, ...queue }) => ({
          ...queue,
          reservationActivitySid: reservationActivity,
          assignmentActivitySid: assignmentActivity,
        })),
      ),
      workflows: list(
        "WW",
        workflows.map(({ configuration, ...workflow }) => ({
          ...workflow,
          configuration: JSON.stringify(configuration),
        })),
      ),
    },
  };
}

function sidOf(prefix: string, at: number): string {
  return prefix + (at + 1).toString(16).padStart(32, "0");
}
