import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { type Configuration, lintConfiguration, lintTaskQueue, rules } from "../../../language/index.js";
import { createQueue } from "./support.js";

describe("the list of rules", () => {
  it("is sorted by id, each once", () => {
    const ids = rules.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort());
  });

  it.each(rules.map((rule) => [rule.id, rule] as const))(
    "%s says what it finds and where that comes from",
    (id, rule) => {
      expect(id).toMatch(/^[a-z]+(-[a-z0-9]+)*$/);
      expect(rule.summary).toMatch(/^[^A-Z\n][^\n]*[^.\n]$/);
      expect(rule.source).toMatch(/documented|observed|assumed/);
    },
  );
});

describe("the problems of a workflow", () => {
  it("come in the order of the configuration, each with the code and severity of its rule", () => {
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
      ["duplicate-filter-name", "note", "filters.1.filterFriendlyName"],
      ["single-equals", "warning", "filters.1.expression"],
      ["single-equals", "warning", "defaultFilter.skipIf"],
    ]);
  });

  it("never come with an exception, whatever the configuration is", () => {
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
});

test("the problems of a task queue are those of its targetWorkers", () => {
  const found = lintTaskQueue(createQueue({ targetWorkers: "a ==" }));
  expect(found).toMatchObject([{ code: "expression-syntax", path: ["targetWorkers"], place: { start: 4, end: 4 } }]);
});

test("nothing is said of what is not known yet", () => {
  const unknown = "?";
  const target = { queue: "q", expression: unknown, orderBy: unknown, knownWorkerSid: unknown };
  const configuration = { filters: [{ filterFriendlyName: unknown, expression: unknown, targets: [target] }] };
  expect(lintConfiguration(configuration, { unknown })).toEqual([]);
});
