import type { JsonObject } from "../../../language/index.js";
import type { Kind } from "../../../model/index.js";
import type { Context } from "../../context.js";
import { collectionPath } from "../../translate.js";
import type { ApiObject } from "../../twilio/index.js";
import { findNamed, liveName, nameIn } from "../object/names.js";

/** A warning about live objects of one name, or nothing if there is only one: names need not be unique in TaskRouter. */
export function describeTwins(kind: Kind, namesakes: readonly ApiObject[]): string[] {
  const [first] = namesakes;
  if (first === undefined || namesakes.length === 1) return [];
  const sids = namesakes.map(({ sid, date_created: created }) => `${sid}, created ${created}`);
  return [
    `warning: ${namesakes.length} live ${kind.nouns} are named ${JSON.stringify(liveName(kind, first))}: ${sids.join("; ")}. ` +
      "Another stack or a person may have created one at the same moment: find out which one is in use, and delete or rename the other",
  ];
}

/** Reports the twins of an object that the run manages, once per name. No call if the list is known. */
export async function reportTwins(context: Context, kind: Kind, inputs: JsonObject): Promise<void> {
  const name = nameIn(kind, inputs);
  const key = `twins ${collectionPath(kind, inputs)} ${name}`;
  if (kind.isFacet === true || context.told.has(key)) return;
  context.told.add(key);
  for (const line of describeTwins(kind, await findNamed(context, kind, inputs, name))) context.log(line);
}
