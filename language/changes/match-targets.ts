import { toNormalText } from "../configuration/normal-form.js";
import { isJsonObject, type Json } from "../json.js";
import { alignEqual, type Pair, pairByKey, pairInPlace } from "./align.js";

/**
 * Pairs targets before and after. Equal ones first; then those of one queue and expression, then of one queue; the rest by
 * position.
 */
export function matchTargets(before: readonly Json[], after: readonly Json[]): Pair[] {
  const pairs = alignEqual(before.map(toText), after.map(toText));
  for (const toKey of [toQueueAndExpression, toQueue]) {
    pairs.push(...pairByKey(before.map(toKey), after.map(toKey), pairs));
  }
  const isOpen = () => true;
  return [...pairs, ...pairInPlace(before.map(isOpen), after.map(isOpen), pairs)];
}

function toText(target: Json): string {
  return toNormalText(target);
}

function toQueueAndExpression(target: Json): string | undefined {
  const queue = toQueue(target);
  return queue && isJsonObject(target) ? JSON.stringify([queue, target.expression ?? null]) : undefined;
}

function toQueue(target: Json): string | undefined {
  return isJsonObject(target) && typeof target.queue === "string" ? target.queue : undefined;
}
