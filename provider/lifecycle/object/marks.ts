import type { JsonObject } from "../../../language/index.js";
import { ignoredOf, type Kind, listIgnored, OWNERSHIP, type Ownership } from "../../../model/index.js";
import type { ApiObject } from "../../twilio/index.js";
import { BUILT_IN, FORMER, toLiveInputs, withoutUrls } from "./objects.js";
import { ownershipInside } from "./ownership.js";

/** The marks of an object that is adopted. One that belongs to its workspace remembers its properties. */
export function adoptionMarks(
  kind: Kind,
  { object, isBuiltIn }: { readonly object: ApiObject; readonly isBuiltIn: boolean },
  inputs: JsonObject,
  ownership: Ownership,
): JsonObject {
  if (!isBuiltIn) return { [OWNERSHIP]: ownership };
  // its properties alone, with SIDs as they are: the keys of this program mean nothing to the former state
  const former = withoutUrls(kind, toLiveInputs(kind, object, pickLeftAlone(kind, inputs)));
  return { [OWNERSHIP]: ownership, [BUILT_IN]: true, [FORMER]: former };
}

/** The properties that are read only if they are written. */
function pickLeftAlone({ properties }: Kind, inputs: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(inputs).filter(([name]) => properties[name]?.isLeftAlone === true));
}

/**
 * The marks of a facet.
 *
 * @param before the object before this stack changes it
 * @param changed names of the properties that differ from the declared ones
 * @param ofEqual whose equal values are; default: those of a workspace that this stack did not create are somebody else's,
 * and have no former ones
 */
export function facetMarks(
  kind: Kind,
  before: ApiObject,
  inputs: JsonObject,
  changed: readonly string[],
  ofEqual: Ownership = ownershipInside(inputs),
): JsonObject {
  const ownership = changed.length === 0 ? ofEqual : "created";
  return { [OWNERSHIP]: ownership, [FORMER]: toFormer(kind, before, inputs) };
}

/** The live values of the properties that this stack may set, for the day when it lets go of them. */
function toFormer(kind: Kind, before: ApiObject, inputs: JsonObject): JsonObject {
  const ignored = listIgnored(ignoredOf(inputs), Object.keys(kind.properties));
  const live = Object.entries(toLiveInputs(kind, before, inputs));
  return Object.fromEntries(live.filter(([name]) => !ignored.includes(name)));
}
