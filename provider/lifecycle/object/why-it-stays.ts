import type { JsonObject } from "../../../language/index.js";
import type { Kind } from "../../../model/index.js";
import type { Context } from "../../context.js";
import { isRetained } from "../../engine/index.js";
import { permit } from "../../permissions.js";
import { BUILT_IN, describe, inputsOf } from "./objects.js";
import { isKept } from "./ownership.js";

/** The reason why a delete leaves an object that this stack manages; undefined if it deletes it. */
export function whyItStays(context: Context, kind: Kind, state: JsonObject): string | undefined {
  if (kind.isFacet === true || state[BUILT_IN] === true) return undefined;
  if (isRetained(state)) return "is retained and stays";
  return isKept(context, state)
    ? "was adopted, not created by this stack, and stays: to delete adopted objects too, run " +
        permit("delete", "pulumi destroy")
    : undefined;
}

/**
 * Says that an object stays, once per run. The engine shows a delete of its resource, and asks no provider about a delete in a
 * preview.
 *
 * @returns true if it stays
 */
export function logStaying(context: Context, kind: Kind, id: string, state: JsonObject): boolean {
  const reason = whyItStays(context, kind, state);
  if (reason === undefined) return false;
  const message = `${describe(kind, inputsOf(kind, state))} (${id}) ${reason}`;
  if (!context.told.has(message)) context.log(message);
  context.told.add(message);
  return true;
}
