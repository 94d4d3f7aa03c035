import fc from "fast-check";
import { expect, test } from "vitest";
import { toPropertyPath } from "../../../provider/native/diff/property-path.js";

/** Reads a path as the engine does (`resource.ParsePropertyPath`): names, `[0]`, and `["…"]` with `\"` for a quote. */
function parse(text: string): (string | number)[] {
  const path: (string | number)[] = [];
  let rest = text;
  while (rest !== "") {
    const quoted = /^\["((?:\\"|[^"])*)"\]/s.exec(rest);
    const index = /^\[(\d+)\]/.exec(rest);
    const name = /^\.?([^.[]+)/s.exec(rest);
    const [found = ""] = quoted ?? index ?? name ?? [];
    if (found === "") throw new Error(`the engine cannot read ${JSON.stringify(rest)}`);
    path.push(quoted ? `${quoted[1]}`.replaceAll('\\"', '"') : index ? Number(index[1]) : `${name?.[1]}`);
    rest = rest.slice(found.length);
  }
  return path;
}

const step = fc.oneof(fc.string(), fc.nat(20), fc.constantFrom("a.b", "x[0]", 'say "hi"', "", "it's", "ä"));

test("the engine reads a path as it was meant", () => {
  fc.assert(
    fc.property(fc.string(), fc.array(step), (first, others) => {
      const path = [first, ...others];
      fc.pre(!path.some((name) => typeof name === "string" && name.includes("\\")));
      expect(parse(toPropertyPath(path))).toEqual(path);
    }),
  );
});

test("a path with a name that the engine cannot spell ends before that name", () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1 }), fc.constantFrom('a\\"b', "a\\"), (before, odd) => {
      const known = before.map((name) => (typeof name === "string" ? name.replaceAll("\\", "") : name));
      expect(parse(toPropertyPath([...known, odd, "after"]))).toEqual(known);
    }),
  );
});

test.each([
  [["configuration", "filters", 0, "targets", 1, "timeout"], "configuration.filters[0].targets[1].timeout"],
  [["attributes", "a.b"], 'attributes["a.b"]'],
  [["channels", "my-channel", "capacity"], "channels.my-channel.capacity"],
])("the path %j is %s", (path, text) => {
  expect(toPropertyPath(path)).toBe(text);
});
