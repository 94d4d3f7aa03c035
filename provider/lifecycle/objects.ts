import { isJsonObject, type JsonObject } from "../../language/index.js";
import { changedProperties, INPUTS, type Kind, toInputs } from "../../model/index.js";
import type { Context } from "../context.js";
import type { Resource } from "../resources/index.js";
import type { Wire } from "../twilio/index.js";
import { concealUrls, fromAnswer } from "../wire.js";

/** What a resource is after an operation: its id, and the outputs that go into state. */
export interface Outcome {
  readonly id: string;
  readonly outs: JsonObject;
}

/**
 * The outputs of an object: everything TaskRouter returned, and the inputs, since `read` is given only outputs. Callback
 * URLs stand once, at the top, where the engine encrypts what the program marked secret.
 */
export function toOutcome(resource: Resource, wire: Wire, inputs: JsonObject, isBuiltIn = false): Outcome {
  const live = concealUrls(resource.kind, fromAnswer(wire), inputs);
  const hidden = { [INPUTS]: withoutUrls(resource.kind, inputs), ...(isBuiltIn ? { [BUILT_IN]: true } : {}) };
  return { id: String(wire.sid), outs: { ...live, ...hidden } };
}

/** Inputs without their callback URLs, which may hold passwords. */
export function withoutUrls(kind: Kind, inputs: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(inputs).filter(([name]) => kind.properties[name]?.type !== "url"));
}

/** In outputs: a workspace's own object, which delete leaves where it is. */
export const BUILT_IN = "__builtIn";

/** In outputs: what a facet, or a workspace's own object, was before it was taken over, so that delete can put it back. */
export const FORMER = "__former";

/** What stands in the claims of a run for the defaults of a workspace, whose SID the workspace itself claims. */
export function facetClaim(inputs: JsonObject): string {
  return `defaults of ${inputs.workspaceSid}`;
}

/** The inputs that describe an object as it is live. */
export function toLiveInputs(resource: Resource, wire: Wire, written: JsonObject): JsonObject {
  return toInputs(resource.kind, concealUrls(resource.kind, fromAnswer(wire), written), written);
}

/** Live objects with the name that these inputs declare. */
export async function findNamesakes(context: Context, resource: Resource, inputs: JsonObject): Promise<Wire[]> {
  const name = String(inputs.friendlyName);
  return await context.lists.find(resource.collectionPath(inputs), resource.kind.listKey, name);
}

/** Names of the properties in which a live object differs from what is declared. */
export function listDifferences(resource: Resource, wire: Wire, inputs: JsonObject): string[] {
  return changedProperties(resource.kind, toLiveInputs(resource, wire, inputs), inputs);
}

/** `workflow "Support"`; by its workspace where an object has no name of its own. */
export function describe(kind: Kind, inputs: JsonObject): string {
  return `${kind.noun} ${JSON.stringify(inputs.friendlyName ?? inputs.workspaceSid)}`;
}

/** The inputs that an object's state was made from. */
export function inputsOf(kind: Kind, state: JsonObject): JsonObject {
  const kept = state[INPUTS];
  const inputs: JsonObject = isJsonObject(kept) ? { ...kept } : {};
  for (const [name, property] of Object.entries(kind.properties)) {
    const value = state[name];
    if (property.type === "url" && typeof value === "string" && value !== "") inputs[name] = value;
  }
  return inputs;
}
