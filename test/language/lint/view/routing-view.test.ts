import { describe, expect, test } from "vitest";
import { type Configuration, createReadExpression } from "../../../../language/index.js";
import {
  alwaysMatches,
  exitsOfFilter,
  exitsOfTarget,
  isTerminal,
  isUnclear,
  neverMatches,
} from "../../../../language/lint/view/exits.js";
import { createQueueView, createRoutingView, type FilterView } from "../../../../language/lint/view/routing-view.js";
import { createQueue } from "../../rules/support/contexts.js";

describe("the view of a workflow", () => {
  const view = createRoutingView({
    filters: [
      {
        friendly_name: "First",
        expression: "a == 1",
        targets: [
          { queue: "one", priority: "10", timeout: 30 },
          { timeout: "5x", skipIf: "1==1", orderBy: "worker.a DESC" },
          { queue: "two", knownWorkerFriendlyName: "task.a", priority: null },
        ],
      } as never,
      { expression: 5, targets: [7, { expression: "task.a == worker.a" }] } as never,
      "no filter" as never,
    ],
    defaultFilter: { queue: "last", knownWorkerSid: "task.b" },
  });
  const [first, second] = view.filters as [FilterView, FilterView];

  test("gives each target its queue, own or inherited, and the path of that queue", () => {
    expect(first.targets.map(({ queue, queuePath }) => [queue, queuePath.join(".")])).toEqual([
      ["one", "filters.0.targets.0.queue"],
      ["one", "filters.0.targets.0.queue"],
      ["two", "filters.0.targets.2.queue"],
    ]);
    expect(second.targets.map(({ queue, path }) => [queue, path])).toEqual([[undefined, ["filters", 1, "targets", 1]]]);
    expect(view.defaultFilter).toMatchObject({ queue: "last", path: ["defaultFilter"], index: 0 });
  });

  test("reads numbers written as text", () => {
    expect(first.targets.map(({ priority, timeout }) => [priority, timeout])).toEqual([
      [10, 30],
      [undefined, "unknown"],
      [undefined, undefined],
    ]);
  });

  test("finds the name of a filter under every spelling of its key", () => {
    expect(first).toMatchObject({ name: "First", namePath: ["filters", 0, "friendly_name"] });
    expect(second).toMatchObject({ name: undefined, namePath: ["filters", 1] });
  });

  test("lists every expression in order", () => {
    expect(view.sites.map(({ kind, path }) => [kind, path.join(".")])).toEqual([
      ["filter", "filters.0.expression"],
      ["orderBy", "filters.0.targets.1.orderBy"],
      ["skip", "filters.0.targets.1.skipIf"],
      ["knownWorker", "filters.0.targets.2.knownWorkerFriendlyName"],
      ["target", "filters.1.targets.1.expression"],
      ["knownWorker", "defaultFilter.knownWorkerSid"],
    ]);
    expect(view.expressions.map(({ kind }) => kind)).toEqual(["filter", "skip", "target"]);
  });

  test("parses a repeated text once per kind", () => {
    const read = createReadExpression();
    const target = { queue: "q", expression: "worker.a == 1" };
    const configuration = { filters: [{ expression: "worker.a == 1", targets: [target, target] }] };
    const [filter, one, other] = createRoutingView(configuration, {}, read).expressions;
    expect(one?.ast).toBe(other?.ast);
    expect(one?.analyze()).toBe(other?.analyze());
    expect(filter?.analyze()?.names).toMatchObject([{ owner: "task" }]);
    expect(one?.analyze()?.names).toMatchObject([{ owner: "worker" }]);
  });

  test("accepts placeholders as parts of names", () => {
    const { expressions } = createRoutingView({ defaultFilter: { skipIf: "workers.${activities.a.sid} < 2" } });
    expect(expressions[0]?.problems).toEqual([]);
  });

  test("reports unresolved parts", () => {
    const isUnknown = (configuration: Configuration) => createRoutingView(configuration, { unknown: "?" }).isUnknown;
    expect(isUnknown({ filters: [], defaultFilter: { queue: "?" } })).toBe(false);
    expect(
      [{ filters: "?" }, { filters: ["?"] }, { defaultFilter: "?" }].map((part) => isUnknown(part as never)),
    ).toEqual([true, true, true]);
    expect(createRoutingView("?" as never, { unknown: "?" }).isUnknown).toBe(true);
    expect(createRoutingView({ defaultFilter: "?" as never }).isUnknown).toBe(false);
  });

  test("has no tree for an empty, unresolved or malformed expression", () => {
    const { expressions } = createRoutingView(
      { filters: ["", "?", "a =="].map((expression) => ({ expression, targets: [] })) },
      { unknown: "?" },
    );
    expect(expressions.map(({ ast, problems }) => [ast, problems.length])).toEqual([
      [undefined, 0],
      [undefined, 0],
      [undefined, 1],
    ]);
    expect(expressions.map(({ analyze }) => analyze())).toEqual([undefined, undefined, undefined]);
  });
});

test("the view of a queue has only its targetWorkers", () => {
  const view = createQueueView(createQueue({ targetWorkers: "a == 1" }));
  expect(view.expressions).toMatchObject([{ kind: "queue", path: ["targetWorkers"], text: "a == 1" }]);
  expect(view).toMatchObject({ filters: [], isUnknown: false, taskQueue: { key: "q" } });
});

describe("exits", () => {
  const targetsOf = (...targets: object[]) => {
    const view = createRoutingView({ filters: [{ expression: "a == 1", targets: targets as never }] });
    return view.filters[0] as FilterView;
  };

  test.each([
    [{}, false, false],
    [{ timeout: 5 }, true, false],
    [{ timeout: "soon" }, true, false],
    [{ skipIf: "workers.available == 0" }, false, true],
    [{ skipIf: "1==1", timeout: 1 }, true, true],
    [{ skipIf: "1==0" }, false, false],
    [{ skipIf: "malformed" }, false, true],
  ])("a target %j has an exit by timeout: %s, by skip: %s", (target, byTimeout, bySkip) => {
    const filter = targetsOf(target);
    expect(filter.targets.map(exitsOfTarget)).toEqual([{ byTimeout, bySkip }]);
    expect(filter.targets.map(isTerminal)).toEqual([!byTimeout && !bySkip]);
    expect(exitsOfFilter(filter)).toEqual({ byTimeout, bySkip });
  });

  test("a filter has the exits of its last target, if that is reachable", () => {
    expect(exitsOfFilter(targetsOf({ timeout: 1 }, { skipIf: "1==1" }))).toEqual({ byTimeout: false, bySkip: true });
    expect(exitsOfFilter(targetsOf({}, { timeout: 1 }))).toEqual({ byTimeout: false, bySkip: false });
    expect(exitsOfFilter(targetsOf())).toEqual({ byTimeout: false, bySkip: false });
  });

  test.each([
    ["1==1", true, false, false],
    ["1==0", false, true, false],
    ["a == 1 AND a == 2", false, true, false],
    ["a == 1", false, false, false],
    ["a ==", false, false, true],
    [5, false, false, false],
  ])(
    "a filter with the expression %j always matches: %s, never: %s, is unclear: %s",
    (expression, always, never, unclear) => {
      const { filters } = createRoutingView({ filters: [{ expression: expression as string, targets: [] }] });
      expect(filters.map((filter) => [alwaysMatches(filter), neverMatches(filter), isUnclear(filter)])).toEqual([
        [always, never, unclear],
      ]);
    },
  );
});
