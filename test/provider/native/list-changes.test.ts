import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { expect, test } from "vitest";
import { isJsonObject, type Json, type JsonObject, type Path } from "../../../language/index.js";
import { listPropertyChanges } from "../../../provider/native/diff/list-changes.js";

const { json } = fc.letrec<{ json: Json }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom(null, true, 1, 2, "a", "b"),
    fc.array(tie("json"), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom("a", "b", "c", "toString"), tie("json"), { noNullPrototype: true }),
  ) as fc.Arbitrary<Json>,
}));
const inputs = fc.dictionary(fc.constantFrom("name", "configuration", "attributes"), json, { noNullPrototype: true });

function at(value: Json | undefined, path: Path): Json | undefined {
  return path.reduce<Json | undefined>((found, step) => {
    if (Array.isArray(found) && typeof step === "number") return found[step];
    return isJsonObject(found) && Object.hasOwn(found, step) ? found[step] : undefined;
  }, value);
}

/** Writes the new values at the paths over the old inputs. */
function apply(olds: JsonObject, news: JsonObject, changes: ReturnType<typeof listPropertyChanges>): Json {
  const copy = structuredClone(olds);
  // from the end, so that a delete moves no other element
  for (const { path, kind } of changes.toReversed()) {
    const parent = at(copy, path.slice(0, -1)) as Record<string | number, Json>;
    const last = path.at(-1) ?? "";
    if (kind !== "DELETE") continue;
    if (Array.isArray(parent)) parent.splice(Number(last), 1);
    else delete parent[last];
  }
  for (const { path, kind } of changes) {
    if (kind === "DELETE") continue;
    const parent = at(copy, path.slice(0, -1)) as Record<string | number, Json>;
    parent[path.at(-1) ?? ""] = at(news, path) as Json;
  }
  return copy;
}

test("each path exists where the engine looks for it, and the changes turn the old inputs into the new ones", () => {
  fc.assert(
    fc.property(inputs, inputs, (olds, news) => {
      const names = [...new Set([...Object.keys(olds), ...Object.keys(news)])].filter(
        (name) => !isDeepStrictEqual(olds[name], news[name]),
      );
      const changes = listPropertyChanges(olds, news, names, isDeepStrictEqual);
      for (const { path, kind } of changes) {
        expect(at(olds, path) === undefined).toBe(kind === "ADD");
        expect(at(news, path) === undefined).toBe(kind === "DELETE");
      }
      expect(apply(olds, news, changes)).toEqual(news);
    }),
  );
});

test("equal values have no change, and a difference without a meaning has none either", () => {
  fc.assert(
    fc.property(inputs, (values) => {
      const names = Object.keys(values);
      const changes = listPropertyChanges(values, structuredClone(values), names, isDeepStrictEqual);
      // asked for nevertheless, each of them is named as a whole
      expect(changes.map(({ path }) => path)).toEqual(names.map((name) => [name]));
    }),
  );
});

test("an element that is added in front moves the others", () => {
  const changes = listPropertyChanges({ list: ["a"] }, { list: ["b", "a"] }, ["list"], isDeepStrictEqual);
  expect(changes).toEqual([
    { path: ["list", 0], kind: "UPDATE" },
    { path: ["list", 1], kind: "ADD" },
  ]);
});
