import * as pulumi from "@pulumi/pulumi";
import { CONNECTION, connectionOf } from "../model/index.js";

/** The argument that chooses the account of a resource or a look-up. */
export interface ConnectionArgs {
  /**
   * Name of a connection in the stack's configuration (`taskrouter:connections`), whose account the object is in. Never its
   * credentials. Default: that of the workspace that `workspaceSid` comes from, else the stack's own credentials.
   *
   * @example "eu" // pulumi config set --path 'taskrouter:connections.eu.accountSid' AC…
   */
  connection?: string;
}

/** The connections of the resources and look-ups of this program, if they name one. */
const connections = new WeakMap<pulumi.Resource, string>();

/** Remembers the connection of a resource, for the objects of its workspace. */
export function rememberConnection(resource: pulumi.Resource, inputs: pulumi.Inputs): void {
  const connection = connectionOf(inputs);
  if (connection !== undefined) connections.set(resource, connection);
}

/**
 * The hidden input with the name of a connection; none for the stack's own credentials.
 *
 * @param workspaceSid the workspace of an object: its connection is the default
 */
export function connectionInput(connection: string | undefined, workspaceSid?: unknown): pulumi.Inputs {
  const name = connection ?? findConnection(workspaceSid);
  return name === undefined || name === "" ? {} : { [CONNECTION]: name };
}

function findConnection(workspaceSid: unknown): string | undefined {
  if (!pulumi.Output.isInstance(workspaceSid)) return undefined;
  const { resources } = workspaceSid as unknown as { resources(): ReadonlySet<pulumi.Resource> };
  return [...resources()].map((resource) => connections.get(resource)).find((found) => found !== undefined);
}
