import type { JsonObject } from "../../language/index.js";
import { type Kind, OWNERSHIP } from "../../model/index.js";
import type { Context } from "../context.js";
import { collectionPath } from "../translate.js";
import { type ApiObject, StandaloneError, sidOf } from "../twilio/index.js";
import { showDifferences } from "./compare/differences.js";
import { declaredTwice, explainVanished } from "./look/conflicts.js";
import { type Adoption, lookFirst } from "./look/look-first.js";
import { adoptionMarks } from "./object/marks.js";
import { nameKey } from "./object/names.js";
import { describe, type Outcome, toOutcome } from "./object/objects.js";
import { ownershipInState } from "./object/ownership.js";
import { PartialError } from "./object/partial-error.js";
import { refuseMissingChannels, withoutParts, withParts, writeParts } from "./object/parts.js";
import { bringInLine } from "./write/bring-in-line.js";
import { isKeptAmongTwins } from "./write/give-way.js";
import { make } from "./write/make.js";
import { setFacet } from "./write/set-facet.js";
import { waitForOwner } from "./write/wait-for-owner.js";
import { untilUndisturbed } from "./write/write-object.js";

/** Creates an object, or adopts the existing one: also the one that another run creates at the same moment. */
export async function create(context: Context, kind: Kind, inputs: JsonObject): Promise<Outcome> {
  if (kind.isFacet === true) return await setFacet(context, kind, inputs);
  reserveName(context, kind, inputs);
  const found = await look(context, kind, inputs);
  if (found !== undefined) return await adopt(context, kind, inputs, found);
  await refuseMissingChannels(context, kind, inputs);
  const made = await make(context, kind, inputs);
  if (
    made.kind === "found" ||
    (made.kind === "created" && (await isKeptAmongTwins(context, kind, inputs, made.object)))
  )
    return await finish(context, kind, inputs, made.object);
  context.lists.drop(collectionPath(kind, inputs));
  const other = await look(context, kind, inputs);
  if (other !== undefined) return await adopt(context, kind, inputs, other);
  throw made.kind === "taken" ? made.cause : new StandaloneError(explainVanished(kind, inputs));
}

/** Writes the parts of a new object that have a path of their own. @throws PartialError if that fails: the object exists */
async function finish(context: Context, kind: Kind, inputs: JsonObject, object: ApiObject): Promise<Outcome> {
  const marks = { [OWNERSHIP]: "created" };
  try {
    const complete = await writeParts(context, kind, await withParts(context, kind, object, inputs), inputs);
    return claim(context, kind, inputs, complete, marks);
  } catch (error) {
    if (!(error instanceof StandaloneError)) throw error;
    const written = withoutParts(kind, inputs);
    throw new PartialError(error, written, toOutcome(kind, object, written, marks));
  }
}

/** Returns the object to adopt, or undefined if there is none. */
async function look(context: Context, kind: Kind, inputs: JsonObject): Promise<Adoption | undefined> {
  const found = await lookFirst(context, kind, inputs);
  if (found.kind === "conflict") throw new StandaloneError(found.message);
  if (found.kind === "nothing") return undefined;
  // the run that created it may have filled or deleted it meanwhile
  return (await waitForOwner(context, kind, inputs, found)) ? await look(context, kind, inputs) : found;
}

/** Two creates of one name may run at the same time, and a look of one would not find the object of the other. */
function reserveName(context: Context, kind: Kind, inputs: JsonObject): void {
  const name = `${collectionPath(kind, inputs)} ${JSON.stringify(nameKey(kind, inputs))}`;
  if (context.names.has(name)) throw new StandaloneError(declaredTwice(kind, inputs));
  context.names.add(name);
}

async function adopt(context: Context, kind: Kind, inputs: JsonObject, found: Adoption): Promise<Outcome> {
  const sid = sidOf(found.object);
  context.claimed.add(sid);
  const changed = found.differences;
  const path = `${collectionPath(kind, inputs)}/${sid}`;
  if (changed.length > 0) await refuseMissingChannels(context, kind, inputs);
  const object =
    changed.length === 0
      ? found.object
      : await untilUndisturbed(kind, async () => {
          const before = await withParts(context, kind, await context.client.fetch(path), inputs);
          return await bringInLine(context, kind, inputs, before, changed);
        });
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

function claim(context: Context, kind: Kind, inputs: JsonObject, object: ApiObject, marks: JsonObject): Outcome {
  context.claimed.add(sidOf(object));
  context.lists.put(collectionPath(kind, inputs), object);
  return toOutcome(kind, object, inputs, marks);
}
