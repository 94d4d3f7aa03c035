import type { Json } from "../../../language/index.js";
import type { Kind } from "../../../model/index.js";
import type { Context } from "../../context.js";
import type { Subject } from "../object/subject.js";
import { guardObject } from "./guard-object.js";
import { guardPlan } from "./guard-plan.js";

/**
 * Starts the comparison of a whole plan with its first object, and refuses in a preview with its last one: reading the state
 * takes a while, and until then other objects are checked. An update waits before its first write.
 *
 * @param plan the input of that name
 * @returns the reasons for a failure
 */
export async function findMany(
  context: Context,
  kind: Kind,
  subject: Subject,
  plan: Json | undefined,
): Promise<string[]> {
  const own = await guardObject(context, kind, subject);
  if (typeof plan === "string") {
    const guarded = guardPlan(context, plan);
    // the first write, or the last check, waits for it and fails
    guarded.catch(() => undefined);
    context.plans.push(guarded);
    if (isAlone(plan)) return [...own, ...toReasons(await guarded)];
  }
  if (subject.hints?.declared === undefined) return own;
  const reasons = await Promise.all(context.plans);
  return [...own, ...reasons.flatMap(toReasons)];
}

/** No other object will be checked after it. */
function isAlone(plan: string): boolean {
  return plan.endsWith('"resources":[]}');
}

function toReasons(reason: string | undefined): string[] {
  return reason === undefined ? [] : [reason];
}
