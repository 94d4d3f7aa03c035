import type { JsonObject } from "../../../language/index.js";
import type { Kind } from "../../../model/index.js";
import type { Context } from "../../context.js";
import { findNamed, nameIn } from "../object/names.js";
import { describe } from "../object/objects.js";
import { showName } from "../object/show-name.js";

/**
 * Reports a new name that another live object has, of a kind whose names are unique (O-30): TaskRouter would refuse it, and
 * the order of the updates of a run is not known. If no object has the old name, somebody gave the object its new one.
 */
export async function findTaken(context: Context, kind: Kind, olds: JsonObject, news: JsonObject): Promise<string[]> {
  if (kind.hasUniqueNames !== true || nameIn(kind, olds) === nameIn(kind, news)) return [];
  const find = async (inputs: JsonObject) => await findNamed(context, kind, news, nameIn(kind, inputs));
  const [other] = await find(news);
  if (other === undefined || (await find(olds)).length === 0) return [];
  return [
    `${describe(kind, olds)} cannot have the name of ${kind.noun} ${showName(other)}: names are unique in a workspace. ` +
      "Choose another name; if this stack renames or deletes that one, do it in a run before this one",
  ];
}
