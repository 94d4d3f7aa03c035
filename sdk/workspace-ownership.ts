import * as pulumi from "@pulumi/pulumi";
import { type Ownership, WORKSPACE_OWNERSHIP } from "../model/index.js";
import { quietOutput } from "./quiet-outputs.js";

interface WorkspaceResource extends pulumi.Resource {
  readonly ownership: pulumi.Output<Ownership | undefined>;
}

/** The workspaces of the program. A look-up of an existing workspace has the same type, and is not one of them. */
const workspaces = new Map<pulumi.Resource, WorkspaceResource>();

/** Marks a resource as a workspace of the program. */
export function markWorkspace(workspace: WorkspaceResource): void {
  workspaces.set(workspace, workspace);
}

/**
 * The ownership of the workspace that a SID comes from, as an input of an object in it. It flows from state to state, so that
 * it is also known to a run of single resources. Absent if the SID does not come from a `Workspace` of this program.
 */
export function workspaceOwnership(sid: unknown): pulumi.Inputs {
  if (!pulumi.Output.isInstance(sid)) return {};
  const { resources } = sid as unknown as { resources(): ReadonlySet<pulumi.Resource> };
  const workspace = [...resources()].map((resource) => workspaces.get(resource)).find((found) => found !== undefined);
  if (workspace === undefined) return {};
  // state of release 0.1 has none
  const ownership = workspace.ownership.apply((known) => known ?? "created");
  quietOutput(ownership);
  return { [WORKSPACE_OWNERSHIP]: ownership };
}
