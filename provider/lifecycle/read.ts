import type { JsonObject } from "../../language/index.js";
import { INPUTS } from "../../model/index.js";
import type { Context } from "../context.js";
import type { Resource } from "../resources/index.js";
import { type ApiObject, TwilioError } from "../twilio/index.js";
import { BUILT_IN, FORMER, inputsOf, toLiveInputs, toOutcome } from "./objects.js";

/** What `read` answers: an empty id says that the object is gone. */
export interface Reading {
  readonly id: string;
  readonly props: JsonObject;
  readonly inputs?: JsonObject;
}

/**
 * Reads an object as it is live, with the inputs that would make it so: the difference to what was written is the
 * drift, in the user's own names. All objects of a kind and workspace come from one list.
 */
export async function read(context: Context, resource: Resource, id: string, state: JsonObject): Promise<Reading> {
  const isManaged = state[INPUTS] !== undefined;
  const written = isManaged ? inputsOf(resource.kind, state) : withoutOutputs(state);
  const object = await findBySid(context, resource, id, written);
  if (object === undefined) return { id: "", props: {} };
  const inputs = toLiveInputs(resource, object, written);
  const { outs } = toOutcome(resource, object, inputs, state[BUILT_IN] === true);
  const props = state[FORMER] === undefined ? outs : { ...outs, [FORMER]: state[FORMER] };
  return isManaged ? { id, props, inputs } : { id, props };
}

async function findBySid(
  context: Context,
  resource: Resource,
  id: string,
  inputs: JsonObject,
): Promise<ApiObject | undefined> {
  const path = resource.collectionPath(inputs);
  try {
    if (resource.kind.sidPrefix === "WS") return await context.client.fetch(`${path}/${id}`);
    return await context.lists.get(path, resource.kind.listKey, id);
  } catch (error) {
    if (error instanceof TwilioError && error.isNotFound) return undefined;
    throw error;
  }
}

/** What a program passes with an id to read an object that it does not manage: only the workspace matters. */
function withoutOutputs(state: JsonObject): JsonObject {
  const workspaceSid = state.workspaceSid;
  return workspaceSid === undefined ? {} : { workspaceSid };
}
