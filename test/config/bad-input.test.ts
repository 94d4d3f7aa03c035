import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fixWorkspace, formatDiagnostics, formatFiles, loadWorkspace } from "../../config/index.js";

// only a safety net: the limits are counted, and none of these takes a tenth of the time

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "config-bad-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs everything that reads files on this one. */
function readAll(content: string | Uint8Array, extension = "yaml"): string[] {
  const path = join(folder, `a.${extension}`);
  writeFileSync(path, content);
  const result = loadWorkspace([path]);
  expect(formatDiagnostics(result)).not.toContain("undefined:");
  const { files, diagnostics } = formatFiles([path]);
  // the final comparison of fmt is a safety net: no known text may need it
  expect(diagnostics.filter(({ message }) => message.startsWith("formatting would change"))).toEqual([]);
  for (const { after } of files) {
    writeFileSync(path, after);
    expect(formatFiles([path]).files.map((file) => file.after)).toEqual([after]);
  }
  fixWorkspace([path]);
  return result.diagnostics.map(({ code }) => code);
}

const lines = (length: number, line: (at: number) => string) =>
  `${Array.from({ length }, (_, at) => line(at)).join("\n")}\n`;
const HEAD = "workspace: { friendlyName: W }\ntaskQueues: { q: {} }\n";
const withExpression = (expression: string) =>
  `${HEAD}workflows:\n  w:\n    filters:\n      - expression: '${expression}'\n        targets: [{ queue: q }]\n    defaultFilter: { queue: q }\n`;
const chain = (length: number, part: (at: number) => string) =>
  `${Array.from({ length }, (_, at) => part(at)).join(" ")} b==1`;

describe("a hostile or very big file is read, formatted and fixed in bounded time:", () => {
  test.each<[string, string]>([
    ["an expression of a megabyte, a text", withExpression(`a == "${"x".repeat(1_000_000)}"`)],
    ["an expression of a megabyte, a text that is never closed", withExpression(`a == "${"x".repeat(1_000_000)}`)],
    ["an expression of a megabyte, an address without end", withExpression(`a == "${"x@y.".repeat(250_000)}"`)],
    [
      "an expression of a megabyte, a list",
      withExpression(`a IN [${Array.from({ length: 100_000 }, (_, at) => `"${at}"`)}]`),
    ],
    ["an expression of a megabyte, ANDs", withExpression(chain(50_000, (at) => `a${at}==${at} AND`))],
    ["an expression of a megabyte, ORs", withExpression(chain(50_000, (at) => `a==${at} OR`))],
    ["an expression of many mistakes", withExpression(chain(30_000, (at) => `a = ${at} ${at % 2 ? "AND" : "OR"}`))],
    ["10,000 parentheses", withExpression(`${"(".repeat(10_000)}a==1${")".repeat(10_000)}`)],
    [
      "JSON of 5,000 levels in a text",
      `${HEAD}workflows: { w: { configuration: '${'{"a":'.repeat(5_000)}1${"}".repeat(5_000)}' } }\n`,
    ],
    ["100,000 lines of comments", HEAD + lines(100_000, (at) => `# c${at}`)],
    [
      "30,000 comments that turn off a rule",
      `${HEAD}${lines(30_000, (at) => `# taskrouter-ignore single-equals: reason ${at}`)}activities: {}\n`,
    ],
    ["a line of three megabytes", `${HEAD.trim()} # ${"x".repeat(3_000_000)}\n`],
    ["three megabytes of spaces", `${HEAD}${" ".repeat(3_000_000)}\nactivities: {}\n`],
    ["a million blank lines", `${HEAD}${"\n".repeat(1_000_000)}activities: {}\n`],
    [
      "a map in brackets of 8,000 keys",
      `activities: {${lines(8_000, (at) => `a${at}: { available: true },`).replaceAll("\n", "")}}\n${HEAD}`,
    ],
    ["10,000 unknown keys", `${HEAD}workflows:\n  w:\n${lines(10_000, (at) => `    k${at}: 1`)}`],
    ["30,000 unknown sections", HEAD + lines(30_000, (at) => `workflow${at}: 1`)],
    [
      "1,500 filters",
      `${HEAD}workflows:\n  w:\n    filters:\n${lines(1_500, (at) => `      - { expression: a==${at} AND b==1, targets: [{ queue: q }] }`)}    defaultFilter: { queue: q }\n`,
    ],
    [
      "1,200 workers for 1,200 queues",
      `workspace: { friendlyName: W }\ntaskQueues:\n${lines(1_200, (at) => `  q${at}: { targetWorkers: a == ${at} }`)}workers:\n${lines(1_200, (at) => `  w${at}: { attributes: { a: ${at} } }`)}`,
    ],
    [
      "6,000 unknown queues, with 6,000 known ones",
      `workspace: { friendlyName: W }\ntaskQueues:\n${lines(6_000, (at) => `  queue${at}: {}`)}workflows:\n  w:\n    filters:\n      - expression: 1==1\n        targets:\n${lines(6_000, (at) => `          - { queue: quele${at} }`)}`,
    ],
    ["6,000 anchors", `${HEAD}activities:\n${lines(6_000, (at) => `  a${at}: &x${at} {}`)}`],
    ["texts of escapes alone", `${HEAD}activities: { a: { friendlyName: "${'\\"'.repeat(300_000)}" } }\n`],
  ])("%s", (_, text) => void readAll(text));
});

