import { expect, test } from "vitest";
import type { JsonObject } from "../../language/index.js";
import {
  checkIgnored,
  hideIgnored,
  ignoredOf,
  joinIgnored,
  keepIgnored,
  kinds,
  listIgnored,
  readIgnored,
  toInputs,
  UNKNOWN,
} from "../../model/index.js";

const paths = (...list: string[]) => ({ paths: list, filters: [] });

const declared: JsonObject = {
  friendlyName: "Support",
  taskReservationTimeout: 120,
  attributes: { skills: ["en"], "shift.plan": "early" },
  configuration: { filters: [{ targets: [{ queue: "q", timeout: 60 }] }], defaultFilter: { queue: "q" } },
};
const live: JsonObject = {
  friendlyName: "Support",
  taskReservationTimeout: 90,
  assignmentCallbackUrl: "https://example.com/live",
  attributes: { skills: ["en"], "shift.plan": "late", desk: 7 },
  configuration: { filters: [{ targets: [{ queue: "q", timeout: 5 }] }], defaultFilter: { queue: "other" } },
};

test.each<[path: string, at: (object: JsonObject) => unknown]>([
  ["taskReservationTimeout", (object) => object.taskReservationTimeout],
  ["assignmentCallbackUrl", (object) => object.assignmentCallbackUrl],
  ["configuration", (object) => object.configuration],
  ["configuration.defaultFilter", (object) => (object.configuration as JsonObject).defaultFilter],
  ["configuration.filters[0].targets[0].timeout", (object) => JSON.stringify(object).match(/"timeout":\d+/)?.[0]],
  ["configuration.filters[*].targets[*].timeout", (object) => JSON.stringify(object).match(/"timeout":\d+/)?.[0]],
  ["attributes.desk", (object) => (object.attributes as JsonObject).desk],
  ['attributes["shift.plan"]', (object) => (object.attributes as JsonObject)["shift.plan"]],
  ["*", (object) => object],
])("%s is shown as declared, and written as it is live", (path, at) => {
  expect(at(declared)).not.toEqual(at(live));
  const [hidden, kept] = [hideIgnored(live, declared, paths(path)), keepIgnored(declared, live, paths(path))];
  expect(at(hidden)).toEqual(at(declared));
  expect(at(kept)).toEqual(at(live));
  expect(hideIgnored(kept, declared, paths(path))).toEqual(declared);
});

test.each([
  "configuration.filters[7].targets",
  "configuration.filters[0].targets[0].timeout.x",
  "configuration.nothing.x",
  "friendlyName.x",
  "nothing",
  "",
])("the path %j, which leads to no place of either, changes nothing", (path) => {
  expect(hideIgnored(live, declared, paths(path))).toEqual(live);
  expect(keepIgnored(declared, live, paths(path))).toEqual(declared);
});

const theirs = { filterFriendlyName: "Switchboard - night", expression: "night == true", targets: [{ queue: "q" }] };
const ours = { filterFriendlyName: "Gold", expression: "gold == true", targets: [{ queue: "q" }] };
const switchboard = { paths: [], filters: ["Switchboard - *"] };

test("an item that does not exist takes no place of another one", () => {
  const hole = { list: [undefined] } as unknown as JsonObject;
  expect(hideIgnored({ list: ["x"] }, hole, paths("list[0]"))).toEqual({ list: ["x"] });
});

test("ignored filters are hidden from the live routing, and kept in what is written", () => {
  const routed = { configuration: { filters: [theirs, ours] } };
  expect(hideIgnored(routed, {}, switchboard)).toEqual({ configuration: { filters: [ours] } });
  const changed = { configuration: { filters: [{ ...ours, targets: [] }] } };
  expect(keepIgnored(changed, routed, switchboard)).toEqual({
    configuration: { filters: [theirs, { ...ours, targets: [] }] },
  });
});

test("a path counts positions without the ignored filters", () => {
  const routed = { configuration: { filters: [theirs, { ...ours, expression: "gold == 2" }] } };
  const ignored = { ...switchboard, paths: ["configuration.filters[0].expression"] };
  const wanted = { configuration: { filters: [ours] } };
  expect(hideIgnored(routed, wanted, ignored)).toEqual(wanted);
  expect(keepIgnored(wanted, routed, ignored)).toEqual(routed);
});

test("unknown routing, and routing that is not JSON, has no filters to keep", () => {
  for (const configuration of [UNKNOWN, undefined])
    expect(keepIgnored({ configuration }, { configuration: { filters: [theirs] } }, switchboard)).toEqual({
      configuration,
    });
  expect(keepIgnored({ configuration: { filters: [ours] } }, { configuration: "{" }, switchboard)).toEqual({
    configuration: { filters: [ours] },
  });
});

test("the inputs of a resource name what it ignores, and two lists are joined", () => {
  const one = ignoredOf({ ignore: ["friendlyName", 7], ignoreFilters: "x" });
  expect(one).toEqual({ paths: ["friendlyName"], filters: [] });
  const both = joinIgnored(one, { paths: ["friendlyName", "available"], filters: ["x"] });
  expect(both).toEqual({ paths: ["friendlyName", "available"], filters: ["x"] });
  expect(listIgnored(both, ["available", "sid"])).toEqual(["available"]);
  expect(listIgnored(paths("*"), ["available", "sid"])).toEqual(["available", "sid"]);
  expect(ignoredOf({})).toEqual({ paths: [], filters: [] });
});

test("an entry of a file names what it ignores in the words of files", () => {
  const entry = { ignore: ["filters[0].expression", "taskReservationTimeout"], ignoreFilters: ["x"] };
  expect(readIgnored(kinds.Workflow, entry)).toEqual({
    paths: ["configuration.filters[0].expression", "taskReservationTimeout"],
    filters: ["x"],
  });
  expect(readIgnored(kinds.Workflow, {})).toEqual({ paths: [], filters: [] });
});

test("a value that is not a list, and a declared filter that is ignored, are errors", () => {
  const configuration = { filters: [ours, theirs] };
  expect(checkIgnored({ ignore: "x", ignoreFilters: ["Switch*"], configuration })).toMatchObject([
    { path: ["ignore"], code: "wrong-type" },
    { path: ["configuration", "filters", 1, "filterFriendlyName"], code: "ignored-filter" },
  ]);
  expect(checkIgnored({ ignoreFilters: [7] })).toMatchObject([{ path: ["ignoreFilters"], code: "wrong-type" }]);
  expect(checkIgnored({ ignore: UNKNOWN, ignoreFilters: [UNKNOWN], configuration: UNKNOWN })).toEqual([]);
});

test("the inputs that a live workflow would have do not contain the filters that the last ones ignore", () => {
  const raw = (list: { filterFriendlyName: string }[]) =>
    JSON.stringify({
      task_routing: { filters: list.map(({ filterFriendlyName: name }) => ({ filter_friendly_name: name })) },
    });
  const before = { configuration: { filters: [{ filterFriendlyName: "Gold" }] }, ignoreFilters: ["Switchboard - *"] };
  const inputs = toInputs(kinds.Workflow, { configuration: raw([theirs, ours]) }, before);
  expect(inputs.configuration).toBe(before.configuration);
});
