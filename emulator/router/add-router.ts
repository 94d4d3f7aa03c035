import type { Router, Snapshot } from "../../routing/index.js";
import type { Workspace } from "../resources/workspace.js";
import type { OpenRouter } from "./open-router.js";
import {
  toRoutingActivity,
  toRoutingChannel,
  toRoutingQueue,
  toRoutingSettings,
  toRoutingWorkflow,
} from "./to-routing.js";

/**
 * Completes a workspace by its router, which is told all that the workspace holds.
 *
 * @param draft becomes the workspace: it is the same object
 * @param kept what an earlier router of this workspace knew
 */
export function addRouter(draft: Omit<Workspace, "router">, openRouter: OpenRouter, kept?: Snapshot): Workspace {
  // The router is made for the very object that it becomes a part of; it is not looked at before it is there.
  const workspace = draft as Workspace;
  const router = openRouter(workspace, kept);
  tellAll(workspace, router);
  return Object.assign(workspace, { router });
}

function tellAll(workspace: Omit<Workspace, "router">, router: Router): void {
  for (const activity of workspace.activities.items) router.putActivity(toRoutingActivity(activity));
  router.configure(toRoutingSettings(workspace));
  for (const channel of workspace.taskChannels.items) router.putTaskChannel(toRoutingChannel(channel));
  for (const queue of workspace.taskQueues.items) router.putTaskQueue(toRoutingQueue(queue));
  for (const workflow of workspace.workflows.items) router.putWorkflow(toRoutingWorkflow(workflow));
}
