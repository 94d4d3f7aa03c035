import { describeChanges, isJsonObject, type Json } from "../../../language/index.js";

/** How many changes a message lists. */
const SHOWN = 10;

/**
 * Describes the changes from one configuration of a workflow to another, one per line: `filter 'VIP', target 1: timeout 60 →
 * 90`.
 */
export function describeRouting(before: Json | undefined, after: Json | undefined): string[] {
  const [from, to] = [before, after].map((value) => (isJsonObject(value) ? value : {}));
  const changes = describeChanges(from ?? {}, to ?? {}).filter(({ isSpelling }) => !isSpelling);
  const texts = changes.slice(0, SHOWN).map(({ text }) => text);
  return changes.length > SHOWN ? [...texts, `${changes.length - SHOWN} more changes`] : texts;
}
