import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  type Change,
  type Configuration,
  type DescribeOptions,
  describeChanges,
  type Filter,
  fromWire,
  type Json,
  type Target,
} from "../../../language/index.js";

const textsOf = (changes: readonly Change[]) => changes.map(({ text }) => text);

const compare = (before: unknown, after: unknown, options?: DescribeOptions) =>
  textsOf(describeChanges(before as Configuration, after as Configuration, options));

const filter = (name: string | undefined, expression: string, ...targets: Target[]): Filter => ({
  ...(name === undefined ? {} : { filterFriendlyName: name }),
  expression,
  targets,
});

const vip = filter("VIP", "tier == 'vip'", { queue: "english", timeout: 60 }, { queue: "everyone" });
const gold = filter("Gold", "tier == 'gold'", { queue: "english" });
const night = filter(undefined, "taskrouter.currentTime > 2000", { queue: "night" });
const rest = filter(undefined, "1==1", { queue: "everyone" });

const among = (...filters: Json[]) => ({ filters }) as Configuration;
const withTargets = (...targets: Json[]) => among({ ...vip, targets });
const alone = (target: Json) => among({ ...gold, targets: [target] });

describe("filters", () => {
  test.each<[string, Json[], Json[], string[]]>([
    [
      "put in at the top",
      [gold, rest],
      [vip, gold, rest],
      ["filter 'VIP' added before 'Gold': `tier == 'vip'` to english, then everyone"],
    ],
    [
      "put in at the end",
      [gold],
      [gold, night],
      ["filter 2 added to the end: `taskrouter.currentTime > 2000` to night"],
    ],
    ["the first of all", [], [vip], ["filter 'VIP' added: `tier == 'vip'` to english, then everyone"]],
    ["taken away", [vip, gold, rest], [vip, rest], ["filter 'Gold' removed: `tier == 'gold'` to english"]],
    [
      "taken away without a name",
      [rest, night, gold],
      [rest, gold],
      ["filter 2 removed: `taskrouter.currentTime > 2000` to night"],
    ],
    ["moved up", [gold, night, vip], [vip, gold, night], ["filter 'VIP' moved before 'Gold' (3 → 1)"]],
    ["changed places", [gold, vip], [vip, gold], ["filter 'VIP' moved before 'Gold' (2 → 1)"]],
    ["moved to the end", [vip, gold, night], [gold, night, vip], ["filter 'VIP' moved to the end (1 → 3)"]],
    [
      "moved before one without a name",
      [night, rest, gold, vip],
      [night, vip, rest, gold],
      ["filter 'VIP' moved before filter 3 (4 → 2)"],
    ],
    [
      "moved to the position that it had, because another one is added",
      [gold, vip],
      [rest, vip, gold],
      ["filter 1 added before 'VIP': `1==1` to everyone", "filter 'VIP' moved before 'Gold'"],
    ],
    ["moved without a name", [vip, gold, night], [night, vip, gold], ["filter 3 moved to position 1"]],
    ["renamed", [vip, gold], [{ ...vip, filterFriendlyName: "Vip" }, gold], ["filter 'VIP' renamed to 'Vip'"]],
    ["named", [rest], [{ ...rest, filterFriendlyName: "All" }], ["filter 1 is now filter 'All'"]],
    ["without its name", [{ ...rest, filterFriendlyName: "All" }], [rest], ["filter 'All' has no name any more"]],
    [
      "renamed and moved",
      [vip, gold, rest],
      [gold, rest, { ...vip, filterFriendlyName: "Vip" }],
      ["filter 'Vip' moved to the end (1 → 3)", "filter 'VIP' renamed to 'Vip'"],
    ],
    [
      "renamed and changed a little",
      [filter("A", "tier == 'gold' AND language == 'en'", { queue: "q" }), gold],
      [filter("B", "tier == 'gold' AND language == 'fr'", { queue: "q" }), gold],
      [
        "filter 'A' renamed to 'B'",
        "filter 'B': expression `tier == 'gold' AND language == 'en'` → `tier == 'gold' AND language == 'fr'`",
      ],
    ],
    [
      "replaced by one that shares nothing but a queue",
      [filter("A", "a == 1", { queue: "q" }), gold],
      [filter("B", "completely.different HAS 2", { queue: "q" }), gold],
      ["filter 'A' removed: `a == 1` to q", "filter 'B' added before 'Gold': `completely.different HAS 2` to q"],
    ],
    [
      "without a name, and changed",
      [night, gold],
      [{ ...night, expression: "taskrouter.dayOfWeek == 'Sun'" }, gold],
      ["filter 1: expression `taskrouter.currentTime > 2000` → `taskrouter.dayOfWeek == 'Sun'`"],
    ],
    [
      "of one name",
      [gold, { ...gold, expression: "a == 1" }],
      [gold, { ...gold, expression: "a == 2" }],
      ["filter 2 'Gold': expression `a == 1` → `a == 2`"],
    ],
    [
      "one away and a nameless one changed in the same gap",
      [filter("A", "a == 1", { queue: "a" }), night, rest],
      [{ ...night, expression: "b == 2" }, rest],
      ["filter 'A' removed: `a == 1` to a", "filter 1: expression `taskrouter.currentTime > 2000` → `b == 2`"],
    ],
  ])("%s", (_, before, after, expected) => {
    expect(compare(among(...before), among(...after))).toEqual(expected);
  });

  test("two similar filters are each paired with the nearest one", () => {
    const one = (name: string, value: string) => filter(name, `a == 'x' AND b == '${value}'`, { queue: "q" });
    expect(compare(among(one("A", "p"), one("B", "p")), among(one("C", "p"), one("D", "q")))).toEqual([
      "filter 'A' renamed to 'C'",
      "filter 'B' renamed to 'D'",
      "filter 'D': expression `a == 'x' AND b == 'p'` → `a == 'x' AND b == 'q'`",
    ]);
  });

  test("two equally similar filters keep their order", () => {
    const one = (name: string, value: string) =>
      filter(name, `tier == '${value}' AND language == 'en'`, { queue: "q" });
    const [before, after] = [among(one("A", "gold"), one("B", "silver")), among(one("C", "vip"), one("D", "none"))];
    expect(compare(before, after).filter((text) => text.includes("renamed"))).toEqual([
      "filter 'A' renamed to 'C'",
      "filter 'B' renamed to 'D'",
    ]);
  });

  test("many that share nothing are not compared in pairs, nor are two long lists", () => {
    const many = (word: string) =>
      Array.from({ length: 1_200 }, (_, at) => filter(`${word} ${at}`, `${word}${at} == 1`, { queue: "q" }));
    const changes = describeChanges(among(...many("a")), among(...many("b")));
    expect(changes.map(({ kind }) => kind)).toEqual([
      ...Array.from({ length: 1_200 }, () => "filter-removed"),
      ...Array.from({ length: 1_200 }, () => "filter-added"),
    ]);
    const [first, ...others] = many("a") as [Filter, ...Filter[]];
    expect(compare(among(first, ...others), among(...others, first))).toEqual([
      "filter 'a 0' moved to the end (1 → 1200)",
    ]);
  });

  test("a name can have three keys, and the key alone changes no routing", () => {
    const { filterFriendlyName: name, ...others } = gold;
    const changes = describeChanges(among({ ...others, friendlyName: name as string }), among(gold));
    expect(changes).toEqual([
      {
        kind: "filter-renamed",
        path: ["filters", 0, "filterFriendlyName"],
        text: "filter 'Gold': its name is written filterFriendlyName in place of friendlyName",
        isSpelling: true,
      },
    ]);
    expect(compare(among({ ...others, friendly_name: "Silver" }), among(gold))).toEqual([
      "filter 'Silver' renamed to 'Gold'",
    ]);
    expect(compare(among({ ...gold, friendlyName: "a" }), among({ ...gold, friendlyName: "b" }))).toEqual([
      `filter 'Gold': unknown key "friendlyName" "a" → "b"`,
    ]);
    expect(compare(among({ ...rest, filterFriendlyName: "" }), among(rest))).toEqual([
      `filter 1: filterFriendlyName "" removed`,
    ]);
  });

  test("of 2015 have one queue, without targets", () => {
    const old = { friendly_name: "blah", queue: "WQ1" };
    expect(compare(among(old), among({ ...old, queue: "WQ2" }))).toEqual(["filter 'blah': queue WQ1 → WQ2"]);
    expect(compare(among(old), among())).toEqual(["filter 'blah' removed: no expression to WQ1"]);
  });
});

