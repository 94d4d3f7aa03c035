import type { JsonObject } from "../../../language/index.js";
import type { Plan, PlannedResource } from "../../../sdk/plan/index.js";
import type { Registration } from "./monitor.js";
/**
 * The inputs that each part has in addition to its properties, as the SDK's classes add them: paths that keep their live value,
 * and what an object inherits from its workspace.
 *
 * @param workspace undefined for the workspace itself, and in an existing one
 */
export declare function commonInputs(planned: PlannedResource, plan: Plan, workspace: Registration | undefined): JsonObject;
/** The connection of the workspace, which all objects in it share. */
export declare function connectionOf({ existing, resources, workspace }: Plan): string | undefined;
