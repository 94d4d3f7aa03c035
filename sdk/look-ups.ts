import * as pulumi from "@pulumi/pulumi";
import type { JsonObject } from "../language/index.js";
import type { KindName } from "../model/index.js";
import { resourceType } from "./base-resource.js";

import { providerText } from "./provider-text.js";
import { createRunError } from "./run-error.js";

/** Which object to look up: by its exact name, or by its SID. */
export interface LookUpArgs {
  /** Exact name. One object must have it. */
  friendlyName?: string;
  /** SID of the object. */
  sid?: string;
}

/** The same inside a workspace. */
export interface LookUpInWorkspaceArgs extends LookUpArgs {
  /** SID of the workspace. */
  workspaceSid: pulumi.Input<string>;
}

/** How a look-up is named in the stack, and whom it belongs to. */
export interface LookUpOptions extends pulumi.ResourceOptions {
  /** Name in the stack; needed when a program looks the same name up in two workspaces. Default: made from the arguments. */
  name?: string;
}

/** An object that the stack does not manage, as TaskRouter returns it, with its names in camelCase. */
export interface FoundObject {
  sid: string;
  accountSid: string;
  friendlyName: string;
  dateCreated: string;
  dateUpdated: string;
  url: string;
  links: Record<string, string>;
}

/** A workspace that was looked up. */
export interface FoundWorkspace extends FoundObject {
  defaultActivitySid: string;
  defaultActivityName: string;
  timeoutActivitySid: string;
  timeoutActivityName: string;
  multiTaskEnabled: boolean;
  prioritizeQueueOrder: string;
  eventCallbackUrl: string | null;
  eventsFilter: string | null;
}

/** An activity that was looked up. */
export interface FoundActivity extends FoundObject {
  workspaceSid: string;
  available: boolean;
}

/** A task queue that was looked up. */
export interface FoundTaskQueue extends FoundObject {
  workspaceSid: string;
  targetWorkers: string;
  maxReservedWorkers: number;
  taskOrder: string;
}

/** A workflow that was looked up; `configuration` is TaskRouter's JSON text. */
export interface FoundWorkflow extends FoundObject {
  workspaceSid: string;
  configuration: string;
  assignmentCallbackUrl: string | null;
  fallbackAssignmentCallbackUrl: string | null;
  taskReservationTimeout: number;
}

/**
 * Looks a workspace up. Works in previews too. Passwords in callback URLs come as `***`.
 *
 * @example
 * const flex = getWorkspace({ friendlyName: "Flex Task Assignment" });
 * new TaskQueue("vip", { workspaceSid: flex.sid });
 */
export function getWorkspace(args: LookUpArgs, options?: LookUpOptions): pulumi.Output<FoundWorkspace> {
  return lookUp("Workspace", { ...args }, {}, options);
}

/** Looks an activity of a workspace up. @example getActivity({ workspaceSid, friendlyName: "Offline" }).sid */
export function getActivity(args: LookUpInWorkspaceArgs, options?: LookUpOptions): pulumi.Output<FoundActivity> {
  return lookUpInWorkspace("Activity", args, options);
}

/** Looks a task queue of a workspace up. @example getTaskQueue({ workspaceSid, friendlyName: "Everyone" }).sid */
export function getTaskQueue(args: LookUpInWorkspaceArgs, options?: LookUpOptions): pulumi.Output<FoundTaskQueue> {
  return lookUpInWorkspace("TaskQueue", args, options);
}

/** Looks a workflow of a workspace up. @example getWorkflow({ workspaceSid, friendlyName: "Support" }).configuration */
export function getWorkflow(args: LookUpInWorkspaceArgs, options?: LookUpOptions): pulumi.Output<FoundWorkflow> {
  return lookUpInWorkspace("Workflow", args, options);
}

/**
 * All workflows of a workspace, or all of one name: names need not be unique.
 *
 * @example
 * getWorkflows({ workspaceSid }).apply((workflows) => workflows.map((workflow) => workflow.friendlyName));
 */
export function getWorkflows(
  args: { workspaceSid: pulumi.Input<string>; friendlyName?: string },
  options?: LookUpOptions,
): pulumi.Output<FoundWorkflow[]> {
  const { workspaceSid, ...query } = args;
  const found = lookUp<{ objects: FoundWorkflow[] }>("Workflow", { ...query, isList: true }, { workspaceSid }, options);
  return found.apply(({ objects }) => objects);
}

function lookUpInWorkspace<T>(kind: KindName, args: LookUpInWorkspaceArgs, options?: LookUpOptions): pulumi.Output<T> {
  const { workspaceSid, ...query } = args;
  return lookUp(kind, query, { workspaceSid }, options);
}

function lookUp<T>(
  kind: KindName,
  query: JsonObject & { friendlyName?: string; sid?: string },
  place: pulumi.Inputs,
  options: LookUpOptions = {},
): pulumi.Output<T> {
  const { name, ...rest } = options;
  const what = `${kind}${query.isList === true ? "s" : ""}`;
  const resource = new LookUp(
    kind,
    name ?? `get${what}(${query.friendlyName ?? query.sid ?? ""})`,
    { query, place },
    rest,
  );
  return resource.found.apply(throwFailure) as pulumi.Output<unknown> as pulumi.Output<T>;
}

/**
 * A read of the provider: in the provider's process, so that look-ups share its client, its credentials and its lists
 * with everything else of the run.
 */
class LookUp extends pulumi.CustomResource {
  declare readonly found: pulumi.Output<JsonObject>;

  constructor(
    kind: KindName,
    name: string,
    { query, place }: { query: JsonObject; place: pulumi.Inputs },
    options: pulumi.ResourceOptions,
  ) {
    // the id waits for the workspace, so that nothing is looked up in one that does not exist yet
    const id = pulumi.output(place.workspaceSid ?? "").apply(() => "look-up");
    super(
      resourceType(kind),
      name,
      { found: undefined, ...place, __lookup: query, __provider: providerText(kind) },
      { ...options, id },
    );
  }
}

function throwFailure(found: JsonObject): JsonObject {
  if (typeof found.failure === "string") throw createRunError(found.failure);
  return found;
}
