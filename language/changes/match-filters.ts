import { toNormalText } from "../configuration/normal-form.js";
import { filterName, filterTargets } from "../configuration/stored-forms.js";
import { isJsonObject, type Json } from "../json.js";
import { alignEqual, listFree, type Pair, pairByKey, pairInPlace } from "./align.js";

/** Minimum share of common words for two expressions to count as one that was changed. */
const LIKENESS = 0.5;
/** Maximum number of comparisons of filters: beyond it, similar ones are reported as removed and added. */
const MAX_COMPARED = 2_000;

/**
 * Pairs filters before and after. Equal ones first; then those of one name, then of one expression; then a filter that was
 * renamed and changed, by its targets and the words of its expression; then nameless ones at the same position.
 */
export function matchFilters(before: readonly Json[], after: readonly Json[]): Pair[] {
  const pairs = alignEqual(before.map(toText), after.map(toText));
  for (const toKey of [toName, toExpression]) pairs.push(...pairByKey(before.map(toKey), after.map(toKey), pairs));
  pairs.push(...pairAlike(before, after, pairs));
  pairs.push(...pairInPlace(before.map(isNameless), after.map(isNameless), pairs));
  return pairs;
}

function pairAlike(before: readonly Json[], after: readonly Json[], taken: readonly Pair[]): Pair[] {
  const [left, right] = [listFree(before, taken, 0), listFree(after, taken, 1)];
  if (left.length * right.length > MAX_COMPARED) return [];
  const [old, fresh] = [left.map((at) => toSketch(before, at)), right.map((at) => toSketch(after, at))];
  const candidates = old.flatMap((one) =>
    fresh.flatMap((other) => {
      // common words alone prove nothing: only filters with the same targets count as one
      const likeness = one.targets === other.targets ? compareWords(one.words, other.words) : 0;
      return likeness >= LIKENESS ? [{ pair: [one.at, other.at] as const, likeness }] : [];
    }),
  );
  return takeBest(candidates.sort((a, b) => b.likeness - a.likeness || distance(a.pair) - distance(b.pair)));
}

/** The features by which two filters are compared. */
interface Sketch {
  readonly at: number;
  readonly targets: string;
  readonly words: readonly string[];
}

function toSketch(filters: readonly Json[], at: number): Sketch {
  const filter = filters[at];
  if (!isJsonObject(filter)) return { at, targets: "", words: [] };
  const text = typeof filter.expression === "string" ? filter.expression : "";
  return { at, targets: toNormalText([...filterTargets(filter)]), words: text.match(/[\p{L}\p{N}_]+/gu) ?? [] };
}

/** The first pair of each item. */
function takeBest(candidates: readonly { readonly pair: Pair }[]): Pair[] {
  const [left, right] = [new Set<number>(), new Set<number>()];
  const isFree = ([a, b]: Pair) => !left.has(a) && !right.has(b);
  return candidates.flatMap(({ pair }) => {
    if (!isFree(pair)) return [];
    left.add(pair[0]);
    right.add(pair[1]);
    return [pair];
  });
}

function distance([a, b]: Pair): number {
  return Math.abs(a - b);
}

/** Twice the words in common, divided by all words. */
function compareWords(left: readonly string[], right: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1);
  const common = right.filter((word) => {
    const count = counts.get(word) ?? 0;
    counts.set(word, count - 1);
    return count > 0;
  });
  return (2 * common.length) / Math.max(1, left.length + right.length);
}

function toText(filter: Json): string {
  return toNormalText(filter);
}

function toName(filter: Json): string | undefined {
  return isJsonObject(filter) ? filterName(filter) : undefined;
}

/** An expression without names, such as `1==1`, does not distinguish filters. */
function toExpression(filter: Json): string | undefined {
  const text = isJsonObject(filter) ? filter.expression : undefined;
  return typeof text === "string" && /\p{L}/u.test(text) ? text : undefined;
}

function isNameless(filter: Json): boolean {
  return toName(filter) === undefined;
}