describe("targets", () => {
  test.each<[string, Json, Json, string[]]>([
    [
      "a time",
      withTargets({ queue: "a", timeout: 60 }, { queue: "b" }),
      withTargets({ queue: "a", timeout: 90 }, { queue: "b" }),
      ["filter 'VIP', target 1: timeout 60 → 90"],
    ],
    [
      "a queue of the only target",
      alone({ queue: "english" }),
      alone({ queue: "everyone" }),
      ["filter 'Gold': queue english → everyone"],
    ],
    [
      "an expression of the only target",
      alone({ queue: "q" }),
      alone({ queue: "q", expression: "worker.a == 1" }),
      ["filter 'Gold', target 1: expression `worker.a == 1` added"],
    ],
    [
      "a priority that comes",
      alone({ queue: "q" }),
      alone({ queue: "q", priority: 5 }),
      ["filter 'Gold': priority 5 added"],
    ],
    [
      "a priority that goes",
      alone({ queue: "q", priority: "5" }),
      alone({ queue: "q" }),
      ["filter 'Gold': priority 5 removed"],
    ],
    [
      "a numeric string",
      alone({ queue: "q", timeout: "30" }),
      alone({ queue: "q", timeout: "45" }),
      ["filter 'Gold': timeout 30 → 45"],
    ],
    [
      "a text that is not a number",
      alone({ queue: "q", timeout: "soon" }),
      alone({ queue: "q", timeout: 45 }),
      ["filter 'Gold': timeout \"soon\" → 45"],
    ],
    [
      "an order",
      alone({ queue: "q", orderBy: "worker.a ASC" }),
      alone({ queue: "q", orderBy: "worker.a DESC" }),
      ["filter 'Gold': orderBy `worker.a ASC` → `worker.a DESC`"],
    ],
    [
      "a skip",
      alone({ queue: "q", skipIf: "workers.available == 0" }),
      alone({ queue: "q", skipIf: "1==1" }),
      ["filter 'Gold': skipIf `workers.available == 0` → `1==1`"],
    ],
    [
      "a known worker in another way",
      alone({ queue: "q", timeout: 3, knownWorkerFriendlyName: "task.name" }),
      alone({ queue: "q", timeout: 4, knownWorkerSid: "task.sid" }),
      [
        "filter 'Gold': timeout 3 → 4",
        "filter 'Gold': knownWorkerFriendlyName `task.name` → knownWorkerSid `task.sid`",
      ],
    ],
    [
      "a known worker",
      alone({ queue: "q", knownWorkerSid: "task.a" }),
      alone({ queue: "q", knownWorkerSid: "task.b" }),
      ["filter 'Gold': knownWorkerSid `task.a` → `task.b`"],
    ],
    [
      "one put in",
      withTargets({ queue: "a" }),
      withTargets({ queue: "b", timeout: 5 }, { queue: "a" }),
      ["filter 'VIP': target 1 added: queue b, timeout 5"],
    ],
    [
      "one without anything put in",
      withTargets({ queue: "a" }),
      withTargets({ queue: "a" }, {}),
      ["filter 'VIP': target 2 added: the queue of the target before it"],
    ],
    [
      "one taken away",
      withTargets({ queue: "a" }, { queue: "b", skipIf: "1==1" }),
      withTargets({ queue: "a" }),
      ["filter 'VIP': target 2 removed: queue b, skipIf `1==1`"],
    ],
    [
      "one moved",
      withTargets({ queue: "a" }, { queue: "b" }, { queue: "c" }),
      withTargets({ queue: "c" }, { queue: "a" }, { queue: "b" }),
      ["filter 'VIP': target 3 moved to position 1"],
    ],
    [
      "one put in and one changed",
      withTargets({ queue: "a", timeout: 1 }),
      withTargets({ queue: "b" }, { queue: "a", timeout: 2 }),
      ["filter 'VIP': target 1 added: queue b", "filter 'VIP', target 2: timeout 1 → 2"],
    ],
  ])("%s", (_, before, after, expected) => {
    expect(compare(before, after)).toEqual(expected);
  });

  test("show the names that the caller gives to queues", () => {
    const sid = `WQ${"0".repeat(31)}1`;
    const other = `WQ${"0".repeat(31)}2`;
    const nameOf = (reference: string) => ({ [sid]: "English", [other]: "English", everyone: "Everyone" })[reference];
    const text = (id: string) => `task.queue == '${id}'`;
    expect(compare(alone({ queue: sid }), alone({ queue: "everyone" }), { nameOf })).toEqual([
      "filter 'Gold': queue English → Everyone",
    ]);
    expect(compare(alone({ queue: sid }), alone({ queue: other }), { nameOf })).toEqual([
      `filter 'Gold': queue English ("${sid}") → English ("${other}")`,
    ]);
    expect(compare(alone({ queue: "q" }), alone({ queue: "q", expression: text(sid) }), { nameOf })).toEqual([
      "filter 'Gold', target 1: expression `task.queue == '‹English›'` added",
    ]);
    const [before, after] = [text(sid), text(other)].map((expression) => alone({ queue: "q", expression }));
    expect(compare(before, after, { nameOf })).toEqual([
      `filter 'Gold', target 1: expression \`${text(sid)}\` → \`${text(other)}\``,
    ]);
    expect(compare(before, after)).toEqual(compare(before, after, { nameOf }));
  });
});

