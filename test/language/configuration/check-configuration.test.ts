import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Configuration,
  checkConfiguration,
  findingCodeOf,
  fromWire,
  isJsonObject,
  type Json,
  MAX_CONFIGURATION_BYTES,
  type Problem,
  renderProblem,
  toWire,
} from "../../../language/index.js";
import { json, jsonObject, raw } from "../support/arbitraries.js";
import { forAll } from "../support/for-all.js";

const check = (value: unknown, isStrict = true) => checkConfiguration(value as Configuration, isStrict);
const inTarget = (target: Json): Configuration => ({ filters: [{ expression: "a", targets: [target as never] }] });
const line = (problem: Problem) =>
  `${problem.severity} ${findingCodeOf(problem)} ${problem.path.join(".")}: ${renderProblem(problem)}`;
const lines = (value: unknown, isStrict = true) => check(value, isStrict).map(line);

const TARGET =
  '"expression", "knownWorkerFriendlyName", "knownWorkerSid", "orderBy", "priority", "queue", "skipIf", "timeout"';
const RAW_TARGET =
  '"expression", "known_worker_friendly_name", "known_worker_sid", "order_by", "priority", "queue", "skip_if", "timeout"';
const ZERO = "is 0, for which TaskRouter's behavior is not known: write at least 1, or leave it out to wait";
const FIRST =
  'the first target of a filter needs a "queue": only later targets stay in the queue of the target before them';

test("checkConfiguration warns about a control character in the name of a filter, under any of its keys", () => {
  const targets = [{ queue: "q" }];
  const filters = [
    { filterFriendlyName: "a\u0000", expression: "a", targets },
    { expression: "a", targets },
    5 as never,
    { filterFriendlyName: "fine", expression: "a", targets },
  ];
  expect(lines({ filters }).filter((text) => text.startsWith("warning"))).toEqual([
    "warning wrong-value filters.0.filterFriendlyName: contains the control character U+0000, which nobody sees or types: remove it",
  ]);
  const old = { filters: [{ friendly_name: "a\u001b", expression: "a", targets }] };
  expect(lines(old, false)).toEqual([
    "warning wrong-value filters.0.friendly_name: contains the control character U+001B, which nobody sees or types: remove it",
  ]);
});

describe("checkConfiguration finds no problem in", () => {
  test.each<[string, Configuration]>([
    ["a default filter alone", { defaultFilter: { queue: "q" } }],
    ["no filters", { filters: [] }],
    [
      "every member at once",
      {
        filters: [
          {
            filterFriendlyName: "",
            expression: "1==1",
            targets: [
              {
                queue: "q",
                priority: 0,
                timeout: 1,
                expression: "a",
                orderBy: "b",
                skipIf: "c",
                knownWorkerSid: "task.x",
              },
              { knownWorkerFriendlyName: "task.y", priority: "2147483647", timeout: " 30 " },
              {},
            ],
          },
        ],
        defaultFilter: { queue: "q", priority: 2_147_483_647 },
      },
    ],
  ])("%s", (_, configuration) => {
    expect(lines(configuration)).toEqual([]);
    expect(checkConfiguration(configuration)).toEqual([]);
    expect(lines(fromWire(toWire(configuration)), false)).toEqual([]);
  });
});

