import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const root = join(__dirname, "../..");
const files = ["language", "model", "routing"].flatMap((room) =>
  readdirSync(join(root, room), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join(room, name)),
);

/** Code alone: comments and text may speak of anything. */
const strip = (source: string) => source.replace(/\/\*[\s\S]*?\*\/|(^|\s)\/\/.*$/gm, "");

describe("the pure rooms", () => {
  test("exist", () => expect(files.length).toBeGreaterThan(20));

  test.each(files)("%s uses no machine, clock or randomness", (file) => {
    const code = strip(readFileSync(join(root, file), "utf8"));
    expect(code).not.toMatch(/["']node:|\brequire\(|\bimport\(/);
    // reading a text that has its zone needs no clock
    expect(code.replaceAll("Date.parse(", "")).not.toMatch(
      /\bDate\b|\bMath\.random\b|\bprocess\b|\bperformance\b|\bcrypto\b|\bBuffer\b|\bset(Timeout|Interval|Immediate)\b/,
    );
    expect(code).not.toMatch(/\bconsole\b|\bfetch\(|\bglobalThis\b/);
    const imports = [...code.matchAll(/from "([^"]+)"/g)].map(([, name]) => String(name));
    expect(imports.filter((name) => !name.startsWith(".") && !["ajv", "fastest-levenshtein"].includes(name))).toEqual(
      [],
    );
  });
});
