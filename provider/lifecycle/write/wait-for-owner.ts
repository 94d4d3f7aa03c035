import type { JsonObject } from "../../../language/index.js";
import type { Kind } from "../../../model/index.js";
import type { Context } from "../../context.js";
import { type ApiObject, sidOf } from "../../twilio/index.js";
import type { Adoption } from "../look/look-first.js";
import { describe } from "../object/objects.js";

/** How old an empty workspace is before it counts as abandoned. A run fills its own within a few seconds. */
const QUIET_MS = 60_000;

/**
 * Waits before an empty workspace is adopted that was created a moment ago: another run may be about to fill it. Once per
 * workspace.
 *
 * @returns true if it waited, and the caller must look again
 */
export async function waitForOwner(
  context: Context,
  kind: Kind,
  inputs: JsonObject,
  { object, isUnclaimed }: Adoption,
): Promise<boolean> {
  const sid = sidOf(object);
  const key = `waited for ${sid}`;
  const rest = QUIET_MS - toAge(object, context.clock.now());
  if (isUnclaimed !== true || context.told.has(key) || rest <= 0) return false;
  context.told.add(key);
  context.log(
    `${describe(kind, inputs)} (${sid}) was created a moment ago and is empty: waiting ${Math.ceil(rest / 1000)} s, because ` +
      "another run may be filling it. If it stays empty, an interrupted run has left it, and it is adopted",
  );
  await context.clock.sleep(rest);
  context.lists.drop(`/v1/${kind.collection}`);
  context.lists.dropAll(`/v1/${kind.collection}/${sid}`);
  return true;
}

/** Milliseconds, at least 0 because the clocks may differ. A time that cannot be read is long ago. */
function toAge({ date_created: created }: ApiObject, now: number): number {
  return Math.max(now - (Date.parse(`${created}`) || 0), 0);
}
