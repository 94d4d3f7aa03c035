import type { JsonObject } from "../../language/index.js";
import { ignoredOf, type Kind, OWNERSHIP } from "../../model/index.js";
import type { Context } from "../context.js";
import { collectionPath, toParams, toUpdateParams } from "../translate.js";
import { type ApiObject, StandaloneError, sidOf, TwilioError } from "../twilio/index.js";
import { declaredTwice } from "./conflicts.js";
import { showDifferences } from "./differences.js";
import { type Adoption, lookFirst } from "./look-first.js";
import { adoptionMarks, facetMarks } from "./marks.js";
import { nameIn } from "./names.js";
import { describe, facetClaim, listDifferences, type Outcome, toOutcome, toWrittenInputs } from "./objects.js";
import { ownershipInState } from "./ownership.js";
import { reportTwins } from "./twins.js";

/** How often a create is sent if its answer is lost and a look finds no object. */
const ATTEMPTS = 3;

/**
 * Creates an object, or adopts the existing one. TaskRouter has no idempotency key, so a lost answer is followed by a
 * look, and never by a blind repetition (H-42).
 */
export async function create(context: Context, kind: Kind, inputs: JsonObject): Promise<Outcome> {
  if (kind.isFacet === true) return await setFacet(context, kind, inputs);
  reserveName(context, kind, inputs);
  const found = await lookFirst(context, kind, inputs);
  if (found.kind === "conflict") throw new StandaloneError(found.message);
  if (found.kind === "adopt") return await adopt(context, kind, inputs, found);
  const object = await make(context, kind, inputs);
  if (kind.name === "Workspace") await lookForTwins(context, kind, inputs);
  return claim(context, kind, inputs, object, { [OWNERSHIP]: "created" });
}

/** Two creates of one name may run at the same time, and a look of one would not find the object of the other. */
function reserveName(context: Context, kind: Kind, inputs: JsonObject): void {
  const name = `${collectionPath(kind, inputs)} ${JSON.stringify(nameIn(kind, inputs))}`;
  if (context.names.has(name)) throw new StandaloneError(declaredTwice(kind, inputs));
  context.names.add(name);
}

/** Two stacks may create a workspace at the same moment. A look per object would need as many lists: see `read`. */
async function lookForTwins(context: Context, kind: Kind, inputs: JsonObject): Promise<void> {
  context.lists.drop(collectionPath(kind, inputs));
  try {
    await reportTwins(context, kind, inputs);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    // the workspace exists, and its SID has to reach the state
    context.log(`warning: ${describe(kind, inputs)} was created, but not compared with other workspaces: ${reason}`);
  }
}

async function make(context: Context, kind: Kind, inputs: JsonObject): Promise<ApiObject> {
  const path = collectionPath(kind, inputs);
  const names = Object.keys(kind.properties).filter((name) => isSentOnCreate(kind, name, inputs));
  const params = toParams(kind, inputs, names);
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await context.client.create(path, params);
    } catch (error) {
      if (!(error instanceof TwilioError) || error.outcome !== "unknown") throw error;
      const made = await lookAgain(context, kind, inputs, error);
      if (made !== undefined) return made;
      if (attempt === ATTEMPTS) throw error;
    }
  }
}

function isSentOnCreate(kind: Kind, name: string, inputs: JsonObject): boolean {
  return inputs[name] !== undefined && kind.properties[name]?.actionOn === undefined;
}

/** Returns the object that a create with a lost answer made, or undefined if it made none. */
async function lookAgain(
  context: Context,
  kind: Kind,
  inputs: JsonObject,
  cause: Error,
): Promise<ApiObject | undefined> {
  context.lists.drop(collectionPath(kind, inputs));
  const found = await lookFirst(context, kind, inputs);
  if (found.kind === "nothing") return undefined;
  if (found.kind === "conflict") throw new StandaloneError(`${cause.message}\n${found.message}`);
  context.log(
    `the answer to the create of ${describe(kind, inputs)} was lost, but the object exists: continuing with ${found.object.sid}`,
  );
  return found.object;
}

async function adopt(context: Context, kind: Kind, inputs: JsonObject, found: Adoption): Promise<Outcome> {
  const sid = sidOf(found.object);
  context.claimed.add(sid);
  const changed = found.differences.filter((name) => kind.properties[name]?.immutable === undefined);
  const path = `${collectionPath(kind, inputs)}/${sid}`;
  const object =
    changed.length === 0
      ? found.object
      : await bringInLine(context, kind, inputs, await context.client.fetch(path), changed);
  if (!found.isBuiltIn) context.log(describeAdoption(kind, inputs, found, changed));
  const known = found.ownership === "created" ? undefined : await ownershipInState(context, sid);
  return claim(context, kind, inputs, object, adoptionMarks(kind, found, inputs, known ?? found.ownership));
}

function describeAdoption(kind: Kind, inputs: JsonObject, { object }: Adoption, changed: readonly string[]): string {
  const text = `warning: ${describe(kind, inputs)} already exists and is adopted: ${object.sid}`;
  if (changed.length === 0) return text;
  return [
    `${text}, and was changed:`,
    ...showDifferences(kind, object, inputs, changed).map((line) => `  ${line}`),
  ].join("\n");
}

async function bringInLine(
  context: Context,
  kind: Kind,
  inputs: JsonObject,
  before: ApiObject,
  changed: readonly string[],
): Promise<ApiObject> {
  const path = `${collectionPath(kind, inputs)}/${sidOf(before)}`;
  const written = toWrittenInputs(kind, before, inputs, ignoredOf(inputs));
  const object = await context.client.update(path, toUpdateParams(kind, written, changed));
  const left = listDifferences(kind, object, inputs);
  if (left.length > 0)
    throw new StandaloneError(`TaskRouter did not accept ${left.join(", ")} of ${describe(kind, inputs)}`);
  return object;
}

/** Sets properties of an object that exists in any case, and stores their former values. */
async function setFacet(context: Context, kind: Kind, inputs: JsonObject): Promise<Outcome> {
  const sid = `${inputs.workspaceSid}`;
  const before = await context.client.fetch(`${collectionPath(kind, inputs)}/${sid}`);
  const changed = listDifferences(kind, before, inputs);
  const object = changed.length === 0 ? before : await bringInLine(context, kind, inputs, before, changed);
  context.claimed.add(facetClaim(inputs));
  return toOutcome(kind, object, inputs, facetMarks(kind, before, inputs, changed));
}

function claim(context: Context, kind: Kind, inputs: JsonObject, object: ApiObject, marks: JsonObject): Outcome {
  context.claimed.add(sidOf(object));
  context.lists.put(collectionPath(kind, inputs), object);
  return toOutcome(kind, object, inputs, marks);
}
