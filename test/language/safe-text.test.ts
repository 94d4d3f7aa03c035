import { describe, expect, test } from "vitest";
import { safeJson, safeLine, safeText } from "../../language/index.js";

/** Every character that is never shown as it is. */
const UNSAFE = [
  ...Array.from({ length: 0x20 }, (_, code) => code).filter((code) => code !== 0x09 && code !== 0x0a),
  ...Array.from({ length: 0x21 }, (_, at) => 0x7f + at),
  0x061c,
  ...[0x200e, 0x200f, 0x2028, 0x2029, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069],
].map((code) => String.fromCharCode(code));

test.each(UNSAFE)("shows %j as the replacement character", (sign) => {
  expect([safeText(`a${sign}b`), safeLine(`a${sign}b`)]).toEqual(["a\ufffdb", "a\ufffdb"]);
});

describe("a text of several lines", () => {
  test("keeps its line feeds and tabs, and all letters", () => {
    expect(safeText("a\tb\nÄ 😀 ع\u00a0")).toBe("a\tb\nÄ 😀 ع\u00a0");
  });
});

describe("a part of a line", () => {
  test("cannot end the line, and keeps tabs", () => {
    expect(safeLine("a\tb\n::error::c")).toBe("a\tb\ufffd::error::c");
  });
});

describe("JSON", () => {
  test("keeps its value, its line feeds, and shows no such character", () => {
    const value = { [`key${UNSAFE.join("")}`]: UNSAFE };
    const shown = safeJson(JSON.stringify(value, null, 2));
    expect(JSON.parse(shown)).toEqual(value);
    expect(UNSAFE.filter((sign) => shown.includes(sign))).toEqual([]);
    expect(shown).toContain("\n");
  });
});
