import type { ApiObject } from "../../twilio/index.js";
import { showName } from "../object/show-name.js";

/** How many objects a message lists. */
const SHOWN = 5;

/** Returns a line that names the first objects of a list, or undefined if there are none: `  workers: "Ann" (WK…)`. */
export function listNames(
  nouns: string,
  objects: readonly ApiObject[],
  nameOf?: (object: ApiObject) => string,
): string | undefined {
  if (objects.length === 0) return undefined;
  return `  ${nouns}: ${joinFirst(objects, nameOf)}`;
}

/** `"Ann" (WK…), "Bob" (WK…) and more`. */
export function joinFirst(objects: readonly ApiObject[], nameOf: (object: ApiObject) => string = showName): string {
  return `${objects.slice(0, SHOWN).map(nameOf).join(", ")}${objects.length > SHOWN ? " and more" : ""}`;
}

/** `"Support" (WW…)`, with a word about an object that the stack keeps: `"Support" (WW…, retained)`. */
export function showRetained(object: ApiObject, isRetained: boolean): string {
  return isRetained ? showName(object).replace(/\)$/, ", retained)") : showName(object);
}