describe("the default filter", () => {
  test.each<[string, Json, Json, string[]]>([
    ["comes", {}, { defaultFilter: { queue: "a" } }, ["default filter added: queue a"]],
    ["goes", { defaultFilter: { queue: "a" } }, {}, ["default filter removed: queue a"]],
    [
      "changes",
      { defaultFilter: { queue: "a" } },
      { defaultFilter: { queue: "b", priority: 1 } },
      ["default filter: queue a → b", "default filter: priority 1 added"],
    ],
    ["is not a map", { defaultFilter: "a" }, { defaultFilter: { queue: "a" } }, ['default filter: "a" → a map']],
  ])("%s", (_, before, after, expected) => {
    expect(compare(before, after)).toEqual(expected);
  });
});

describe("texts", () => {
  const expression = (text: string) => among({ ...gold, expression: text });

  test.each([
    ["a=='x'", 'a = "x"'],
    ["a == 1 and b in ['x']", "(a == 1) AND b IN ['x']"],
    ["a > 0800", "a  >  800"],
    ["a == null", "a==NULL"],
  ])("%s and %s are described as two spellings of the same", (before, after) => {
    const [change, ...more] = describeChanges(expression(before), expression(after));
    expect(more).toEqual([]);
    expect(change).toMatchObject({ kind: "expression", isSpelling: true });
    expect(change?.text).toBe(`filter 'Gold': expression \`${before}\` → \`${after}\`, another spelling of the same`);
  });

  test.each([
    ["a == 'x'", "a == 'X'"],
    ["a == 1", "a == '1'"],
    ["a ==", "a = "],
    ["a == 9007199254740993", "a == 9007199254740992"],
    ["a >- 1", "a <- 1"],
    ["worker.a ASC", "worker.a"],
  ])("%s and %s are not", (before, after) => {
    expect(describeChanges(expression(before), expression(after))).toMatchObject([{ isSpelling: false }]);
  });

  test.each<[string, string, string, string]>([
    ["knownWorkerSid", "task.a", " task . a", "another spelling of the same"],
    ["orderBy", "worker.a asc", "worker.a  ASC", "another spelling of the same"],
  ])("%s has other spellings too", (key, before, after, expected) => {
    expect(compare(alone({ queue: "q", [key]: before }), alone({ queue: "q", [key]: after }))[0]).toContain(expected);
  });

  test("that are long are shortened around the change, between words", () => {
    const long = (word: string) => `${"a == 1 AND ".repeat(20)}language == '${word}'${" AND z == 2".repeat(20)}`;
    expect(compare(expression(long("english")), expression(long("french")))).toEqual([
      "filter 'Gold': expression `… 1 AND language == 'english' AND z == 2 AND z =…` → `… 1 AND language == 'french' AND z == 2 AND z =…`",
    ]);
    const end = `${"a == 1 AND ".repeat(20)}b == 2`;
    expect(compare(expression(end), expression(`${end} AND c == 3`))).toEqual([
      "filter 'Gold': expression `… a == 1 AND b == 2` → `… a == 1 AND b == 2 AND c == 3`",
    ]);
  });

  test("that changed entirely are cut in the middle, and never look alike", () => {
    const [before, after] = ["x", "y"].map((word) => `${word}${" OR a == 1".repeat(30)}${word}`);
    const text = compare(expression(before as string), expression(after as string))[0];
    expect(text).toBe(
      "filter 'Gold': expression `x OR a == 1 OR a == 1 OR a == 1 OR a == …OR a == 1 OR a == 1 OR a == 1 OR a == 1x` → " +
        "`y OR a == 1 OR a == 1 OR a == 1 OR a == …OR a == 1 OR a == 1 OR a == 1 OR a == 1y`",
    );
    const [a, b] = ["a", "b"].map((word) => `${"w".repeat(19)} ${word}${"v".repeat(100)}`);
    const [, left, right] =
      /`(.*)` → `(.*)`/.exec(compare(expression(a as string), expression(b as string))[0] ?? "") ?? [];
    expect(left).not.toBe(right);
  });

  test("of filters that are shown once are cut at their end", () => {
    expect(compare(among(), expression(`a == '${"x".repeat(200)}'`))).toEqual([
      `filter 'Gold' added: \`a == '${"x".repeat(74)}…\` to english`,
    ]);
  });

  test("stay on one line with any characters in them", () => {
    expect(compare(expression("a == 1"), expression("a\n==\t2\u0007\r"))).toEqual([
      "filter 'Gold': expression `a == 1` → `a\\n==\\t2\\u{7}\\r`",
    ]);
  });
});