describe("names of Object.prototype are ordinary names", () => {
  const NAMES = ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "valueOf"];
  const name = fc.constantFrom(...NAMES);
  const value = fc.constantFrom<unknown>(1, "x", null, {}, [], { polluted: true }, { __proto__: { polluted: true } });

  test.each(["yaml", "json"])("in %s", (extension) => {
    const property = fc.property(name, name, value, fc.nat({ max: 7 }), (first, second, inner, at) => {
      const part = JSON.stringify(inner);
      const map = `{"${first}": {"${second}": ${part}}, "polluted": ${part}}`;
      const text = [
        map,
        `{"workspace": ${map}}`,
        `{"workspace": {"friendlyName": "W"}, "taskQueues": ${map}, "activities": ${map}, "expressions": ${map}}`,
        `{"workspace": {"friendlyName": "W"}, "workflows": ${map}}`,
        `{"workspace": {"friendlyName": "W"}, "workflows": {"w": {"configuration": {"task_routing": ${map}}}}}`,
        `{"task_routing": {"filters": [${map}], "default_filter": ${map}}, "${first}": ${part}}`,
        `{"workspace": {"friendlyName": "W"}, "workers": ${map}, "tasks": ${map}}`,
        `{"workspace": {"friendlyName": "W"}, "taskAttributes": ${map}, "workerAttributes": {"properties": ${map}, "samples": [${map}]}}`,
      ][at];
      readAll(text ?? "", extension);
      expect(({} as Record<string, unknown>).polluted).toBeUndefined();
      expect(Object.keys(Object.prototype)).toEqual([]);
    });
    fc.assert(property, { numRuns: 200 });
  });

  test("are kept as keys of free-form attributes", () => {
    const path = join(folder, "own.yaml");
    writeFileSync(path, `${HEAD}workers: { constructor: { attributes: { __proto__: { a: 1 }, toString: 2 } } }\n`);
    const { desired } = loadWorkspace([path]);
    const worker = desired?.workers.get("constructor");
    expect(JSON.stringify(worker?.attributes)).toBe('{"__proto__":{"a":1},"toString":2}');
    expect(formatFiles([path]).files[0]?.after).toContain("{ __proto__: { a: 1 }, toString: 2 }");
  });
});

describe("characters that do not belong in a text", () => {
  test.each<[string, string | Uint8Array, string, string[]]>([
    ["a NUL", `${HEAD}activities: { a: { friendlyName: "a\0b" } }\n`, "yaml", ["wrong-value"]],
    ["UTF-16, little end first", Buffer.from(`\uFEFF${HEAD}`, "utf16le"), "yaml", ["not-utf-8"]],
    ["UTF-16, big end first", Buffer.from(`\uFEFF${HEAD}`, "utf16le").swap16(), "yaml", ["not-utf-8"]],
    ["an overlong character", Buffer.concat([Buffer.from(HEAD), Buffer.from([0xc0, 0x80])]), "yaml", ["not-utf-8"]],
    [
      "half a surrogate in UTF-8",
      Buffer.concat([Buffer.from(HEAD), Buffer.from([0xed, 0xa0, 0x80])]),
      "yaml",
      ["not-utf-8"],
    ],
    ["tabs for indentation", "workspace:\n\tfriendlyName: W\n", "yaml", ["yaml-syntax"]],
    ["carriage returns alone", "workspace: { friendlyName: W }\rtaskQueues: {}\r", "yaml", ["yaml-syntax"]],
    ["half a surrogate in JSON", '{"workspace": {"friendlyName": "\\ud800"}}', "json", []],
    ["a NUL in JSON", '{"workspace": {"friendlyName": "a\0"}}', "json", ["json-syntax"]],
  ])("%s", (_, content, extension, codes) => {
    expect(readAll(content, extension).filter((code) => !/^(?:no-|unused)/.test(code))).toEqual(codes);
  });

  test("accepts a byte order mark in the middle of a text", () => {
    expect(() => readAll(`${HEAD}# a\uFEFFb\n\uFEFFactivities: {}\n`)).not.toThrow();
  });
});

describe("arbitrary input", () => {
  const SIGNS = [
    "{",
    "}",
    "[",
    "]",
    ":",
    ": ",
    ",",
    "- ",
    "\n",
    "\n  ",
    "\r\n",
    '"',
    "'",
    "&a ",
    "*a",
    "<<",
    "|",
    ">",
    "#",
    " #",
    "\t",
    "---\n",
    "? ",
    "!x ",
  ];
  const WORDS = ["workspace", "taskQueues", "workflows", "filters", "targets", "a", "1"];
  const likeYaml = fc
    .array(fc.oneof(fc.constantFrom(...WORDS), fc.constantFrom(...SIGNS)), { maxLength: 40 })
    .map((parts) => `workspace: {}\n${parts.join("")}`);

  test("any text is read, formatted and fixed without an exception, and formatting is idempotent", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("yaml", "json"),
        fc.oneof(likeYaml, fc.string({ unit: "binary" })),
        (extension, text) => void readAll(text, extension),
      ),
      { numRuns: 1_000 },
    );
  });

  test("any bytes are read, formatted and fixed without an exception", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("yaml", "json"),
        fc.uint8Array({ maxLength: 60 }),
        (extension, bytes) => void readAll(bytes, extension),
      ),
      { numRuns: 200 },
    );
  });
});
