import * as pulumi from "@pulumi/pulumi";
import type { JsonObject } from "../language/index.js";
import { type KindName, kinds, nameProperty, resourceType } from "../model/index.js";
import { type ConnectionArgs, connectionInput, rememberConnection } from "./connection.js";
import { providerText } from "./provider-text.js";
import { createRunError } from "./run-error.js";

/** The object to look up, by its exact name or its SID. */
export interface LookUpArgs extends ConnectionArgs {
  /** Exact name. Exactly one object must have it. */
  friendlyName?: string;
  /** SID of the object. */
  sid?: string;
}

/** The object of a workspace to look up. */
export interface LookUpInWorkspaceArgs extends LookUpArgs {
  /** SID of the workspace. */
  workspaceSid: pulumi.Input<string>;
}

/** The name of a look-up in the stack, and its resource options. */
export interface LookUpOptions extends pulumi.ResourceOptions {
  /** Name in the stack. Required if a program looks up one name in two workspaces. Default: made from the arguments. */
  name?: string;
}

/** An unmanaged object as TaskRouter returns it, with its names in camelCase. */
export interface FoundObject {
  sid: string;
  accountSid: string;
  friendlyName: string;
  dateCreated: string;
  dateUpdated: string;
  url: string;
  links: Record<string, string>;
}

/** An object of a workspace that was looked up. */
export interface FoundInWorkspace extends FoundObject {
  workspaceSid: string;
}

/** Looks up an object of a workspace. */
export function lookUpInWorkspace<T>(
  kind: KindName,
  args: LookUpInWorkspaceArgs,
  options?: LookUpOptions,
): pulumi.Output<T> {
  const { workspaceSid, ...query } = args;
  return lookUp(kind, query, { workspaceSid }, options);
}

/** Looks up an object, or with `isList` all that match. The type of the result is the caller's responsibility. */
export function lookUp<T>(
  kind: KindName,
  args: JsonObject & { connection?: string },
  parent: pulumi.Inputs,
  options: LookUpOptions = {},
): pulumi.Output<T> {
  const { name, ...rest } = options;
  const { connection, ...query } = args;
  const subject = `${kind}${query.isList === true ? "s" : ""}`;
  const resourceName = name ?? `get${subject}(${query[nameProperty(kinds[kind])] ?? query.sid ?? ""})`;
  const { found } = new LookUp(
    kind,
    resourceName,
    { query, parent: { ...parent, ...connectionInput(connection, parent.workspaceSid) } },
    rest,
  );
  return found.apply(throwFailure) as pulumi.Output<unknown> as pulumi.Output<T>;
}

/**
 * A read by the provider, in the provider's process: look-ups share the client, the credentials and the cached lists of
 * the whole run.
 */
class LookUp extends pulumi.CustomResource {
  declare readonly found: pulumi.Output<JsonObject>;

  constructor(
    kind: KindName,
    name: string,
    { query, parent }: { query: JsonObject; parent: pulumi.Inputs },
    options: pulumi.ResourceOptions,
  ) {
    // the id waits for the workspace: nothing is looked up in a workspace that does not exist yet
    const id = pulumi.output(parent.workspaceSid ?? "").apply(() => "look-up");
    super(
      resourceType("dynamic", kind),
      name,
      { found: undefined, ...parent, __lookup: query, __provider: providerText(kind) },
      { ...options, id },
    );
    rememberConnection(this, parent);
  }
}

function throwFailure(found: JsonObject): JsonObject {
  if (typeof found.failure === "string") throw createRunError(found.failure);
  return found;
}