describe("checkConfiguration, for the form that people write, reports", () => {
  test.each<[unknown, string[]]>([
    [null, ["error wrong-type : must be a map, but is null"]],
    ["x", ['error wrong-type : must be a map, but is "x"']],
    [[], ["error wrong-type : must be a map, but is a list"]],
    [{}, ['error missing-key : needs "filters" or "defaultFilter"']],
    [
      { filters: [], defaultFiltr: {} },
      [
        'error unknown-key defaultFiltr: unknown key "defaultFiltr", did you mean "defaultFilter"? allowed here: "defaultFilter", "filters"',
      ],
    ],
    [{ filters: {} }, ["error wrong-type filters: must be a list, but is a map"]],
    [{ filters: [null] }, ["error wrong-type filters.0: must be a map, but is null"]],
    [
      { filters: [{ expresion: "a", targets: [{ queue: "q" }] }] },
      [
        'error unknown-key filters.0.expresion: unknown key "expresion", did you mean "expression"? allowed here: "expression", "filterFriendlyName", "targets"',
      ],
    ],
    [{ filters: [{ expression: "a" }] }, ['error missing-key filters.0: "targets" is missing here']],
    [
      { filters: [{ expression: "", targets: [] }] },
      [
        "error wrong-value filters.0.expression: must not be empty",
        "error wrong-value filters.0.targets: must have at least 1 item",
      ],
    ],
    [inTarget({}), [`error missing-key filters.0.targets.0: ${FIRST}`]],
    [inTarget({ queue: null }), ["error wrong-type filters.0.targets.0.queue: must be text, but is null"]],
    [
      inTarget({ queue: "q", skip_if: "a" }),
      [
        `error unknown-key filters.0.targets.0.skip_if: unknown key "skip_if", did you mean "skipIf"? allowed here: ${TARGET}`,
      ],
    ],
    [
      inTarget({ queue: "q", weight: 1 }),
      [`error unknown-key filters.0.targets.0.weight: unknown key "weight"; allowed here: ${TARGET}`],
    ],
    [inTarget({ queue: 5 }), ["error wrong-type filters.0.targets.0.queue: must be text, but is 5"]],
    [inTarget({ queue: "q", timeout: 0 }), [`warning wrong-value filters.0.targets.0.timeout: ${ZERO}`]],
    [inTarget({ queue: "q", timeout: "00" }), [`warning wrong-value filters.0.targets.0.timeout: ${ZERO}`]],
    [inTarget({ queue: "q", timeout: [0] }), [expect.stringMatching(/^error wrong-value .*but is a list$/) as string]],
    [
      inTarget({ queue: "q", timeout: [{ toString: "" }] }),
      [expect.stringMatching(/^error wrong-value .*but is a list$/) as string],
    ],
    [
      inTarget({ queue: "q", timeout: 1.5 }),
      ["error wrong-value filters.0.targets.0.timeout: must be an integer of at least 1, but is 1.5"],
    ],
    [
      inTarget({ queue: "q", timeout: "1 minute" }),
      ['error wrong-value filters.0.targets.0.timeout: must be an integer of at least 1, but is "1 minute"'],
    ],
    [
      inTarget({ queue: "q", priority: -1 }),
      ["error wrong-value filters.0.targets.0.priority: must be an integer from 0 to 2,147,483,647, but is -1"],
    ],
    [
      inTarget({ queue: "q", priority: 2_147_483_648 }),
      ["error wrong-value filters.0.targets.0.priority: must be an integer from 0 to 2,147,483,647, but is 2147483648"],
    ],
    [{ defaultFilter: { priority: 1 } }, ['error missing-key defaultFilter: "queue" is missing here']],
    [
      { defaultFilter: { queue: "q", knownWorkerSid: "a", knownWorkerFriendlyName: "b" } },
      [
        'error known-worker-twice defaultFilter: a target can have either "knownWorkerSid" or "knownWorkerFriendlyName", not both',
      ],
    ],
    [
      inTarget({ queue: "q", knownWorkerSid: "a", knownWorkerFriendlyName: "b" }),
      [
        'error known-worker-twice filters.0.targets.0: a target can have either "knownWorkerSid" or "knownWorkerFriendlyName", not both',
      ],
    ],
  ])("of %j", (configuration, expected) => expect(lines(configuration)).toEqual(expected));
});

describe("checkConfiguration, for raw JSON, reports", () => {
  test.each<[Json, string[]]>([
    [{ task_routing: {} }, ['warning missing-key : needs "filters" or "default_filter"']],
    [
      { filters: [] },
      [
        'error missing-key : needs "task_routing" with a map of filters and default_filter: TaskRouter reads nothing else',
      ],
    ],
    [
      null,
      [
        'error missing-key : needs "task_routing" with a map of filters and default_filter: TaskRouter reads nothing else',
      ],
    ],
    [
      { version: 1, task_routing: { filters: [] } },
      ['warning unknown-key =beside: TaskRouter ignores what is next to "task_routing"'],
    ],
    [
      { task_routing: { filters: [], filtres: [], defaultFilter: {} } },
      [
        'warning unknown-key filtres: TaskRouter ignores the unknown key "filtres", did you mean "filters"? allowed here: "default_filter", "filters"',
        'warning unknown-key =defaultFilter: TaskRouter ignores the unknown key "defaultFilter", did you mean "default_filter"? allowed here: "default_filter", "filters"',
      ],
    ],
    [
      { task_routing: { filters: [{ name: "a" }] } },
      [
        'warning missing-key filters.0: "expression" is missing here',
        'warning missing-key filters.0: "targets" is missing here',
        'warning unknown-key filters.0.name: TaskRouter ignores the unknown key "name"; allowed here: "expression", "filter_friendly_name", "targets"',
      ],
    ],
    // the old forms of a filter have rules of their own
    [
      { task_routing: { filters: [{ friendly_name: "a", queue: "q" }, { friendlyName: "b" }] } },
      [
        'warning missing-key filters.0: "expression" is missing here',
        'warning missing-key filters.1: "expression" is missing here',
        'warning missing-key filters.1: "targets" is missing here',
      ],
    ],
    [
      { task_routing: { filters: [{ expression: "a", queue: "q", targets: [{ queue: "q", friendly_name: "a" }] }] } },
      [
        'warning unknown-key filters.0.queue: TaskRouter ignores the unknown key "queue"; allowed here: "expression", "filter_friendly_name", "targets"',
        `warning unknown-key filters.0.targets.0.friendly_name: TaskRouter ignores the unknown key "friendly_name"; allowed here: ${RAW_TARGET}`,
      ],
    ],
    [
      { task_routing: { filters: [{ expression: "a", targets: [{ skipIf: "x" }] }] } },
      [
        `warning unknown-key filters.0.targets.0.=skipIf: TaskRouter ignores the unknown key "skipIf", did you mean "skip_if"? allowed here: ${RAW_TARGET}`,
        `warning missing-key filters.0.targets.0: ${FIRST}`,
      ],
    ],
    [
      { task_routing: { default_filter: { orderBy: "x" } } },
      [
        'warning missing-key defaultFilter: "queue" is missing here',
        `warning unknown-key defaultFilter.=orderBy: TaskRouter ignores the unknown key "orderBy", did you mean "order_by"? allowed here: ${RAW_TARGET}`,
      ],
    ],
    [{ task_routing: { default_filter: { queue: "q", timeout: null, x: null } } }, []],
    [{ task_routing: { default_filter: { queue: "q", known_worker_sid: "a", known_worker_friendly_name: null } } }, []],
    [{ task_routing: { default_filter: null, filters: [] } }, []],
    [{ task_routing: { filters: [null] } }, ["error wrong-type filters.0: must be a map, but is null"]],
    [
      { task_routing: { filters: [{ expression: null, targets: [{ queue: null }] }] } },
      [
        'warning missing-key filters.0: "expression" is missing here',
        `warning missing-key filters.0.targets.0: ${FIRST}`,
      ],
    ],
    [{ task_routing: { filters: "none" } }, ['error wrong-type filters: must be a list, but is "none"']],
    [
      { task_routing: { default_filter: { queue: "q", timeout: 0 } } },
      [`warning wrong-value defaultFilter.timeout: ${ZERO}`],
    ],
    [
      { task_routing: { default_filter: { queue: "q", known_worker_sid: "a", known_worker_friendly_name: "b" } } },
      [
        'error known-worker-twice defaultFilter: a target can have either "knownWorkerSid" or "knownWorkerFriendlyName", not both',
      ],
    ],
  ])("of %j", (value, expected) => expect(lines(fromWire(value), false)).toEqual(expected));
});

