import type { JsonObject } from "../../../language/index.js";
import { type Kind, toPlainName } from "../../../model/index.js";
import type { Context } from "../../context.js";
import { collectionPath } from "../../translate.js";
import { type ApiObject, sidOf } from "../../twilio/index.js";
import { liveName, nameIn } from "../object/names.js";

/**
 * Finds the live objects whose names differ from the declared one only by spaces, letter case or accents: a reader takes
 * them for the same, and the new object would be their double. Those that this run manages are left out.
 */
export async function findNear(context: Context, kind: Kind, inputs: JsonObject): Promise<ApiObject[]> {
  const name = nameIn(kind, inputs);
  const wanted = toPlainName(name);
  const objects = await context.lists.all(collectionPath(kind, inputs), kind.listKey);
  return objects.filter(
    (object) =>
      liveName(kind, object) !== name &&
      toPlainName(liveName(kind, object)) === wanted &&
      !context.claimed.has(sidOf(object)),
  );
}
