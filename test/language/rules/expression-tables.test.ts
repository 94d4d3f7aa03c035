import { describe, expect, test } from "vitest";
import type { Configuration, LintContext } from "../../../language/index.js";
import { createReadExpression, lintConfiguration } from "../../../language/index.js";
import type { Attributes } from "../../../language/lint/attributes/attributes.js";
import { toShape } from "../../../language/lint/attributes/shape.js";
import type { WorkerContext } from "../../../language/lint/view/context.js";
import { createQueue, lint, lintQueue, partOf } from "./support.js";

// Beside the examples of docs/rules.md: where the borders of the rules about expressions are.

const q = { queue: "q" };
const filters = (...expressions: string[]): Configuration => ({
  filters: expressions.map((expression) => ({ expression, targets: [q] })),
  defaultFilter: q,
});
const target = (expression: string): Configuration => ({
  filters: [{ expression: "1==1", targets: [{ ...q, expression }] }],
});
const skip = (skipIf: string, more: object = {}): Configuration => ({
  filters: [{ expression: "1==1", targets: [{ ...q, skipIf, ...more }, q] }],
});
const attributes = (properties: object): Attributes => ({
  shape: toShape({ type: "object", properties } as never),
  samples: [],
});
const activities: NonNullable<LintContext["activities"]> = new Map([
  ["lunch", { key: "lunch", friendlyName: "Lunch Break", available: true }],
]);
const worker = (channels: WorkerContext["channels"]): NonNullable<LintContext["workers"]> =>
  new Map([
    ["ann", { key: "ann", friendlyName: "Ann", activity: undefined, attributes: {}, isUnknown: false, channels }],
  ]);
const full: LintContext = {
  workspace: { multiTaskEnabled: true, timeoutActivity: undefined },
  workers: worker(
    new Map([
      ["fax", {}],
      ["chat", { capacity: 2 }],
    ]),
  ),
  taskQueues: new Map([["q", createQueue({})]]),
};

/** What a rule finds: how often, or the part that it points at, or what it says. */
type Case = [what: string, configuration: Configuration, expected: number | string | RegExp, facts?: LintContext];