describe("the size of a configuration", () => {
  /** A configuration whose minified JSON has that many bytes; é counts two, 𝄞 four. */
  const ofBytes = (bytes: number): Configuration => {
    const rest = Buffer.byteLength(JSON.stringify(toWire({ defaultFilter: { queue: "q", expression: "é𝄞" } })));
    return { defaultFilter: { queue: "q", expression: `é𝄞${"x".repeat(bytes - rest)}` } };
  };

  test("is counted in bytes of minified JSON", () => {
    expect(MAX_CONFIGURATION_BYTES).toBe(1_038_576);
    expect(Buffer.byteLength(JSON.stringify(toWire(ofBytes(1000))))).toBe(1000);
  });

  test.each([true, false])("is at most 1,038,576 bytes (strict: %s)", (isStrict) => {
    expect(lines(ofBytes(1_038_576), isStrict)).toEqual([]);
    expect(lines(ofBytes(1_038_577), isStrict)).toEqual([
      "error configuration-size : the configuration has 1,038,577 bytes, and TaskRouter accepts 1,038,576: split it into two workflows",
    ]);
  });
});

/** True if a path leads from the root to an existing member; its last step can be a missing or unknown one. */
function isPlace(root: unknown, path: readonly (string | number)[]): boolean {
  let value: unknown = root;
  for (const step of path) {
    if (typeof step === "number" ? !Array.isArray(value) : !isJsonObject(value)) return false;
    if (!Object.hasOwn(value as object, step)) return false;
    value = (value as Record<string | number, unknown>)[step];
  }
  return true;
}

describe("checkConfiguration", () => {
  test("never throws, and all its paths exist, for any value", () => {
    forAll(
      [fc.oneof(json, jsonObject, raw.map(fromWire)), fc.boolean()],
      (value, isStrict) => {
        for (const problem of check(value, isStrict)) {
          expect(isPlace(value, problem.path)).toBe(true);
          expect(renderProblem(problem)).toMatch(/^\S.*[^.\s]$/s);
        }
      },
      300,
    );
  });

  test("reports each unknown key once, at its path, and no other key", () => {
    const name = fc.string({ minLength: 1, maxLength: 12 }).map((word) => `x${word}`);
    const places = fc.constantFrom<(string | number)[]>(
      [],
      ["filters", 1],
      ["filters", 0, "targets", 1],
      ["defaultFilter"],
    );
    forAll([name, places, json], (key, path, value) => {
      const configuration = {
        filters: [
          { expression: "a", targets: [{ queue: "q" }, {}] },
          { expression: "b", targets: [{ queue: "q" }] },
        ],
        defaultFilter: { queue: "q" },
      };
      const place = path.reduce<Record<string | number, unknown>>(
        (at, step) => at[step] as Record<string, unknown>,
        configuration,
      );
      place[key] = value;
      const found = check(configuration);
      expect(found.map(({ code, path: where }) => [code, where])).toEqual([["unknown-key", [...path, key]]]);
      expect(found.map((problem) => renderProblem(problem))[0]).toContain(`unknown key ${JSON.stringify(key)}`);
    });
  });

  test("reports a value of the wrong type in both forms alike", () => {
    const wrong = inTarget({ queue: [], priority: "high" });
    expect(check(wrong, false)).toEqual(check(wrong, true));
  });
});
