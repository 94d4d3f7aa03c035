import { describe, expect, test } from "vitest";
import { Refusal } from "../../routing/index.js";
import { createTown, type TownOptions } from "./support/town.js";

function townWith(routing: object, options: TownOptions = {}) {
  const town = createTown(options);
  for (const name of ["q1", "q2", "q3", "rest"]) town.queue(name);
  town.workflow("main", routing);
  return town;
}

const toQueue = (expression: string, queue: string) => ({ expression, targets: [{ queue }] });
const everything = { filters: [toQueue("type == 'a'", "q1"), toQueue("type != null", "q2")] };
const withDefault = { ...everything, default_filter: { queue: "rest" } };

describe("a task enters the first filter that matches", () => {
  test.each([
    ["the first of two that match", withDefault, { type: "a" }, "q1"],
    ["the only one that matches", withDefault, { type: "b" }, "q2"],
    ["the default filter where none does", withDefault, {}, "rest"],
    [
      "the default filter where there are none",
      { filters: [], default_filter: { queue: "rest" } },
      { type: "a" },
      "rest",
    ],
    ["the default filter alone", { default_filter: { queue: "rest" } }, {}, "rest"],
    [
      "names are read without a prefix",
      { ...withDefault, filters: [toQueue("task.type == 'a'", "q1")] },
      { type: "a" },
      "rest",
    ],
    ["a malformed one matches nothing", { filters: [toQueue("((", "q1"), toQueue("1==1", "q2")] }, {}, "q2"],
  ])("%s", (_, routing, attributes, queue) => {
    const town = townWith(routing);
    town.task("call", attributes);
    expect(town.queueOf("call")).toBe(queue);
  });

  test("a task is refused if no filter matches and there is no default filter", () => {
    const town = townWith(everything);
    const before = town.events.length;
    expect(() => town.task("call", {})).toThrow(expect.objectContaining({ name: "Refusal", code: "no-route" }));
    expect(() => town.task("call", {})).toThrow(Refusal);
    expect(town.router.tasks.size).toBe(0);
    expect(town.events.length).toBe(before);
  });

  test("the event names the filter and the target", () => {
    const town = townWith({
      filters: [toQueue("1==0", "q1"), { ...toQueue("1==1", "q2"), filter_friendly_name: "all" }],
    });
    town.task("call");
    const event = town.events.find(({ type }) => type === "workflow.target-matched");
    expect(event).toMatchObject({ filter: 1, target: 0, filterName: "all", filterExpression: "1==1" });
    expect(event).not.toHaveProperty("change");
  });
});

