import type { JsonObject } from "../../../language/index.js";
import type { Kind, Ownership } from "../../../model/index.js";
import type { Context } from "../../context.js";
import { collectionPath } from "../../translate.js";
import { facetMarks } from "../object/marks.js";
import { facetClaim, listDifferences, type Outcome, toOutcome } from "../object/objects.js";
import { ownershipInState, ownershipInside } from "../object/ownership.js";
import { bringInLine } from "./bring-in-line.js";

/** Sets properties of an object that exists in any case, and stores their former values. */
export async function setFacet(context: Context, kind: Kind, inputs: JsonObject): Promise<Outcome> {
  const sid = `${inputs.workspaceSid}`;
  const before = await context.client.fetch(`${collectionPath(kind, inputs)}/${sid}`);
  const changed = listDifferences(kind, before, inputs);
  const object = changed.length === 0 ? before : await bringInLine(context, kind, inputs, before, changed);
  context.claimed.add(facetClaim(inputs));
  const ofEqual = changed.length === 0 ? await ownershipOfEqual(context, kind, inputs) : undefined;
  return toOutcome(kind, object, inputs, facetMarks(kind, before, inputs, changed, ofEqual));
}

/**
 * Only this stack can have set an activity that it created: its run was killed between the write and its state. Other equal
 * values of a workspace that this stack did not create are somebody else's.
 */
async function ownershipOfEqual(context: Context, kind: Kind, inputs: JsonObject): Promise<Ownership> {
  if (ownershipInside(inputs) === "created") return "created";
  const sids = Object.entries(inputs).flatMap(([name, value]) => (isReference(kind, name) ? [`${value}`] : []));
  const known = await Promise.all(sids.map((sid) => ownershipInState(context, sid)));
  return known.includes("created") ? "created" : "adopted";
}

function isReference({ properties }: Kind, name: string): boolean {
  return properties[name]?.type === "sid" && properties[name]?.isParent !== true;
}
