import { isDeepStrictEqual } from "node:util";
import { isJsonObject, type JsonObject } from "../../language/index.js";
import { changedProperties, INPUTS, type Kind, toInputs } from "../../model/index.js";
import type { Context } from "../context.js";
import type { Resource } from "../resources/index.js";
import { concealUrls, fromAnswer } from "../translate.js";
import type { ApiObject } from "../twilio/index.js";

/** What a resource is after an operation: its id, and the outputs that go into state. */
export interface Outcome {
  readonly id: string;
  readonly outs: JsonObject;
}

/**
 * The outputs of an object: everything TaskRouter returned, and what of the inputs cannot be told from that, since
 * `read` is given only outputs. Every checkpoint writes all of the state, so nothing stands in it twice.
 */
export function toOutcome(resource: Resource, object: ApiObject, inputs: JsonObject, isBuiltIn = false): Outcome {
  const live = concealUrls(resource.kind, fromAnswer(object), inputs);
  const hidden = { [INPUTS]: keepInputs(resource.kind, inputs, live), ...(isBuiltIn ? { [BUILT_IN]: true } : {}) };
  return { id: String(object.sid), outs: { ...live, ...hidden } };
}

/** The inputs that {@link rebuild} would not give back exactly; null for one that it would wrongly add. */
function keepInputs(kind: Kind, inputs: JsonObject, live: JsonObject): JsonObject {
  const rebuilt = rebuild(kind, inputs, live);
  const names = new Set([...Object.keys(inputs), ...Object.keys(rebuilt)]);
  const kept = [...names].filter((name) => isHidden(kind, name) || !isDeepStrictEqual(inputs[name], rebuilt[name]));
  return withoutUrls(kind, Object.fromEntries(kept.map((name) => [name, inputs[name] ?? null])));
}

/** The inputs as the outputs alone tell them, with names for the SIDs that the hidden inputs name. */
function rebuild(kind: Kind, kept: JsonObject, live: JsonObject): JsonObject {
  return toInputs(kind, live, Object.fromEntries(Object.entries(kept).filter(([name]) => isHidden(kind, name))));
}

/** True for what travels with the inputs and is no property: never in what TaskRouter returns. */
function isHidden(kind: Kind, name: string): boolean {
  return kind.properties[name] === undefined;
}

/** The inputs that an object's state was made from. */
export function inputsOf(kind: Kind, state: JsonObject): JsonObject {
  const kept = isJsonObject(state[INPUTS]) ? state[INPUTS] : {};
  const inputs = Object.entries({ ...rebuild(kind, kept, state), ...kept });
  return Object.fromEntries(inputs.filter(([, value]) => value !== null));
}

/** Inputs without their callback URLs: these stand once, at the top, where the engine encrypts what is marked secret. */
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
export function toLiveInputs(resource: Resource, object: ApiObject, written: JsonObject): JsonObject {
  return toInputs(resource.kind, concealUrls(resource.kind, fromAnswer(object), written), written);
}

/** Live objects with the name that these inputs declare. */
export async function findNamesakes(context: Context, resource: Resource, inputs: JsonObject): Promise<ApiObject[]> {
  const name = String(inputs.friendlyName);
  return await context.lists.find(resource.collectionPath(inputs), resource.kind.listKey, name);
}

/** Names of the properties in which a live object differs from what is declared. */
export function listDifferences(resource: Resource, object: ApiObject, inputs: JsonObject): string[] {
  return changedProperties(resource.kind, toLiveInputs(resource, object, inputs), inputs);
}

/** `workflow "Support"`; by its workspace where an object has no name of its own. */
export function describe(kind: Kind, inputs: JsonObject): string {
  return `${kind.noun} ${JSON.stringify(inputs.friendlyName ?? inputs.workspaceSid)}`;
}
