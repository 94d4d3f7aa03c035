import type { JsonObject } from "../../../language/index.js";
import { IGNORE, OWNERSHIP, WORKSPACE_OWNERSHIP } from "../../../model/index.js";
import type { Plan, PlannedResource } from "../../../sdk/plan/index.js";
import type { Registration } from "./monitor.js";

/**
 * The inputs that each part has in addition to its properties, as the SDK's classes add them: paths that keep their live value,
 * and what an object inherits from its workspace.
 *
 * @param workspace undefined for the workspace itself, and in an existing one
 */
export function commonInputs(planned: PlannedResource, plan: Plan, workspace: Registration | undefined): JsonObject {
  const { kind, ignoreChanges } = planned;
  const connection = connectionOf(plan);
  return {
    ...(ignoreChanges.length > 0 && { [IGNORE]: [...ignoreChanges] }),
    // state of release 0.1 has no ownership
    ...(kind !== "Workspace" &&
      workspace !== undefined && { [WORKSPACE_OWNERSHIP]: workspace.outputs[OWNERSHIP] ?? "created" }),
    ...(connection !== undefined && { connection }),
  };
}

/** The connection of the workspace, which all objects in it share. */
export function connectionOf({ existing, resources, workspace }: Plan): string | undefined {
  if (existing !== undefined) return existing.query.connection;
  const { connection } = resources.find(({ name }) => name === workspace.idOf)?.inputs ?? {};
  return typeof connection === "string" ? connection : undefined;
}
