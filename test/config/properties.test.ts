import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { formatDiagnostics, loadWorkspace, toPlainDiagnostics } from "../../config/index.js";
import { splitTemplate } from "../../config/interpolation/split-template.js";
import { parseJson } from "../../config/parse/parse-json.js";
import { parseYaml } from "../../config/parse/parse-yaml.js";
import { createFindings } from "../../config/report/findings.js";
import { toJson } from "../../config/tree/to-json.js";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "config-any-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Loads anything as a file; every finding must be inside the text, and printing must work. */
function loadAnything(extension: string, content: string | Uint8Array): void {
  const path = join(folder, `any.${extension}`);
  writeFileSync(path, content);
  const result = loadWorkspace([path], { vars: { x: 1 } });
  expect(result.desired === undefined).toBe(result.diagnostics.some(({ severity }) => severity === "error"));
  for (const { span, message } of result.diagnostics) {
    const { length } = result.sources.get(span.file) ?? "";
    expect(span.start).toBeGreaterThanOrEqual(0);
    expect(span.start).toBeLessThanOrEqual(length);
    expect(message).not.toBe("");
  }
  expect(toPlainDiagnostics(result)).toHaveLength(result.diagnostics.length);
  expect(formatDiagnostics(result)).not.toContain("undefined:");
}

const WORDS = ["workspace", "taskQueues", "workflows", "filters", "targets", "queue", "configuration", "task_routing"];
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
  '"',
  "'",
  "&a ",
  "*a",
  "<<",
  "|",
  ">",
  "#",
  " #",
  "${",
  "${vars.x}",
];
const likeYaml = fc
  .array(fc.oneof(fc.constantFrom(...WORDS), fc.constantFrom(...SIGNS), fc.string({ maxLength: 3 })))
  .map((parts) => parts.join(""));

describe("arbitrary file contents", () => {
  test("load without an exception as any text", () => {
    fc.assert(
      fc.property(fc.constantFrom("yaml", "json"), fc.oneof(fc.string({ unit: "binary" }), likeYaml), loadAnything),
      {
        numRuns: 500,
      },
    );
  });

  test("load without an exception as any bytes", () => {
    fc.assert(fc.property(fc.constantFrom("yaml", "json"), fc.uint8Array(), loadAnything), { numRuns: 100 });
  });

  test("load without an exception with any JSON in place of any part", () => {
    const wrap = (value: unknown, at: number) =>
      [
        value,
        { workspace: value, taskQueues: value, activities: value, workflows: value, expressions: value },
        { workspace: { friendlyName: "W" }, taskQueues: { q: value }, workflows: { w: value } },
        { workspace: { friendlyName: "W" }, workflows: { w: { configuration: { task_routing: value } } } },
        { workspace: { friendlyName: "W" }, workflows: { w: { filters: value, defaultFilter: value } } },
        { task_routing: { filters: [value, { expression: value, targets: [value] }], default_filter: value } },
      ][at];
    const property = fc.property(
      fc.constantFrom("yaml", "json"),
      fc.jsonValue(),
      fc.nat({ max: 5 }),
      (extension, value, at) => loadAnything(extension, JSON.stringify(wrap(value, at))),
    );
    fc.assert(property, { numRuns: 300 });
  });
});

const place = { file: "a.json", offsetOf: (index: number) => index };

describe("parsing", () => {
  test("reads JSON like JSON.parse, with the exact span of every scalar", () => {
    const property = fc.property(fc.jsonValue(), fc.constantFrom(0, 2), (value, indent) => {
      const text = JSON.stringify(value, null, indent);
      const node = parseJson(text, place, createFindings());
      expect(node && toJson(node)).toEqual(JSON.parse(text));
      expect(node && text.slice(node.span.start, node.span.end)).toBe(text);
    });
    fc.assert(property);
  });

  test("refuses and accepts the same JSON as JSON.parse", () => {
    const property = fc.property(fc.string({ unit: fc.constantFrom(...'[]{}:,"\\u0a1-.eE+ tnl') }), (text) => {
      const findings = createFindings();
      parseJson(text, place, findings);
      const isJson = (() => {
        try {
          JSON.parse(text);
          return true;
        } catch {
          return false;
        }
      })();
      const isTaken = findings.list.every(
        ({ code, message }) => code === "duplicate-key" || message === "this number is too large",
      );
      expect(isTaken).toBe(isJson);
    });
    fc.assert(property, { numRuns: 1_000 });
  });

  test("reads YAML that the library writes", () => {
    const property = fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      const findings = createFindings();
      const node = parseYaml("a.yaml", stringify(value, { aliasDuplicateObjects: false }), findings);
      expect(findings.list).toEqual([]);
      expect(node && JSON.stringify(toJson(node))).toBe(JSON.stringify(value));
    });
    fc.assert(property);
  });

  test("splits a template into parts that add up to the text", () => {
    const template = fc.array(fc.constantFrom("$", "{", "}", "${", "$${", "a", " ")).map((parts) => parts.join(""));
    const property = fc.property(template, (text) => {
      const parts = splitTemplate(text).map((part) => {
        if (part.kind === "placeholder") return text.slice(part.start, part.end);
        return part.kind === "text" ? part.text : part.kind === "escape" ? "$${" : "${";
      });
      expect(parts.join("")).toBe(text);
    });
    fc.assert(property);
  });
});

describe("hostile files end quickly", () => {
  const nested = (open: string) => open.repeat(300_000);
  test.each([
    ["lists in lists", nested("[")],
    ["maps in maps", nested("{a: ")],
    ["blocks in blocks", nested("- ")],
    ["questions in questions", nested("? ")],
    [
      "aliases of aliases",
      `a0: &a0 [x, x]\n${Array.from({ length: 60 }, (_, at) => `a${at + 1}: &a${at + 1} [*a${at}, *a${at}]`).join("\n")}`,
    ],
    [
      "merges of merges",
      `m0: &m0 {a: 1}\n${Array.from({ length: 60 }, (_, at) => `m${at + 1}: &m${at + 1} {<<: [*m${at}, *m${at}], k${at}: *m${at}}`).join("\n")}`,
    ],
    ["very many values", `[${"1,".repeat(900_000)}]`],
    ["very many keys", Array.from({ length: 150_000 }, (_, at) => `k${at}: 1`).join("\n")],
    ["one very long text", `workspace: { friendlyName: "${"\\u0041".repeat(500_000)}" }`],
    [
      "merges of one big map",
      `b: &b {${Array.from({ length: 2_000 }, (_, at) => `k${at}: 1`).join(", ")}}\nl: [${"{<<: *b},".repeat(20_000)}]`,
    ],
    [
      "a large raw text in a block",
      `workflows:\n  w:\n    configuration: |\n${Array.from({ length: 40_000 }, (_, at) => `      ${at === 0 ? '{"task_routing": [' : ""}{"queue": "q${at}"},`).join("\n")}`,
    ],
    [
      "expressions that double",
      `expressions:\n  e0: ab\n${Array.from({ length: 50 }, (_, at) => `  e${at + 1}: \${expressions.e${at}}\${expressions.e${at}}`).join("\n")}`,
    ],
  ])("%s", (_, text) => {
    const start = process.cpuUsage();
    const path = join(folder, "hostile.yaml");
    writeFileSync(path, text);
    const { desired, diagnostics } = loadWorkspace([path]);
    expect(desired).toBeUndefined();
    expect(diagnostics.length).toBeGreaterThan(0);
    // CPU time, because other work on the machine must not count
    expect(process.cpuUsage(start).user).toBeLessThan(15_000_000);
  });
});
