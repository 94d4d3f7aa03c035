import { invariant } from "../invariant.js";

/** An item of one list and its partner in another, by index. */
export type Pair = readonly [before: number, after: number];

/** Largest table of comparisons: for longer lists, equal items are found without regard to order. */
const MAX_CELLS = 1_000_000;

/**
 * Pairs as many equal items as keep their order: first those at both ends, then the longest common subsequence. Equal items
 * in another order are paired last. No item is paired twice.
 */
export function alignEqual(before: readonly string[], after: readonly string[]): Pair[] {
  const head = countHead(before, after);
  const tail = countTail(before, after, head);
  const ends = [
    ...range(0, head).map((at): Pair => [at, at]),
    ...range(0, tail).map((at): Pair => [before.length - 1 - at, after.length - 1 - at]),
  ];
  const [rest, others] = [before.slice(head, before.length - tail), after.slice(head, after.length - tail)];
  const common = rest.length * others.length > MAX_CELLS ? [] : alignLongest(rest, others);
  const pairs = [...ends, ...common.map(([a, b]): Pair => [a + head, b + head])];
  return [...pairs, ...pairByKey(before, after, pairs)];
}

/** Pairs items that have the same key and no partner yet, in order of appearance. */
export function pairByKey(
  before: readonly (string | undefined)[],
  after: readonly (string | undefined)[],
  taken: readonly Pair[],
): Pair[] {
  const waiting = new Map<string, number[]>();
  // reversed, so that pop() returns the first one
  for (const at of listFree(before, taken, 0).reverse()) {
    const key = before[at];
    if (key === undefined) continue;
    const indexes = waiting.get(key);
    if (indexes === undefined) waiting.set(key, [at]);
    else indexes.push(at);
  }
  return listFree(after, taken, 1).flatMap((at) => {
    const key = after[at];
    const partner = key === undefined ? undefined : waiting.get(key)?.pop();
    return partner === undefined ? [] : [[partner, at] as const];
  });
}

/**
 * Pairs free items in the same gap, between the same neighbors, in order.
 *
 * @param before which items may be paired
 */
export function pairInPlace(before: readonly boolean[], after: readonly boolean[], pairs: readonly Pair[]): Pair[] {
  const partners = new Map(pairs.map(([a, b]) => [b, a]));
  const free = new Set(listFree(before, pairs, 0));
  let next = 0;
  return after.flatMap((isOpen, at): Pair[] => {
    const partner = partners.get(at);
    if (partner !== undefined) next = partner + 1;
    if (partner !== undefined || !isOpen) return [];
    while (free.has(next) && before[next] !== true) next += 1;
    if (!free.has(next)) return [];
    next += 1;
    return [[next - 1, at]];
  });
}

/** The item of a list at an index that a pair or {@link listFree} has. */
export function itemAt<Item>(list: ArrayLike<Item>, at: number): Item {
  const item = list[at];
  invariant(item !== undefined, "an index is one of the list");
  return item;
}

/** Indexes of a list that no pair has. */
export function listFree(list: readonly unknown[], pairs: readonly Pair[], side: 0 | 1): number[] {
  const taken = new Set(pairs.map((pair) => pair[side]));
  return range(0, list.length).filter((at) => !taken.has(at));
}

/** Pairs that must move: all but the longest run that has the same order before and after. */
export function listMoved(pairs: readonly Pair[]): Set<Pair> {
  const sorted = [...pairs].sort((a, b) => a[1] - b[1]);
  // the last pair of the best run of each length, and the pair before each in its run
  const ends: Pair[] = [];
  const previous = new Map<Pair, Pair | undefined>();
  for (const pair of sorted) {
    const length = countBelow(ends, pair[0]);
    previous.set(pair, ends[length - 1]);
    ends[length] = pair;
  }
  const moved = new Set(sorted);
  for (let pair = ends.at(-1); pair !== undefined; pair = previous.get(pair)) moved.delete(pair);
  return moved;
}

/** The number of pairs (in ascending order) that begin before an index. */
function countBelow(pairs: readonly Pair[], position: number): number {
  let [low, high] = [0, pairs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (itemAt(pairs, middle)[0] < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

function countHead(before: readonly string[], after: readonly string[]): number {
  let count = 0;
  while (count < before.length && count < after.length && before[count] === after[count]) count += 1;
  return count;
}

function countTail(before: readonly string[], after: readonly string[], head: number): number {
  let count = 0;
  const most = Math.min(before.length, after.length) - head;
  while (count < most && before[before.length - 1 - count] === after[after.length - 1 - count]) count += 1;
  return count;
}

/** The longest common subsequence, by the usual table. */
function alignLongest(before: readonly string[], after: readonly string[]): Pair[] {
  const width = after.length + 1;
  const lengths = new Uint32Array((before.length + 1) * width);
  const lengthAt = (a: number, b: number) => itemAt(lengths, a * width + b);
  for (let a = before.length - 1; a >= 0; a -= 1) {
    for (let b = after.length - 1; b >= 0; b -= 1) {
      lengths[a * width + b] =
        before[a] === after[b] ? lengthAt(a + 1, b + 1) + 1 : Math.max(lengthAt(a + 1, b), lengthAt(a, b + 1));
    }
  }
  const pairs: Pair[] = [];
  for (let [a, b] = [0, 0]; a < before.length && b < after.length; ) {
    if (before[a] === after[b]) pairs.push([a++, b++]);
    else if (lengthAt(a + 1, b) >= lengthAt(a, b + 1)) a += 1;
    else b += 1;
  }
  return pairs;
}

function range(start: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, at) => start + at);
}
