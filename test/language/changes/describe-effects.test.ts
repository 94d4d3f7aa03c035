import { describe, expect, test } from "vitest";
import { type Configuration, describeChanges, describeEffects, type Json } from "../../../language/index.js";

const filter = (name: string, expression: string, ...targets: Json[]) => ({
  filterFriendlyName: name,
  expression,
  targets,
});
const gold = filter("Gold", "tier == 'gold'", { queue: "gold" });
const vip = filter("VIP", "tier == 'gold' AND vip == true", { queue: "vip" });
const all = filter("All", "1==1", { queue: "everyone" });
const among = (...filters: Json[]) => ({ filters, defaultFilter: { queue: "rest" } }) as unknown as Configuration;

const effects = (before: Configuration, after: Configuration, options = {}) =>
  describeEffects(before, after, options).map(({ text }) => text);

describe("filters", () => {
  test.each<[string, Configuration, Configuration, string[]]>([
    [
      "a filter that moves before a narrower one hides it",
      among(vip, gold),
      among(gold, vip),
      [
        "no task reaches filter 'VIP' any more: all of its tasks stay in 'Gold' before it",
        "queue vip gets no task from this workflow any more",
      ],
    ],
    ["a filter that moves away uncovers it", among(gold, vip), among(vip, gold), ["tasks can reach filter 'VIP' now"]],
    [
      "a filter that was hidden before is not news",
      among(gold, vip),
      among(gold, vip, filter("New", "x == 1", { queue: "rest" })),
      [],
    ],
    [
      "a filter that is hidden from the start",
      among(gold),
      among(gold, vip),
      ["no task reaches filter 'VIP': all of its tasks stay in 'Gold' before it"],
    ],
    [
      "a filter that matches nothing any more",
      among(gold),
      among({ ...gold, expression: "1==2" }),
      [
        "no task reaches filter 'Gold' any more: it matches none",
        "queue gold gets no task from this workflow any more",
      ],
    ],
    [
      "a filter of every task before others",
      among(gold, vip),
      among(all, gold),
      [
        "no task reaches filter 'Gold' any more: all of its tasks stay in 'All' before it",
        "no task reaches the default filter any more",
        "queue gold gets no task from this workflow any more",
        "queue rest gets no task from this workflow any more",
      ],
    ],
    [
      "a filter of every task that goes",
      among(gold, all),
      among(gold),
      ["tasks can reach the default filter now", "queue everyone gets no task from this workflow any more"],
    ],
    ["a target without any queue", among({ ...gold, targets: [{ timeout: 1 }] }), among(), []],
    ["no list of filters", {}, { filters: "x" } as unknown as Configuration, []],
  ])("%s", (_, before, after, expected) => expect(effects(before, after)).toEqual(expected));

  test("several uncovered filters are named in their order", () => {
    const [one, other] = ["a", "b"].map((name) => filter(name, `x == '${name}'`, { queue: "q" }));
    expect(effects(among(all, one as Json, other as Json), among(other as Json, one as Json)).slice(0, 2)).toEqual([
      "tasks can reach filter 'b' now",
      "tasks can reach filter 'a' now",
    ]);
  });
});

describe("targets and the default filter", () => {
  test("a target after one that loses its timeout", () => {
    const [before, after] = [{ queue: "gold", timeout: 30 }, { queue: "gold" }].map((first) =>
      among({ ...gold, targets: [first, { queue: "rest" }] }),
    );
    expect(effects(before as Configuration, after as Configuration)).toEqual([
      "no task reaches filter 'Gold', target 2: tasks never leave the target before it",
    ]);
    expect(effects(after as Configuration, after as Configuration)).toEqual([]);
    expect(effects(among(), after as Configuration)).toHaveLength(1);
  });

  test("a default filter that goes", () => {
    expect(effects(among(gold), { filters: [gold] } as unknown as Configuration)).toEqual([
      "a task that matches no filter is not routed any more",
      "queue rest gets no task from this workflow any more",
    ]);
    const covered = { filters: [gold, all] } as unknown as Configuration;
    expect(effects(among(gold, all), covered)).toEqual([]);
  });
});

