import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createSequence, type Ordering } from "../../../emulator/operations/sequence.js";

interface Item {
  readonly sid: string;
  readonly order: number;
  key: number;
}

const byKey: Ordering<Item> = { name: "key", keyOf: ({ key }) => [key] };
const numberOf = ({ order }: Item) => order;
const sidOf = ({ sid }: Item) => sid;
const keys = fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 30 });
const toItems = (numbers: readonly number[]): Item[] =>
  numbers.map((key, order) => ({ sid: `WT${order}`, order, key }));

/** Pages of two, by tokens alone; `meanwhile` happens between one page and the next. */
function walk(owner: object, items: () => readonly Item[], meanwhile: (last: Item) => void, ordering?: Ordering<Item>) {
  const seen: Item[] = [];
  let start = 0;
  for (;;) {
    const page = createSequence(owner, items(), numberOf, ordering).items.slice(start, start + 2);
    const last = page.at(-1);
    if (last === undefined) return seen;
    seen.push(...page);
    createSequence(owner, items(), numberOf, ordering).issued?.(last);
    meanwhile(last);
    start = createSequence(owner, items(), numberOf, ordering).positionOf(last.sid)?.after ?? Number.NaN;
    expect(start).not.toBeNaN();
  }
}

describe("a list that is paged through", () => {
  test("contains every object once, in order, and the older first if all else is equal", () => {
    fc.assert(
      fc.property(keys, (numbers) => {
        const items = toItems(numbers);
        const expected = [...items].sort((a, b) => a.key - b.key || a.order - b.order);
        expect(
          walk(
            {},
            () => items,
            () => {},
            byKey,
          ).map(sidOf),
        ).toEqual(expected.map(sidOf));
        expect(
          walk(
            {},
            () => items,
            () => {},
          ).map(sidOf),
        ).toEqual(items.map(sidOf));
      }),
    );
  });

  test("continues at its position, although the object of the token was deleted or has moved", () => {
    fc.assert(
      fc.property(keys, fc.constantFrom("gone", "moved"), fc.boolean(), (numbers, what, isOrdered) => {
        let items = toItems(numbers);
        const expected = isOrdered ? [...items].sort((a, b) => a.key - b.key || a.order - b.order) : items;
        const order = expected.map(sidOf);
        const change = (last: Item) => {
          items = what === "gone" ? items.filter((item) => item !== last) : items;
          last.key = what === "moved" ? -1 : last.key;
        };
        expect(walk({}, () => items, change, isOrdered ? byKey : undefined).map(sidOf)).toEqual(order);
      }),
    );
  });

  test("finds an object whose token was not issued, and no unknown one", () => {
    const items = toItems([2, 1]);
    const sequence = createSequence({}, items, numberOf, byKey);
    expect(sequence.positionOf("WT0")).toEqual({ before: 1, after: 2 });
    expect(sequence.positionOf("WT9")).toBeUndefined();
  });

  test("forgets the oldest of many tokens", () => {
    const owner = {};
    const items = toItems(Array.from({ length: 1_002 }, () => 0));
    for (const item of items) createSequence(owner, items, numberOf, byKey).issued?.(item);
    const [first, second] = items;
    const rest = createSequence(owner, items.slice(2), numberOf, byKey);
    expect(rest.positionOf(String(first?.sid))).toBeUndefined();
    expect(rest.positionOf(String(second?.sid))).toBeUndefined();
    expect(rest.positionOf("WT2")).toEqual({ before: 0, after: 1 });
    expect(createSequence(owner, items.slice(3), numberOf, byKey).positionOf("WT2")).toEqual({ before: 0, after: 0 });
  });
});