describe("keys that TaskRouter does not know", () => {
  test.each<[string, Json, Json, string[]]>([
    ["comes", among({ ...gold }), among({ ...gold, note: "x" }), [`filter 'Gold': unknown key "note" added: "x"`]],
    ["goes", { extra: 1 }, {}, ['unknown key "extra" removed: 1']],
    [
      "changes",
      alone({ queue: "q", "=skipIf": 1 }),
      alone({ queue: "q", "=skipIf": 2 }),
      [`filter 'Gold': unknown key "skipIf" 1 → 2`],
    ],
    ["changes inside", { extra: [1] }, { extra: [2] }, ['unknown key "extra" changed inside']],
    ["is of any kind", { extra: [] }, { extra: { a: 1 } }, ['unknown key "extra" [] → a map']],
    [
      "is next to the routing",
      { "=beside": [0, { a: 1 }] },
      { "=beside": [1, { a: 2 }] },
      ['unknown key "a" next to "task_routing" 1 → 2'],
    ],
    [
      "is alone next to the routing",
      {},
      { "=beside": [1, { a: 2 }] },
      ['unknown key "a" next to "task_routing" added: 2'],
    ],
    [
      "looks like it",
      { "=beside": null },
      { "=beside": "x" },
      ['unknown key "beside" next to "task_routing" added: "x"'],
    ],
    [
      "has a name of its own",
      JSON.parse('{"__proto__":1}') as Json,
      JSON.parse('{"__proto__":2}') as Json,
      ['unknown key "__proto__" 1 → 2'],
    ],
  ])("%s", (_, before, after, expected) => {
    expect(compare(before, after)).toEqual(expected);
  });
});

