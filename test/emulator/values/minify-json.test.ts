import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { minifyJson } from "../../../emulator/values/minify-json.js";

describe("minified JSON", () => {
  test("has the same value and no space outside its strings", () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom(0, 2, "\t"), (json, indent) => {
        const compact = JSON.stringify(JSON.parse(json));
        expect(minifyJson(JSON.stringify(JSON.parse(json), null, indent))).toBe(compact);
      }),
    );
  });

  test("keeps the order of keys, repeated keys, escapes and the notation of numbers", () => {
    const text = '{ "b" : 1.0 , "2": 1e2, "1": "\\u0041\\/ \\" \\\\", "b": -0 }';
    expect(minifyJson(text)).toBe('{"b":1.0,"2":1e2,"1":"\\u0041\\/ \\" \\\\","b":-0}');
  });

  test("accepts a string of a million characters", () => {
    const text = JSON.stringify({ a: 'x"\\ '.repeat(250_000) });
    expect(minifyJson(text)).toBe(text);
  });
});
