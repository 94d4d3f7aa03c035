import type { JsonObject } from "../../../language/index.js";
import type { Kind } from "../../../model/index.js";
import type { Context } from "../../context.js";
import { type ApiObject, sidOf } from "../../twilio/index.js";
import { findNamed, isBuiltIn, nameIn } from "../object/names.js";
import { withParts } from "../object/parts.js";
import { findNear } from "./near-names.js";

/** The live objects that a declared one may be, by its name. */
export type FoundLive =
  /** Another resource of this run manages the object of that name. */
  | { readonly kind: "claimed"; readonly object: ApiObject }
  /** With the objects of nearly that name. */
  | { readonly kind: "none"; readonly near: readonly ApiObject[] }
  | { readonly kind: "one"; readonly object: ApiObject; readonly isBuiltIn: boolean }
  | { readonly kind: "several"; readonly objects: readonly ApiObject[] };

/** Looks for the live object that a declared one may be. */
export async function findLive(context: Context, kind: Kind, inputs: JsonObject): Promise<FoundLive> {
  const name = nameIn(kind, inputs);
  const namesakes = await findNamed(context, kind, inputs, name);
  const claimed = namesakes.find((object) => context.claimed.has(sidOf(object)));
  if (claimed !== undefined) return { kind: "claimed", object: claimed };
  const [only, ...others] = namesakes;
  if (only === undefined) return { kind: "none", near: await findNear(context, kind, inputs) };
  if (others.length > 0) return { kind: "several", objects: namesakes };
  const object = await withParts(context, kind, only, inputs);
  return { kind: "one", object, isBuiltIn: isBuiltIn(kind, name) };
}
