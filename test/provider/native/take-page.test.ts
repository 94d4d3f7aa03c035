import fc from "fast-check";
import { expect, test } from "vitest";
import { type Listed, takePage } from "../../../provider/native/list/take-page.js";

const toListed = (name: string, id = name): Listed => ({ id, name });
const whole = { limit: 0, pageSize: 0, token: "" };

/** The objects of all pages, and their sizes. */
function readAll(all: readonly Listed[], limit: number, pageSize: number, askFor = (_read: number) => limit) {
  const items: Listed[] = [];
  const sizes: number[] = [];
  let token = "";
  do {
    const page = takePage(all, { limit: askFor(items.length), pageSize, token });
    items.push(...page.items);
    sizes.push(page.items.length);
    token = page.next;
  } while (token !== "");
  return { items, sizes };
}

test("without a limit and a page size, one page has everything, ordered by name and id", () => {
  const all = [toListed("b"), toListed("a", "2"), toListed("a", "1")];
  expect(takePage(all, whole)).toEqual({
    items: [toListed("a", "1"), toListed("a", "2"), toListed("b")],
    next: "",
  });
  expect(takePage([], whole)).toEqual({ items: [], next: "" });
});

const lists = fc.uniqueArray(fc.record({ id: fc.string({ minLength: 1 }), name: fc.string({ maxLength: 3 }) }), {
  selector: ({ id }) => id,
  maxLength: 20,
});

test("the pages of any size make the first objects of the whole list, up to the limit, with no empty page but a first one", () => {
  fc.assert(
    fc.property(lists, fc.nat(25), fc.nat(6), fc.boolean(), (all, limit, pageSize, isRest) => {
      // a caller sends the limit of all pages, or what is left of it
      const askFor = isRest && limit > 0 ? (read: number) => limit - read : undefined;
      const { items, sizes } = readAll(all, limit, pageSize, askFor);
      const expected = takePage(all, whole).items;
      expect(items).toEqual(limit === 0 ? expected : expected.slice(0, limit));
      if (pageSize > 0) expect(Math.max(...sizes)).toBeLessThanOrEqual(pageSize);
      expect(sizes.slice(1)).not.toContain(0);
    }),
  );
});

test("an object that is deleted or created between two pages neither hides nor repeats another", () => {
  const all = ["a", "b", "d", "e"].map((name) => toListed(name));
  const { next } = takePage(all, { ...whole, pageSize: 2 });
  const later = ["a", "c", "d", "e"].map((name) => toListed(name));
  expect(takePage(later, { ...whole, token: next }).items.map(({ name }) => name)).toEqual(["c", "d", "e"]);
});

test.each(["x", Buffer.from("[1]").toString("base64url"), Buffer.from('{"a":1}').toString("base64url")])(
  "the token %s of another program is refused",
  (token) => {
    expect(() => takePage([], { ...whole, token })).toThrow("the continuation token is not from this provider");
  },
);