const cases: Readonly<Record<string, readonly Case[]>> = {
  "always-true": [
    ["the two parts are pointed at", filters("b == 1 OR a != 1 OR a != 2"), "a != 1 OR a != 2"],
    ["inside an AND", filters("b == 1 AND (a != 'x' OR a != 'y')"), 1],
    ["the same value twice", filters("a != 1 OR a != 1"), 0],
    ["two names", filters("a != 1 OR b != 2"), 0],
    ["joined by AND", filters("a != 1 AND a != 2"), 0],
    ["a name that may hold the other value", filters("a != b OR a != 'x'"), 0],
    ["a list, which makes it false", filters("a != [1] OR a != [2]"), 0],
    ["a constant on the left", filters("1 != a OR a == 2 OR a != 2"), 0],
    ["missing or not", filters("a != null OR a != 'x'"), 1],
    ["malformed", filters("a != 1 OR OR a != 2"), 0],
  ],
  "repeated-part": [
    ["the second is pointed at", filters("a == 1 OR b == 2 OR a == 1"), /on both sides of OR/],
    ["in another spelling", filters("a = 1 AND (b==2) AND b == 2"), "b == 2"],
    ["inside a part", filters("c == 1 AND (a == 1 OR a == 1)"), 1],
    ["itself", filters("a.b == a.b"), /"a\.b" is compared with itself/],
    ["constants", filters("1==1"), 0],
    ["no part twice", filters("a == 1 OR a == 2"), 0],
    ["malformed", filters("a == 1 OR a == "), 0],
  ],
  "ordered-text": [
    ["on the right", filters("a >= '5'"), "'5'"],
    ["on the left", filters("'-1.5' < a"), "'-1.5'"],
    ["a number", filters("a >= 5"), 0],
    ["a word", filters("a >= 'b'"), 0],
    ["equality", filters("a == '5'"), 0],
    ["the time, which is a text", filters("taskrouter.currentHour >= '08' AND '18' > taskrouter.currentHour"), 0],
  ],
  "unquoted-text": [
    ["in a filter", filters("language == spanish"), "spanish"],
    ["null by another name", filters("language != undefined"), /what is missing is null/],
    ["asked for elsewhere", filters("language == spanish", "spanish == 'x'"), 0],
    ["a path", filters("a == b.c"), 0],
    ["a list of the task", filters("'x' IN languages"), 0],
    ["a constant on the left", filters("'x' == tier"), 0],
    ["a bigger and a smaller one", filters("a > b"), 0],
    ["in a target, which has a rule of its own", target("worker.a == task.b"), 0],
    ["declared", filters("a == b"), 0, { taskAttributes: attributes({ a: {}, b: {} }) }],
    ["not among the declared", filters("a == b"), 1, { taskAttributes: attributes({ a: {} }) }],
  ],
  "list-and-value": [
    ["in two filters", filters("a HAS 'x'", "a == 'x'"), /asked as a single value here/],
    ["the other way round", filters("a == 'x'", "a >- 'x'"), /asked as a list here/],
    ["on the right side", filters("'x' IN a", "a > 1"), 1],
    [
      "in a filter and a target",
      { filters: [{ expression: "a == 1", targets: [{ ...q, expression: "worker.b IN task.a" }] }] },
      1,
    ],
    ["whether it is there", filters("a != null AND a HAS 'x'"), 0],
    ["one of several", filters("a IN ['x']", "a == 'x'"), 0],
    ["a task's and a worker's", target("task.a == 1 AND worker.a HAS 1"), 0],
    ["not in a list", filters("'x' NOT IN a", "a CONTAINS 'x'"), 1],
    ["a value that a list has", target("worker.a HAS task.b AND task.b == 1"), 0],
  ],
  "similar-value": [
    ["in two filters", filters("a == 'Gold'", "a IN ['x', 'gold']"), "'gold'"],
    ["of two names", filters("a == 'Gold'", "b == 'gold'"), 0],
    ["the same", filters("a == 'Gold'", "a != 'Gold'"), 0],
    ["both on purpose", filters("a IN ['Gold', 'gold']"), 0],
    ["numbers", filters("a == 1", "a == 2"), 0],
  ],
  "similar-name": [
    ["a letter is missing", filters("language == 1", "language == 2", "language == 3", "langage == 4"), "langage"],
    ["another case, twice", filters("lang == 1", "lang == 2", "lang == 3", "Lang == 4", "Lang == 5"), "Lang"],
    ["a plural", filters("skill == 1", "skill == 2", "skill == 3", "skills HAS 4"), 0],
    ["a singular", filters("skills HAS 1", "skills HAS 2", "skills HAS 3", "skill == 4"), 0],
    ["numbered names", filters("skill1 == 1", "skill1 == 2", "skill1 == 3", "skill2 == 4"), 0],
    ["used twice", filters("language == 1", "language == 2", "language == 3", "langage == 4", "langage == 5"), 0],
    ["short names", filters("team == 1", "team == 2", "team == 3", "tea == 4"), 0],
    ["names far apart", filters("language == 1", "language == 2", "language == 3", "country == 4"), 0],
    [
      "a task's and a worker's",
      target("task.seniority == 1 AND task.seniority == 2 AND task.seniority == 3 AND worker.senority == 1"),
      0,
    ],
    [
      "declared tasks, workers that are not",
      {
        filters: [
          {
            expression: "langage == 1 OR language == 1 OR language == 2 OR language == 3",
            targets: [
              {
                ...q,
                expression:
                  "worker.senority > 1 AND worker.seniority > 2 AND worker.seniority > 3 AND worker.seniority > 4",
              },
            ],
          },
        ],
      },
      "worker.senority",
      { taskAttributes: attributes({}) },
    ],
    [
      "more names than anybody writes",
      filters(
        "language == 1",
        "language == 2",
        "language == 3",
        "langage == 4",
        ...Array.from({ length: 200 }, (_, at) => `n${at} == 1`),
      ),
      0,
    ],
  ],
  "unknown-channel": [
    [
      "a property that is near",
      target("worker.channel.chat.assigned_task > 1"),
      /did you mean "assigned_tasks"\? a channel has/,
    ],
    ["a property that is not", target("worker.channel.chat.x > 1"), /no property "x"; a channel has/],
    ["no property", target("worker.channel.chat > 1"), /write worker\.channel\./],
    ["no channel", target("worker.channel > 1"), /write worker\.channel\./],
    ["too much", target("worker.channel.chat.assigned_tasks.x > 1"), /write worker\.channel\./],
    ["any channel where none is declared", target("worker.channel.fax.assigned_tasks > 1"), 0],
    ["a declared one", target("worker.channel.fax.assigned_tasks > 1"), 0, full],
    ["one of every workspace", target("worker.channel.voice.assigned_tasks > 1"), 0, full],
    [
      "one that is not",
      target("worker.channel.chatt.assigned_tasks > 1"),
      /task channel "chatt", did you mean "chat"/,
      full,
    ],
    ["a task's attribute", target("task.channel == 'x'"), 0],
    ["workers without channels", target("worker.channel.fax.assigned_tasks > 1"), 0, { workers: worker(new Map()) }],
  ],
  "activity-name": [
    ["the key", target("worker.activity_name == 'lunch'"), /did you mean "Lunch Break"/, { activities }],
    [
      "another case, in a list",
      target("worker.activity_name IN ['Available', 'lunch break']"),
      "'lunch break'",
      { activities },
    ],
    ["the name", target("worker.activity_name == 'Lunch Break'"), 0, { activities }],
    ["another activity", target("worker.activity_name == 'Training'"), 0, { activities }],
    [
      "another attribute",
      target("worker.activity_sid == 'lunch' AND worker.sid == 1 AND task.activity_name == 'lunch'"),
      0,
      { activities },
    ],
    ["nothing is declared", target("worker.activity_name == 'lunch'"), 0],
    ["a name", target("worker.activity_name == task.activity"), 0, { activities }],
  ],
  "skip-ignores-capacity": [
    ["declared capacities", skip("workers.available = 0"), 1, full],
    ["no declared workers", skip("workers.available == 0"), 0, { ...full, workers: new Map() }],
    [
      "no capacity",
      skip("workers.available == 0"),
      0,
      { ...full, workers: worker(new Map([["chat", { capacity: 0 }]])) },
    ],
    ["a queue that is not declared", skip("workers.available == 0", { queue: "other" }), 0, full],
    ["no queue", skip("workers.available == 0", { queue: undefined }), 0, full],
    [
      "single-tasking",
      skip("workers.available == 0"),
      0,
      { ...full, workspace: { multiTaskEnabled: false, timeoutActivity: undefined } },
    ],
    [
      "an expression, which has a rule of its own",
      skip("workers.available == 0", { expression: "worker.a == 1" }),
      0,
      full,
    ],
    ["a known worker too", skip("workers.available == 0", { knownWorkerSid: "task.a" }), 0, full],
    ["another skip", skip("1==1"), 0, full],
  ],
  "list-operator": [
    ["a text for a list", filters("a IN 'x'"), "'x'"],
    ["a list for a text", filters("a == ['x']"), /write IN or NOT IN/],
    ["on the left", filters("['x'] != a"), 1],
    ["several for HAS", filters("a HAS ['x', 'y']"), /join several by AND or OR/],
    ["a text before HAS, which has a rule of its own", filters("'x' HAS a"), 0],
    ["an empty list", filters("a IN []"), /nothing is in an empty list/],
    ["not in an empty list", filters("a NOT IN []"), 0],
    ["as it should be", filters("a IN ['x'] OR 'x' IN a OR a HAS 'x' OR a == 'x'"), 0],
    ["two constants", filters("1 IN 2"), 0],
  ],
  "mixed-types": [
    ["true and a text", filters("vip == true", "vip == 'true'"), /with a text here, and with true or false elsewhere/],
    ["in one list", filters("a IN [true, 'true']"), /with true or false here, and with a text elsewhere/],
  ],
  "name-in-skip": [
    [
      "an activity's key",
      skip("workers.lunch > 1"),
      /did you mean "workers\.\$\{activities\.lunch\.sid\}"\?/,
      { activities },
    ],
    ["an activity's name alone", skip("lunch > 1"), /did you mean "workers\.\$\{activities/, { activities }],
    ["no activity", skip("workers.dinner > 1"), /is not known here;/, { activities }],
  ],
  "sid-in-skip": [
    [
      "a SID written down",
      skip(`workers.WA${"5".repeat(32)} > 1`),
      /write the key of an activity, as in "workers\.\$\{activities\.lunch\.sid\}"/,
      { activities, form: "yaml" },
    ],
    ["an activity's key", skip("workers.${activities.lunch.sid} > 1"), 0, { activities, form: "yaml" }],
    ["raw JSON has no other way", skip(`workers.WA${"5".repeat(32)} > 1`), 0, { activities, form: "raw" }],
    ["no activities are declared", skip(`workers.WA${"5".repeat(32)} > 1`), 0, { form: "yaml" }],
    ["none at all", skip(`workers.WA${"5".repeat(32)} > 1`), 0, { activities: new Map(), form: "yaml" }],
  ],
};

describe.each(Object.entries(cases))("%s", (rule, rows) => {
  test.each(rows)("%s", (_what, configuration, expected, facts) => {
    const found = lint(rule, configuration, facts);
    if (typeof expected === "number") return expect(found).toHaveLength(expected);
    expect(found).toHaveLength(1);
    const [problem] = found as [(typeof found)[number]];
    if (typeof expected !== "string") return expect(problem.message).toMatch(expected);
    return expect(partOf(textAt(configuration, problem.path), problem)).toBe(expected);
  });
});

function textAt(configuration: Configuration, path: readonly (string | number)[]): string {
  return String(path.reduce<unknown>((value, step) => (value as Record<string, unknown>)[step], configuration));
}

test("a day is corrected in the quotation marks that it has", () => {
  const text = `taskrouter.dayOfWeek IN ["THU", 'sunday', "x"]`;
  const fixes = lint("invalid-day", filters(text)).map(({ fix }) => fix?.edits[0]?.text);
  expect(fixes).toEqual(['"Thu"', "'Sun'", undefined]);
});

test("queues are looked at too", () => {
  expect(lintQueue("unquoted-text", "language == spanish")).toHaveLength(1);
  expect(lintQueue("unquoted-text", "a == b", { workerAttributes: attributes({ b: {} }) })).toEqual([]);
  expect(lintQueue("activity-name", "activity_name == 'lunch'", { activities })).toHaveLength(1);
});

test("an accepted NOT is looked into", () => {
  const read = createReadExpression();
  const not = { type: "not", start: 0, end: 20, part: read.expression("a != 1 OR a != 2 OR a != 2", "filter").ast };
  const reading = {
    ...read,
    expression: (text: string, kind: "filter") => ({ ...read.expression(text, kind), ast: not }),
  };
  const codes = lintConfiguration(filters("a == 1"), {}, reading as never).map(({ code }) => code);
  expect(codes).toEqual(expect.arrayContaining(["always-true", "repeated-part"]));
});
