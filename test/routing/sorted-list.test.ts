import fc from "fast-check";
import { expect, test } from "vitest";
import { SortedList } from "../../routing/state/sorted-list.js";

const compare = (a: number, b: number) => a - b;

test("a sorted list is a sorted array, through thousands of additions and removals", () => {
  const step = fc.record({ isAdding: fc.boolean(), value: fc.nat(2000) });
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 2500 }), (steps) => {
      const list = new SortedList(compare);
      const values = new Set<number>();
      for (const { isAdding, value } of steps) {
        if (isAdding && !values.has(value)) list.add(value);
        if (!isAdding) expect(list.delete(value)).toBe(values.has(value));
        if (isAdding) values.add(value);
        else values.delete(value);
      }
      const sorted = [...values].sort(compare);
      expect([...list]).toEqual(sorted);
      expect([list.size, list.first]).toEqual([sorted.length, sorted[0]]);
      expect(list.find((value) => value > 1000)).toBe(sorted.find((value) => value > 1000));
    }),
    { numRuns: 40 },
  );
});

test.each([
  ["upwards", (at: number) => at],
  ["downwards", (at: number) => -at],
  ["from the middle out", (at: number) => (at % 2 === 0 ? at : -at)],
])("a sorted list accepts 5,000 items %s, and removes each of them", (_, toItem) => {
  const list = new SortedList(compare);
  const items = Array.from({ length: 5000 }, (_, at) => toItem(at));
  for (const item of items) list.add(item);
  expect([...list]).toEqual([...items].sort(compare));
  for (const item of items) expect(list.delete(item)).toBe(true);
  expect([list.size, list.first, list.delete(1)]).toEqual([0, undefined, false]);
});
