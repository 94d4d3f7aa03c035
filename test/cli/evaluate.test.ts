import { describe, expect, test } from "vitest";
import { STACK_TRACE, taskrouter } from "./support.js";

const evaluate = (expression: string, ...options: string[]) => taskrouter(["evaluate", expression, ...options]);

describe("the answer", () => {
  test("is true or false on the first line, then each part with its value", async () => {
    const task = '{"language":"en","tier":"silver","skills":["a"]}';
    const expression = "language == 'en' AND (tier == 'gold' OR vip == true OR skills != 'a')";
    expect(await evaluate(expression, "--task", task)).toEqual({
      code: 0,
      err: "",
      out: `false
AND → false
├─ language == "en" → true: language is "en"
└─ OR → false
   ├─ tier == "gold" → false: tier is "silver"
   ├─ vip == true → false: vip is missing or null
   └─ skills != "a" → false: skills is ["a"]; != with a list is always false
`,
    });
  });

  test("for one comparison has two lines", async () => {
    expect((await evaluate("1==1")).out).toBe("true\n1 == 1 → true\n");
  });

  test.each([
    ["target", "task.a == worker.a", ["--task", '{"a":1}', "--worker", '{"a":1}'], "true"],
    ["queue", "languages HAS 'en'", ["--worker", '{"languages":["en"]}'], "true"],
    ["skip", "workers.available == 0", ["--workers", '{"available":0}'], "true"],
    ["skip", "workers.available == 0", [], "false"],
    ["filter", "taskrouter.currentTime == 830", ["--at", "2026-01-31T08:30"], "true"],
    ["filter", "taskrouter.currentTime == 830", ["--at", "2026-01-31T08:30:59.5Z"], "true"],
    ["target", "taskrouter.dayOfWeek == 'Fri'", ["--at", "2026-01-31T01:00+02:00"], "true"],
    ["filter", "taskrouter.currentTime >= 0", [], "true"],
  ])("for a %s: %s", async (kind, expression, options, expected) => {
    const { code, out } = await evaluate(expression, "--kind", kind, ...options);
    expect(out.split("\n")[0]).toBe(expected);
    expect(code).toBe(0);
  });

  test("shortens long values and long lists of parts", async () => {
    const { out } = await evaluate("a != ''", "--task", JSON.stringify({ a: "x".repeat(1000) }));
    expect(out).toContain(`a is "${"x".repeat(59)}…\n`);
    const many = await evaluate(Array(103).fill("1==1").join(" AND "));
    expect(many.out.trimEnd().split("\n").slice(-2)).toEqual(["├─ 1 == 1 → true", "└─ … and 3 more"]);
  });

  test("escapes control characters, and keeps each part on one line", async () => {
    const { out } = await evaluate("a == 'x\u001b[31m\n\u202e'", "--task", JSON.stringify({ a: "\u009b" }));
    expect(out).toBe('false\na == "x\\u001b[31m\\u000a\\u202e" → false: a is "\\u009b"\n');
  });

  test("does not depend on attributes named like JavaScript's own", async () => {
    const { out } = await evaluate("polluted == null", "--task", '{"__proto__":{"polluted":1}}');
    expect(out.split("\n")[0]).toBe("true");
  });
});

describe("a malformed expression", () => {
  test("ends with exit code 1, and shows all findings with line and caret", async () => {
    expect(await evaluate("language = 'en' AND\n  tier-x == 1 AND ==")).toEqual({
      code: 1,
      err: "",
      out: `expression:2:3: error: "tier-x" has a hyphen, which TaskRouter refuses in names: rename the attribute [expression-syntax]
2 |   tier-x == 1 AND ==
  |   ^^^^^^
expression:2:19: error: a name or a value is expected here, not "==" [expression-syntax]
2 |   tier-x == 1 AND ==
  |                   ^^
`,
    });
  });

  test.each(["", "(".repeat(10_000), "'", "\u0000", "%".repeat(1_000_000)])("never crashes", async (expression) => {
    const { code, out, err } = await evaluate(expression);
    expect({ code, err }).toEqual({ code: 1, err: "" });
    expect(out).toMatch(/^expression:1:\d+: .*\[expression-(syntax|too-big)\]\n/);
  });
});

describe("wrong usage", () => {
  test.each([
    ["no expression", [], "missing required argument 'EXPRESSION'"],
    [
      "an unknown kind, with the near one",
      ["1==1", "--kind", "fliter"],
      'filter, queue, skip, target, did you mean "filter"?',
    ],
    ["attributes that are not JSON", ["1==1", "--task", "{hunter2"], "It must be a JSON object"],
    ["attributes that are not an object", ["1==1", "--task", "[1]"], "It must be a JSON object"],
    ["an invalid time", ["1==1", "--at", "noon"], "It must look like 2026-01-31T08:30Z."],
    ["an invalid day", ["1==1", "--at", "2026-13-31T08:30Z"], "It must look like 2026-01-31T08:30Z."],
    [
      "a worker for a filter",
      ["1==1", "--worker", "{}"],
      "--worker has no effect on a filter expression; it is for --kind target or queue",
    ],
    [
      "a time for a queue",
      ["1==1", "--kind", "queue", "--at", "2026-01-31T08:30Z"],
      "--at has no effect on a queue expression; it is for --kind filter or target",
    ],
    ["numbers of workers for a target", ["1==1", "--kind", "target", "--workers", "{}"], "it is for --kind skip"],
  ])("%s", async (_, args, said) => {
    const { code, out, err } = await taskrouter(["evaluate", ...args]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(said);
    expect(err).not.toMatch(STACK_TRACE);
  });
});
