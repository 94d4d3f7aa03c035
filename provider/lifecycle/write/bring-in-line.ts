import type { JsonObject } from "../../../language/index.js";
import { ignoredOf, type Kind } from "../../../model/index.js";
import type { Context } from "../../context.js";
import { type ApiObject, StandaloneError } from "../../twilio/index.js";
import { describe, listDifferences } from "../object/objects.js";
import { planAttributes } from "./attributes.js";
import { writeObject } from "./write-object.js";

/**
 * Changes a live object to what is declared.
 *
 * @param before with its parts
 * @param changed names of the properties that differ
 * @throws StandaloneError if TaskRouter answers with other values than those written
 */
export async function bringInLine(
  context: Context,
  kind: Kind,
  inputs: JsonObject,
  before: ApiObject,
  changed: readonly string[],
): Promise<ApiObject> {
  const ignored = ignoredOf(inputs);
  const attributes = planAttributes(kind, before, { seen: {}, news: inputs, ignored });
  const object = await writeObject(context, kind, before, { inputs, names: changed, ignored, attributes });
  const left = listDifferences(kind, object, inputs);
  if (left.length > 0)
    throw new StandaloneError(`TaskRouter did not accept ${left.join(", ")} of ${describe(kind, inputs)}`);
  return object;
}