describe("every form of a stored configuration is accepted", () => {
  const target = { queue: "q1" };
  test.each([
    ["numbers as text", { expression: "1==1", targets: [{ queue: "q1", priority: "7", timeout: "30" }] }, 7, "q1"],
    ["spaces around numbers", { expression: "1==1", targets: [{ queue: "q1", priority: " 7 " }] }, 7, "q1"],
    ["several digits as text", { expression: "1==1", targets: [{ queue: "q1", priority: "42" }] }, 42, "q1"],
    [
      "a decimal as text, which is ignored",
      { expression: "1==1", targets: [{ queue: "q1", priority: "4.5" }] },
      0,
      "q1",
    ],
    ["a decimal, which is ignored", { expression: "1==1", targets: [{ queue: "q1", priority: 4.5 }] }, 0, "q1"],
    [
      "text that begins with a number, which is ignored",
      { expression: "1==1", targets: [{ queue: "q1", priority: "7 or so" }] },
      0,
      "q1",
    ],
    [
      "text that ends with a number, which is ignored",
      { expression: "1==1", targets: [{ queue: "q1", priority: "about 7" }] },
      0,
      "q1",
    ],
    [
      "text of spaces for a priority, which is ignored",
      { expression: "1==1", targets: [{ queue: "q1", priority: " " }] },
      0,
      "q1",
    ],
    [
      "true for a priority, which is ignored",
      { expression: "1==1", targets: [{ queue: "q1", priority: true }] },
      0,
      "q1",
    ],
    [
      "a list for a priority, which is ignored",
      { expression: "1==1", targets: [{ queue: "q1", priority: ["7"] }] },
      0,
      "q1",
    ],
    ["a filter name of 2015", { friendly_name: "x", expression: "1==1", targets: [target] }, 0, "q1"],
    ["a filter name of the Java library", { friendlyName: "x", expression: "1==1", targets: [target] }, 0, "q1"],
    ["a queue in the filter itself", { friendly_name: "x", queue: "q1" }, 0, "q1"],
    ["no expression", { targets: [target] }, 0, "q1"],
    ["an expression of spaces", { expression: " ", targets: [target] }, 0, "q1"],
    [
      "nulls",
      { expression: "1==1", targets: [{ queue: "q1", priority: null, timeout: null, skip_if: null }] },
      0,
      "q1",
    ],
    [
      "a negative priority, which is ignored",
      { expression: "1==1", targets: [{ queue: "q1", priority: -1 }] },
      0,
      "q1",
    ],
    [
      "a priority beyond the largest",
      { expression: "1==1", targets: [{ queue: "q1", priority: 4e9 }] },
      2_147_483_647,
      "q1",
    ],
    [
      "a priority that is not a number, which is ignored",
      { expression: "1==1", targets: [{ queue: "q1", priority: "high" }] },
      0,
      "q1",
    ],
    ["no target at all", { expression: "1==1", targets: [] }, 0, "rest"],
    ["neither target nor queue", { expression: "1==1" }, 0, "rest"],
    ["a first target without a queue", { expression: "1==1", targets: [{ priority: 3 }, target] }, 0, "rest"],
    ["a target that is not an object", { expression: "1==1", targets: ["q1"] }, 0, "rest"],
    ["a filter that is not an object", "1==1", 0, "rest"],
  ])("%s", (_, filter, priority, queue) => {
    const town = townWith({ filters: [filter], default_filter: { queue: "rest" } });
    town.task("call");
    expect(town.queueOf("call")).toBe(queue);
    expect(town.taskNamed("call").priority).toBe(priority);
  });

  test.each([
    ["text that is not JSON", "{"],
    ["no routing", "{}"],
    ["null", "null"],
    ["filters that are not a list", '{"task_routing":{"filters":{}}}'],
    ["a default filter that is not an object", '{"task_routing":{"default_filter":"rest"}}'],
    ["a default filter without a queue", '{"task_routing":{"default_filter":{}}}'],
    ["a prototype", '{"__proto__":{"task_routing":{"default_filter":{"queue":"x"}}}}'],
  ])("a configuration that makes no sense routes no task: %s", (_, configuration) => {
    const town = createTown();
    const workflow = { friendlyName: "odd", configuration, taskReservationTimeout: 120 };
    town.router.putWorkflow({ sid: `WW${"odd".padStart(32, "0")}`, ...workflow });
    expect(() => town.task("call", {}, { workflow: "odd" })).toThrow(Refusal);
  });

  test.each([
    ["no text", "not JSON"],
    ["a list", "[1]"],
    ["null", "null"],
  ])("attributes that are not an object count as empty: %s", (_, attributes) => {
    const town = townWith(withDefault);
    town.task("call", {}, { attributes });
    expect(town.queueOf("call")).toBe("rest");
  });
});

describe("options of filters", () => {
  test("a filter without an expression takes every task", () => {
    const routing = { filters: [{ targets: [{ queue: "q1" }] }], default_filter: { queue: "rest" } };
    const town = townWith(routing);
    town.task("call");
    expect(town.queueOf("call")).toBe("q1");
  });

  const eager = { default_filter: { queue: "rest", priority: 9, timeout: 5, expression: "worker.level > 1" } };
  test("keys of the default filter work, except timeout", () => {
    const town = townWith(eager);
    town.worker("ann", { with: { level: 1 } });
    town.task("call");
    town.wait(10);
    expect(town.taskNamed("call")).toMatchObject({ status: "pending", priority: 9 });
  });

  test("with defaultFilterKeys ignore, keys of the default filter have no effect", () => {
    const town = townWith(eager, { defaultFilterKeys: "ignore" });
    town.worker("ann", { with: { level: 1 } });
    town.task("call");
    expect(town.taskNamed("call")).toMatchObject({ status: "reserved", priority: 0 });
  });

  test("a default filter without a queue does not count, with either option", () => {
    for (const defaultFilterKeys of ["work", "ignore"] as const) {
      const town = townWith({ default_filter: { priority: 1 } }, { defaultFilterKeys });
      expect(() => town.task("call")).toThrow(Refusal);
    }
  });
});
