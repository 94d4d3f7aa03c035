import type { JsonObject } from "../../language/index.js";
import { ignoredOf, type Kind } from "../../model/index.js";
import type { Context } from "../context.js";
import { collectionPath, toUpdateParams } from "../translate.js";
import { type ApiObject, StandaloneError, sidOf } from "../twilio/index.js";
import { describe, listDifferences, toWrittenInputs } from "./objects.js";

/**
 * Changes a live object to what is declared.
 *
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
  const path = `${collectionPath(kind, inputs)}/${sidOf(before)}`;
  const written = toWrittenInputs(kind, before, inputs, ignoredOf(inputs));
  const object = await context.client.update(path, toUpdateParams(kind, written, changed));
  const left = listDifferences(kind, object, inputs);
  if (left.length > 0)
    throw new StandaloneError(`TaskRouter did not accept ${left.join(", ")} of ${describe(kind, inputs)}`);
  return object;
}
