import type { JsonObject } from "../../language/index.js";
import type { Context } from "../context.js";
import type { Resource } from "../resources/index.js";
import { toParams } from "../translate.js";
import { type ApiObject, StandaloneError, TwilioError } from "../twilio/index.js";
import {
  describe,
  FORMER,
  facetClaim,
  listDifferences,
  type Outcome,
  toLiveInputs,
  toOutcome,
  withoutUrls,
} from "./objects.js";
import { type Finding, lookFirst, twiceDeclared } from "./takeover.js";

/** How often a create is sent whose answer was lost and whose object is not there on looking again. */
const ATTEMPTS = 3;

/**
 * Makes an object, or takes over the one that is there. TaskRouter knows no idempotency key, so an answer that was lost
 * is followed by a look, never by a blind repetition. *documented*
 */
export async function create(context: Context, resource: Resource, inputs: JsonObject): Promise<Outcome> {
  if (resource.kind.isFacet === true) return await setFacet(context, resource, inputs);
  reserveName(context, resource, inputs);
  const found = await lookFirst(context, resource, inputs);
  if (found.kind === "conflict") throw new StandaloneError(found.message);
  if (found.kind === "takeover") return await takeOver(context, resource, inputs, found);
  const object = await make(context, resource, inputs);
  return claim(context, resource, inputs, object);
}

/** Two creates of one name may run at the same time: neither would see the other's object by looking. */
function reserveName(context: Context, resource: Resource, inputs: JsonObject): void {
  const name = `${resource.collectionPath(inputs)} ${JSON.stringify(inputs.friendlyName)}`;
  if (context.names.has(name)) throw new StandaloneError(twiceDeclared(resource, inputs));
  context.names.add(name);
}

async function make(context: Context, resource: Resource, inputs: JsonObject): Promise<ApiObject> {
  const path = resource.collectionPath(inputs);
  const names = Object.keys(resource.kind.properties).filter((name) => isSentOnCreate(resource, name, inputs));
  const params = toParams(resource.kind, inputs, names);
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await context.client.create(path, params);
    } catch (error) {
      if (!(error instanceof TwilioError) || error.outcome !== "unknown") throw error;
      const made = await lookAgain(context, resource, inputs, error);
      if (made !== undefined) return made;
      if (attempt === ATTEMPTS) throw error;
    }
  }
}

function isSentOnCreate(resource: Resource, name: string, inputs: JsonObject): boolean {
  return inputs[name] !== undefined && resource.kind.properties[name]?.isAction !== true;
}

/** What became of a create whose answer was lost: the object it made, or nothing. */
async function lookAgain(
  context: Context,
  resource: Resource,
  inputs: JsonObject,
  cause: Error,
): Promise<ApiObject | undefined> {
  context.lists.drop(resource.collectionPath(inputs));
  const found = await lookFirst(context, resource, inputs);
  if (found.kind === "nothing") return undefined;
  if (found.kind === "conflict") throw new StandaloneError(`${cause.message}\n${found.message}`);
  context.log(
    `the answer to creating ${describe(resource.kind, inputs)} was lost, but the object is there: going on with ${found.object.sid}`,
  );
  return found.object;
}

async function takeOver(
  context: Context,
  resource: Resource,
  inputs: JsonObject,
  found: Extract<Finding, { kind: "takeover" }>,
): Promise<Outcome> {
  const sid = String(found.object.sid);
  context.claimed.add(sid);
  const changed = found.differences.filter((name) => resource.kind.properties[name]?.immutable === undefined);
  const object = changed.length === 0 ? found.object : await bringInLine(context, resource, inputs, sid, changed);
  if (!found.isBuiltIn)
    context.log(`warning: ${describe(resource.kind, inputs)} was there already and is taken over: ${sid}`);
  const { id, outs } = claim(context, resource, inputs, object, found.isBuiltIn);
  if (!found.isBuiltIn) return { id, outs };
  return { id, outs: { ...outs, [FORMER]: withoutUrls(resource.kind, toLiveInputs(resource, found.object, inputs)) } };
}

async function bringInLine(
  context: Context,
  resource: Resource,
  inputs: JsonObject,
  sid: string,
  changed: readonly string[],
): Promise<ApiObject> {
  const path = `${resource.collectionPath(inputs)}/${sid}`;
  const params = { ...toParams(resource.kind, inputs, changed), ...resource.updateOnlyParams?.(inputs, changed) };
  const object = await context.client.update(path, params);
  const left = listDifferences(resource, object, inputs);
  if (left.length > 0)
    throw new StandaloneError(`TaskRouter did not take over ${left.join(", ")} of ${describe(resource.kind, inputs)}`);
  return object;
}

/** Sets some properties of an object that is there anyway, and remembers what they were. */
async function setFacet(context: Context, resource: Resource, inputs: JsonObject): Promise<Outcome> {
  const sid = String(inputs.workspaceSid);
  const before = await context.client.fetch(`${resource.collectionPath(inputs)}/${sid}`);
  const changed = listDifferences(resource, before, inputs);
  const object = changed.length === 0 ? before : await bringInLine(context, resource, inputs, sid, changed);
  context.claimed.add(facetClaim(inputs));
  const { id, outs } = toOutcome(resource, object, inputs);
  return { id, outs: { ...outs, [FORMER]: toLiveInputs(resource, before, inputs) } };
}

function claim(
  context: Context,
  resource: Resource,
  inputs: JsonObject,
  object: ApiObject,
  isBuiltIn = false,
): Outcome {
  context.claimed.add(String(object.sid));
  context.lists.put(resource.collectionPath(inputs), object);
  return toOutcome(resource, object, inputs, isBuiltIn);
}