describe("malformed configurations are described too", () => {
  test.each<[string, Json, Json, string[]]>([
    ["filters that are not a list", { filters: "x" }, among(rest), ['filters: "x" → a list of 1']],
    ["a filter that is not a map", among(5), among("x"), ['filter 1: 5 → "x"']],
    [
      "a filter that is not a map, put in",
      among(),
      among(null, 5),
      ["filter 1 added before filter 2: null", "filter 2 added to the end: 5"],
    ],
    [
      "targets that are not a list",
      among({ ...gold, targets: 1 }),
      among({ ...gold, targets: { a: 1 } }),
      ["filter 'Gold': targets: 1 → a map"],
    ],
    [
      "no targets at all",
      among({ ...gold, targets: [] }),
      among({ expression: gold.expression ?? "", filterFriendlyName: "Gold" }),
      ["filter 'Gold': targets: [] → null"],
    ],
    [
      "a filter without targets",
      among(),
      among({ ...gold, targets: [] }),
      ["filter 'Gold' added: `tier == 'gold'` to no target"],
    ],
    [
      "a filter without a queue",
      among(),
      among({ ...gold, targets: [{}, 5] }),
      ["filter 'Gold' added: `tier == 'gold'` to no queue"],
    ],
    [
      "targets that come",
      among({ ...gold, targets: null }),
      among(gold),
      ["filter 'Gold': target 1 added: queue english"],
    ],
    ["a target that is not a map", alone(1), alone(null), ["filter 'Gold': 1 → null"]],
    ["a target that is not a map, put in", withTargets(), withTargets(1), ["filter 'VIP': target 1 added: 1"]],
    [
      "a value of a wrong kind",
      alone({ queue: 1, expression: 2 }),
      alone({ queue: "1", expression: { a: 3 } }),
      [`filter 'Gold': queue 1 (1) → 1 ("1")`, "filter 'Gold', target 1: expression 2 → a map"],
    ],
    [
      "a map in place of a number",
      alone({ queue: "q", priority: { a: 1 } }),
      alone({ queue: "q", priority: { a: 2 } }),
      ["filter 'Gold': priority changed inside"],
    ],
    ["JSON without routing", { "=whole": 1 }, { "=whole": 2 }, ['the JSON without "task_routing" is another one']],
    ["routing that comes", { "=whole": 1 }, among(rest), ['routing in place of JSON without "task_routing"']],
    ["routing that goes", among(rest), { "=whole": 1 }, ['JSON without "task_routing" in place of routing']],
  ])("%s", (_, before, after, expected) => {
    expect(compare(before, after)).toEqual(expected);
  });
});

describe("real pairs", () => {
  const folder = join(__dirname, "../../../../shared/corpus/workflows");
  const read = (name: string): Configuration => {
    const { configuration } = JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8")) as { configuration: Json };
    return fromWire(configuration);
  };

  test.skipIf(!existsSync(folder))("read well in a review (skipped without the corpus)", () => {
    expect(compare(read("power-dialer-001"), read("power-dialer-002"))).toHaveLength(1);
    const changes = describeChanges(read("aselo-036"), read("aselo-037"));
    expect(changes.map(({ kind }) => kind)).toEqual(["queue-renamed", "expression", "queue"]);
    expect(changes[1]?.text).toBe(
      "filter 'Tinkle Friend': expression `channelType =='voice' OR channelType =='web'` → " +
        "`1==1 OR channelType =='web' OR isContactlessTask == true`",
    );
    const moved = describeChanges(read("workflow-script-example-005"), read("workflow-script-example-006"));
    expect(moved.filter(({ kind }) => kind === "filter-moved").map(({ text }) => text)).toContainEqual(
      expect.stringMatching(/^filter 'MPA-Complaint' moved before 'MPA-Research' \(\d+ → \d+\)$/),
    );
  });
});
