import { expect, test } from "vitest";
import {
  type Configuration,
  describeChanges,
  describeEffects,
  type Filter,
  signOf,
  type Target,
} from "../../../language/index.js";

const LANGUAGES = ["en", "de", "fr", "es", "it"];
const TOPICS = ["sales", "billing", "support", "returns"];

/** Twenty filters with two targets each, as a contact center has them: one per language and topic. */
const twenty: Configuration & { filters: Filter[] } = {
  filters: LANGUAGES.flatMap((language) =>
    TOPICS.map((topic) => ({
      filterFriendlyName: `${language} ${topic}`,
      expression: `language == '${language}' AND topic == '${topic}'`,
      targets: [
        { queue: language, timeout: 120 },
        { queue: "everyone", priority: 1 },
      ],
    })),
  ),
  defaultFilter: { queue: "everyone" },
};

const emergency: Filter = {
  filterFriendlyName: "emergency",
  expression: "emergency == true",
  targets: [{ queue: "everyone", priority: 100 }],
};

const change = (edit: (routing: { filters: Filter[]; defaultFilter?: Target }) => void): Configuration => {
  const routing = structuredClone(twenty) as { filters: Filter[] };
  edit(routing);
  return routing;
};

const targetOf = (filters: readonly Filter[], filter: number, target: number): Target => {
  const { targets = [] } = filters[filter] ?? {};
  return (targets as Target[])[target] as Target;
};

/** Everything that a reader sees of a change. */
const read = (after: Configuration, before: Configuration = twenty) => [
  ...describeChanges(before, after).map((one) => `${signOf(one)} ${one.text}`),
  ...describeEffects(before, after).map(({ text }) => `! ${text}`),
];

test("one changed number is one line", () => {
  const after = change(({ filters }) => Object.assign(targetOf(filters, 5, 0), { timeout: 90 }));
  expect(read(after)).toEqual(["~ filter 'de billing', target 1: timeout 120 → 90"]);
});

test("a filter that is put in at the top is one line", () => {
  const after = change(({ filters }) => filters.unshift(emergency));
  expect(read(after)).toEqual(["+ filter 'emergency' added before 'en sales': `emergency == true` to everyone"]);
});

test("a filter that moves is one line, with its positions", () => {
  const after = change(({ filters }) => filters.unshift(...filters.splice(4, 1)));
  expect(read(after)).toEqual(["↕ filter 'de sales' moved before 'en sales' (5 → 1)"]);
});

test("a queue whose key changes is one line, not one per target", () => {
  const after = change(({ filters }) => {
    for (const { targets } of filters)
      for (const target of targets as Target[]) if (target.queue === "de") target.queue = "german";
  });
  expect(read(after)).toEqual(["~ queue de → german in all 4 targets"]);
});

test("a filter that is put in and a number that is changed by hand are two lines", () => {
  const live = change(({ filters }) => {
    Object.assign(targetOf(filters, 0, 1), { priority: 9 });
    filters.splice(2, 0, emergency);
  });
  expect(read(live)).toEqual([
    "~ filter 'en sales', target 2: priority 1 → 9",
    "+ filter 'emergency' added before 'en support': `emergency == true` to everyone",
  ]);
});

test("a filter that takes the tasks of all others is said with its effect", () => {
  const after = change(({ filters }) =>
    filters.unshift({ filterFriendlyName: "all", expression: "1==1", targets: [{ queue: "everyone" }] }),
  );
  expect(read(after)).toEqual([
    "+ filter 'all' added before 'en sales': `1==1` to everyone",
    "! no task reaches filter 'en sales' (and 19 more) any more: all of its tasks stay in 'all' before it",
    "! no task reaches the default filter any more",
    ...LANGUAGES.map((language) => `! queue ${language} gets no task from this workflow any more`),
  ]);
});
