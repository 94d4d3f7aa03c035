import type { JsonObject } from "../../language/index.js";
import { changedProperties, INPUTS, type Kind } from "../../model/index.js";
import type { Context } from "../context.js";
import { collectionPath } from "../translate.js";
import type { ApiObject } from "../twilio/index.js";
import { reportTwins } from "./look/twins.js";
import { keepDerived } from "./object/keep-derived.js";
import { inputsOf, marksOf, toLiveInputs, toOutcome } from "./object/objects.js";
import { withParts } from "./object/parts.js";
import { refuseOtherAccount } from "./presence/account.js";
import { unlessGone } from "./presence/gone.js";

/** The answer of `read`. An empty id means that the object is gone. */
export interface Reading {
  readonly id: string;
  readonly props: JsonObject;
  readonly inputs?: JsonObject;
}

/**
 * Reads a live object, and derives the inputs that would create it: their difference from the written inputs is the
 * drift, in the user's own names. All objects of a kind and workspace come from one list.
 */
export async function read(context: Context, kind: Kind, id: string, state: JsonObject): Promise<Reading> {
  refuseOtherAccount(context, state);
  const isManaged = state[INPUTS] !== undefined;
  const written = isManaged ? inputsOf(kind, state) : withoutOutputs(state);
  const found = await findBySid(context, kind, id, written);
  if (found === undefined) return { id: "", props: {} };
  const object = await withParts(context, kind, found, written);
  const inputs = toLiveInputs(kind, object, written);
  // a workspace is not read from a list
  if (isManaged && kind.sidPrefix !== "WS") await reportTwins(context, kind, inputs);
  const { outs } = toOutcome(kind, object, inputs, marksOf(state));
  const isUnchanged = isManaged && changedProperties(kind, written, inputs).length === 0;
  const props = isUnchanged ? keepDerived(kind, state, outs) : outs;
  return isManaged ? { id, props, inputs } : { id, props };
}

async function findBySid(context: Context, kind: Kind, id: string, inputs: JsonObject): Promise<ApiObject | undefined> {
  const collection = collectionPath(kind, inputs);
  const path = `${collection}/${id}`;
  if (kind.sidPrefix === "WS") return await unlessGone(context, [path], () => context.client.fetch(path));
  const parents = [`/v1/Workspaces/${inputs.workspaceSid}`, path];
  return await unlessGone(context, parents, () => context.lists.get(collection, kind.listKey, id));
}

/** Keeps only the workspace of the state that a program passes to read an unmanaged object. */
function withoutOutputs(state: JsonObject): JsonObject {
  const workspaceSid = state.workspaceSid;
  return workspaceSid === undefined ? {} : { workspaceSid };
}
