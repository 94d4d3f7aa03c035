import type { JsonObject } from "../../../language/index.js";
import { OWNERSHIP, type Ownership, WORKSPACE_OWNERSHIP } from "../../../model/index.js";
import type { Context } from "../../context.js";
import type { StateResource } from "../../engine/index.js";
import type { ApiObject } from "../../twilio/index.js";
import { BUILT_IN } from "./objects.js";

/**
 * How an equal object in a workspace counts when it is adopted. In a workspace that this stack created, only an interrupted
 * run of this stack is likely to have made it. Anywhere else it is somebody's.
 */
export function ownershipInside(inputs: JsonObject): Ownership {
  return inputs[WORKSPACE_OWNERSHIP] === "created" ? "created" : "adopted";
}

/**
 * How an object counts in the stack's own state, under another name of a resource: its component or its key was renamed.
 * Undefined if state does not contain it, or cannot be read.
 */
export async function ownershipInState({ engine }: Context, sid: string): Promise<Ownership | undefined> {
  const own = (await engine.listState())?.find(({ kind, id }) => id === sid && kind !== "WorkspaceDefaults");
  if (own === undefined) return undefined;
  return own.outputs[OWNERSHIP] === "adopted" ? "adopted" : "created";
}

/** How long after its creation an empty workspace is taken for the work of an interrupted run. */
const DAY_MS = 86_400_000;

/** True for an object that was created within a day. A time that cannot be read is not fresh. */
export function isFresh({ date_created: created }: ApiObject, now: number = Date.now()): boolean {
  return Math.abs(now - Date.parse(`${created}`)) < DAY_MS;
}

/** True for an object that a delete leaves: this stack adopted it, and nobody permitted to delete it. */
export function isKept({ permits }: Pick<Context, "permits">, state: JsonObject): boolean {
  return state[OWNERSHIP] === "adopted" && !permits.has("delete");
}

/** True for a resource whose object stays when the resource goes. */
export function isLeft(context: Pick<Context, "permits">, { outputs, isRetained }: StateResource): boolean {
  return isRetained || outputs[BUILT_IN] === true || isKept(context, outputs);
}
