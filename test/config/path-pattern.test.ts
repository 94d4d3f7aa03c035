import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { loadWorkspace } from "../../config/index.js";
import { createPathTest } from "../../config/raw/path-pattern.js";

test.each<[string, string, boolean]>([
  ["/f/a.json", "/f/a.json", true],
  ["/f/a.json", "/f/axjson", false],
  ["/f/${vars.a}.json", "/f/dev.json", true],
  ["/f/${vars.a}.json", "/f/.json", true],
  ["/f/${vars.a}.json", "/f/g/dev.json", false],
  ["/f/${vars.a}/x.json", "/f/dev/x.json", true],
  ["/f/${vars.a}${vars.b}-x.json", "/f/a-x-x.json", true],
  ["/f/${a}x${b}x.json", "/f/x.json", false],
  ["/f/${a}x${b}y${c}.json", "/f/1x2y3.json", true],
  ["/f/${a}y${b}x${c}.json", "/f/1x2y3.json", false],
  ["/f/aa${a}aa", "/f/aaa", false],
  ["/f/\0${a}", "/f/\0a", false],
])("%s names %s: %s", (pattern, path, expected) => {
  expect(createPathTest([pattern])(path)).toBe(expected);
});

test("agrees with a regular expression on all short patterns and paths", () => {
  const part = fc.constantFrom("a", "b", ".", "/", "${x}");
  const text = fc.array(fc.constantFrom("a", "b", ".", "/"), { maxLength: 8 }).map((parts) => parts.join(""));
  const pattern = fc.array(part, { maxLength: 7 }).map((parts) => parts.join(""));
  fc.assert(
    fc.property(pattern, text, (written, path) => {
      const source = written.replaceAll(".", "\\.").replaceAll("${x}", "[^/]*");
      expect(createPathTest([written])(path)).toBe(new RegExp(`^${source}$`).test(path));
    }),
    { numRuns: 3_000 },
  );
});

test("bounds the number of patterns with placeholders, not of names", () => {
  const names = Array.from({ length: 3_000 }, (_, at) => `/f/${at}.json`);
  const patterns = Array.from({ length: 3_000 }, (_, at) => `/f/\${x}-${at}.json`);
  const isNamed = createPathTest([...patterns, ...names]);
  expect([isNamed("/f/2999.json"), isNamed("/f/a-999.json"), isNamed("/f/a-1000.json")]).toEqual([true, true, false]);
});

test("does not backtrack over many placeholders", () => {
  const folder = mkdtempSync(join(tmpdir(), "config-pattern-"));
  try {
    const configurationFile = `${"${vars.a}".repeat(200)}!x.json`;
    writeFileSync(join(folder, "a.yaml"), `workflows:\n  a: { configurationFile: "${configurationFile}" }\n`);
    writeFileSync(join(folder, `${"a".repeat(80)}.json`), '{"task_routing": {}}');
    const codes = loadWorkspace([folder]).diagnostics.map(({ code }) => code);
    expect(codes).toContain("no-workspace");
    const spread = `/${"${x}a".repeat(100)}!`;
    expect(createPathTest([spread])(`/${"a".repeat(4_000)}`)).toBe(false);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
