import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Configuration,
  isRule,
  lintConfiguration,
  lintTargetWorkers,
  lintTaskQueue,
  rules,
} from "../../../language/index.js";
import { createQueue } from "./support/contexts.js";
import { lint } from "./support/lint.js";

const FOLDERS = ["flow", "expression", "queue"];
const sources = join(__dirname, "../../../language/rules");

describe("the list of rules", () => {
  test("is sorted by id, without duplicates", () => {
    const ids = rules.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort());
  });

  test("contains every file in the folders of rules", () => {
    const files = FOLDERS.flatMap((folder) => readdirSync(join(sources, folder)));
    const ids = files.filter((file) => file !== "index.ts").map((file) => file.replace(/\.ts$/, ""));
    expect(ids.sort()).toEqual(rules.map(({ id }) => id));
  });

  test.each(rules.map((rule) => [rule.id, rule] as const))("has a summary, a source and a test of %s", (id, rule) => {
    expect(id).toMatch(/^[a-z]+(-[a-z0-9]+)*$/);
    expect(rule.summary).toMatch(/^[^A-Z\n][^\n]*[^.\n]$/);
    expect(rule.source).toMatch(/documented|observed|reported|assumed/);
    // a rule without a fact says that it assumes something
    expect(rule.source).toMatch(/\b[A-Z]-\d+\b|^assumed/);
    const folder = FOLDERS.find((each) => existsSync(join(sources, each, `${id}.ts`)));
    expect(existsSync(join(__dirname, String(folder), `${id}.test.ts`))).toBe(true);
  });
});

test("isRule knows the ids of rules and no other code", () => {
  expect(isRule("single-equals")).toBe(true);
  expect(isRule("unknown-key")).toBe(false);
});

describe("the problems of a workflow", () => {
  test("come in the order of the configuration, each with the code and severity of its rule", () => {
    const configuration: Configuration = {
      defaultFilter: { queue: "q", skipIf: "workers.available = 0" },
      filters: [
        {
          filterFriendlyName: "a",
          expression: "x ==",
          targets: [{ queue: "q", expression: "task.a = 1 AND task.b = 2" }],
        },
        { filterFriendlyName: "a", expression: "y = 1", targets: [{ queue: "q" }] },
      ],
    };
    const own = ["single-equals", "expression-syntax", "duplicate-filter-name"];
    const found = lintConfiguration(configuration).filter(({ code }) => own.includes(code));
    expect(found.map(({ code, severity, path }) => [code, severity, path.join(".")])).toEqual([
      ["single-equals", "warning", "filters.0.targets.0.expression"],
      ["single-equals", "warning", "filters.0.targets.0.expression"],
      ["expression-syntax", "error", "filters.0.expression"],
      ["duplicate-filter-name", "warning", "filters.1.filterFriendlyName"],
      ["single-equals", "warning", "filters.1.expression"],
      ["single-equals", "warning", "defaultFilter.skipIf"],
    ]);
  });

  test("never come with an exception, for any configuration", () => {
    const member = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom(null, 1, true, "", "a ==", "1==1"),
        fc.array(tie("value")),
        tie("object"),
      ),
      object: fc.dictionary(
        fc.constantFrom(
          "filters",
          "targets",
          "defaultFilter",
          "expression",
          "queue",
          "timeout",
          "skipIf",
          "orderBy",
          "__proto__",
        ),
        tie("value"),
      ),
    }));
    fc.assert(
      fc.property(member.object, (configuration) => {
        for (const { path } of lintConfiguration(configuration as Configuration))
          expect(Array.isArray(path)).toBe(true);
      }),
    );
  });

  test.each([
    "constant-part",
    "never-true",
    "time-across-midnight",
    "mixed-and-or",
    "unprefixed-name",
    "order-by-name",
  ] as const)("do not include %s of a malformed expression", (id) => {
    const target = { queue: "q", expression: "a ==", skipIf: "x y", orderBy: "a b c" };
    expect(lint(id, { filters: [{ expression: "((", targets: [target] }], defaultFilter: { queue: "q" } })).toEqual([]);
  });

  test("do not include unresolved values", () => {
    const unknown = "?";
    const target = { queue: "q", expression: unknown, orderBy: unknown, knownWorkerSid: unknown };
    const configuration = { filters: [{ filterFriendlyName: unknown, expression: unknown, targets: [target] }] };
    expect(lintConfiguration(configuration, { unknown })).toEqual([]);
  });
});

test("the problems of a task queue are those of its targetWorkers", () => {
  const found = lintTaskQueue(createQueue({ targetWorkers: "a ==" }));
  expect(found).toMatchObject([{ code: "expression-syntax", path: ["targetWorkers"], span: { start: 4, end: 4 } }]);
});

test("the problems of targetWorkers do not need the rest of the queue", () => {
  expect(lintTargetWorkers("a ==")).toMatchObject([{ code: "expression-syntax", path: ["targetWorkers"] }]);
  expect(lintTargetWorkers("?", { unknown: "?" })).toEqual([]);
});

test("only errors are found if only errors are wanted", () => {
  const errors = ({ severity }: { severity: string }) => severity === "error";
  const configuration: Configuration = {
    filters: [
      { expression: "a ==", targets: [{ queue: "q" }, { queue: "r" }] },
      { expression: "a = 1", targets: [{ queue: "q" }] },
    ],
  };
  const all = lintConfiguration(configuration);
  const found = lintConfiguration(configuration, {}, { onlyErrors: true });
  expect(found.map(({ code }) => code)).toEqual(["unreachable-target", "expression-syntax"]);
  expect(found).toEqual(all.filter(errors));
  expect(all.length).toBeGreaterThan(found.length);
  for (const text of ["a ==", "a == NULL", "skills HAS 'x"]) {
    const wanted = lintTargetWorkers(text).filter(errors);
    expect(lintTargetWorkers(text, {}, { onlyErrors: true })).toEqual(wanted);
  }
});