describe("queues", () => {
  test("another workflow that sends tasks to a queue is enough", () => {
    const isUsedElsewhere = (queue: string) => queue === "vip";
    expect(effects(among(vip, gold), among(), { isUsedElsewhere })).toEqual([
      "queue gold gets no task from any workflow any more",
    ]);
  });

  test("are called by their names, and a value that is not known yet is not one", () => {
    expect(effects(among(gold), among(), { nameOf: (key: string) => key.toUpperCase() })).toEqual([
      "queue GOLD gets no task from this workflow any more",
    ]);
    expect(effects(among(filter("A", "a == 1", { queue: "?" })), among(), { unknown: "?" })).toEqual([]);
  });
});

describe("a queue with another name in every target", () => {
  const uses = (first: string, second: string, ...more: Json[]) =>
    among(filter("A", "a == 1", { queue: first }), filter("B", "b == 1", { queue: second }), ...more);
  const texts = (before: Configuration, after: Configuration) => describeChanges(before, after).map(({ text }) => text);

  test.each<[string, Configuration, Configuration, string[]]>([
    ["is one change", uses("en", "en"), uses("english", "english"), ["queue en → english in all 2 targets"]],
    [
      "is one next to others",
      uses("en", "en"),
      { ...uses("english", "english"), defaultFilter: { queue: "rest", priority: 1 } },
      ["queue en → english in all 2 targets", "default filter: priority 1 added"],
    ],
    [
      "counts the default filter",
      { ...uses("en", "x"), defaultFilter: { queue: "en" } },
      { ...uses("english", "x"), defaultFilter: { queue: "english" } },
      ["queue en → english in all 2 targets"],
    ],
    [
      "is shown in its place if it is one target",
      uses("en", "x"),
      uses("english", "x"),
      ["filter 'A': queue en → english"],
    ],
    [
      "is not one change if one target keeps the name",
      uses("en", "en"),
      uses("english", "en"),
      ["filter 'A': queue en → english"],
    ],
    [
      "is not one change if another queue takes the place of one",
      uses("en", "en"),
      uses("english", "other"),
      ["filter 'A': queue en → english", "filter 'B': queue en → other"],
    ],
    [
      "is not one change if it is in a filter that goes",
      uses("en", "en", filter("C", "c == 1", { queue: "en" })),
      uses("english", "english"),
      ["filter 'C' removed: `c == 1` to en", "filter 'A': queue en → english", "filter 'B': queue en → english"],
    ],
    [
      "is not one change if it is in a filter that comes",
      uses("en", "en"),
      uses("english", "english", filter("C", "c == 1", { queue: "english" })),
      [
        "filter 'A': queue en → english",
        "filter 'B': queue en → english",
        "filter 'C' added to the end: `c == 1` to english",
      ],
    ],
    [
      "is one for each of two",
      among(
        filter("A", "a == 1", { queue: "x", timeout: 1 }, { queue: "y" }),
        filter("B", "b == 1", { queue: "x", timeout: 1 }, { queue: "y" }),
      ),
      among(
        filter("A", "a == 1", { queue: "p", timeout: 1 }, { queue: "q" }),
        filter("B", "b == 1", { queue: "p", timeout: 1 }, { queue: "q" }),
      ),
      ["queue x → p in all 2 targets", "queue y → q in all 2 targets"],
    ],
    [
      "is found in filters of 2015 too",
      { filters: ["A", "B"].map((friendly_name) => ({ friendly_name, queue: "en" })) } as unknown as Configuration,
      { filters: ["A", "B"].map((friendly_name) => ({ friendly_name, queue: "english" })) } as unknown as Configuration,
      ["queue en → english in all 2 targets"],
    ],
    [
      "leaves other values as they are",
      { ...uses("en", "en", 1, filter("C", "c == 1", 2)), defaultFilter: 3 } as unknown as Configuration,
      { ...uses("english", "english", 1, filter("C", "c == 1", 2)), defaultFilter: 4 } as unknown as Configuration,
      ["queue en → english in all 2 targets", "default filter: 3 → 4"],
    ],
  ])("%s", (_, before, after, expected) => expect(texts(before, after)).toEqual(expected));
});
