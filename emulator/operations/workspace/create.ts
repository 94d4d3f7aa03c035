import { withDefault } from "../../parameters/parameter.js";
import { oneOf } from "../../parameters/readers.js";
import { type Activity, activityKind } from "../../resources/activity.js";
import { BUILT_IN_CHANNELS, type TaskChannel, taskChannelKind } from "../../resources/task-channel.js";
import type { TaskQueue } from "../../resources/task-queue.js";
import type { Workflow } from "../../resources/workflow.js";
import { renderWorkspace, workspaceKind } from "../../resources/workspace.js";
import { addRouter } from "../../router/add-router.js";
import { Collection } from "../../values/collection.js";
import { checkLimit } from "../check-limit.js";
import { findAccount } from "../find.js";
import { newResource } from "../new-resource.js";
import { defineOperation, type Services } from "../operation.js";
import { created } from "../replies.js";
import { workspaceEvent } from "./events.js";
import { applyFifoTemplate } from "./fifo-template.js";

export const createWorkspace = defineOperation({
  key: "Workspace-Create",
  method: "POST",
  path: workspaceKind.listPath,
  parameters: {
    ...workspaceKind.createParameters,
    // EMPTY: O-4
    Template: withDefault(oneOf("NONE", "FIFO", "EMPTY"), "NONE"),
  },
  find: findAccount,
  run({ target: account, values, request, services }) {
    checkLimit("workspaces", account.workspaces.size, services.limits, `account ${account.sid}`);
    const { activities, offline } = createBuiltInActivities(services);
    const draft = {
      ...newResource(workspaceKind, workspaceKind.toCreated(values), services),
      accountSid: account.sid,
      defaultActivitySid: offline.sid,
      timeoutActivitySid: offline.sid,
      activityRenames: 0,
      activities,
      taskQueues: new Collection<TaskQueue>(),
      workflows: new Collection<Workflow>(),
      taskChannels: createBuiltInChannels(services),
    };
    const workspace = addRouter(draft, services.openRouter);
    account.workspaces.add(workspace);
    services.emit(workspace, workspaceEvent("created", workspace));
    if (values.Template === "FIFO") applyFifoTemplate(workspace, services);
    return created(workspace, renderWorkspace(workspace, request.base));
  },
});

/** Every new workspace has these three activities, regardless of its template (O-1). */
function createBuiltInActivities(services: Services): { activities: Collection<Activity>; offline: Activity } {
  const activities = new Collection<Activity>();
  const add = (name: string, available: boolean) =>
    activities.add(newResource(activityKind, { friendlyName: name, available }, services));
  const offline = add("Offline", false);
  add("Available", true);
  add("Unavailable", false);
  return { activities, offline };
}

function createBuiltInChannels(services: Services): Collection<TaskChannel> {
  const channels = new Collection<TaskChannel>();
  for (const [uniqueName, name] of Object.entries(BUILT_IN_CHANNELS)) {
    // as in the OpenAPI file's sample of a built-in channel
    channels.add(
      newResource(taskChannelKind, { friendlyName: name, uniqueName, channelOptimizedRouting: false }, services),
    );
  }
  return channels;
}
