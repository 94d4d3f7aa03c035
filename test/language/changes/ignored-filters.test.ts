import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type Configuration,
  checkIgnoredFilters,
  type Filter,
  type Json,
  keepFilters,
  toIsIgnored,
  withoutFilters,
} from "../../../language/index.js";

test.each<[pattern: string, name: string, isMatch: boolean]>([
  ["Switchboard - *", "Switchboard - night", true],
  ["Switchboard - *", "Switchboard - ", true],
  ["Switchboard - *", "switchboard - night", false],
  ["Switchboard - *", "My Switchboard - night", false],
  ["* (auto)", "Night (auto)", true],
  ["* (auto)", "Night (auto) ", false],
  ["*auto*", "an autopilot", true],
  ["a*b*c", "a b c", true],
  ["a*b*c", "a c b", false],
  ["a*b*c", "a x c", false],
  ["ab*b", "ab", false],
  ["a*a*a", "aa", false],
  ["*", "anything", true],
  ["What? (all)", "What? (all)", true],
  ["What? (all)", "Whats (all)", false],
  ["100 \\* \\*", "100 * *", true],
  ["100 \\* \\*", "100 x x", false],
])("the pattern %j on the name %j: %s", (pattern, name, isMatch) => {
  expect(toIsIgnored([pattern])({ filterFriendlyName: name })).toBe(isMatch);
});

test("a filter without a name matches no pattern, and one of 2015 matches by its friendly_name", () => {
  const isIgnored = toIsIgnored(["*"]);
  expect([{ expression: "1==1" }, null, "text"].map(isIgnored)).toEqual([false, false, false]);
  expect(isIgnored({ friendly_name: "Old" })).toBe(true);
});

test("a pattern with many stars takes no time on a long name", () => {
  expect(toIsIgnored([`${"*a".repeat(5_000)}*b*`])({ filterFriendlyName: "a".repeat(20_000) })).toBe(false);
});

/** Filters by one letter; small ones are ignored. */
const toFilters = (letters: string): Filter[] =>
  [...letters].map((letter) => ({ filterFriendlyName: letter, expression: `x == '${letter}'`, targets: [] }));
const toLetters = ({ filters = [] }: Configuration) => filters.map((filter) => filter.filterFriendlyName).join("");
const isIgnored = toIsIgnored([..."abcdefgh"]);

test.each<[situation: string, live: string, declared: string, written: string]>([
  ["nothing changes", "AaBb", "AB", "AaBb"],
  ["a declared filter is added after its anchor", "AaB", "ANB", "AaNB"],
  ["a declared filter is added before all others", "aA", "NA", "aNA"],
  ["a declared filter is added after all others", "Aa", "AN", "ANa"],
  ["the filter before it is removed", "AaB", "B", "aB"],
  ["the filter before it is replaced by another", "AaB", "NB", "NaB"],
  ["the filter before it is moved to the end", "AaBCD", "BCDA", "aBCDA"],
  ["a filter far away is moved", "AaBCD", "DABC", "DAaBC"],
  ["several are between two filters", "AabB", "AB", "AabB"],
  ["all declared filters are replaced", "AaBCb", "NMO", "NaMOb"],
  ["more filters were live than are declared", "ABaC", "N", "Na"],
  ["no filter is declared any more", "aAbB", "", "ab"],
  ["no other filter is live", "ab", "NM", "abNM"],
  ["none is ignored", "AB", "BA", "BA"],
])("%s: over live %s, declared %s is written as %s", (_, live, declared, written) => {
  const kept = keepFilters({ filters: toFilters(declared) }, { filters: toFilters(live) }, isIgnored);
  expect(toLetters(kept)).toBe(written);
});

test("a declared configuration without any filter gets the live ones", () => {
  expect(keepFilters({ defaultFilter: {} }, { filters: toFilters("a") }, isIgnored)).toMatchObject({
    defaultFilter: {},
    filters: [{ filterFriendlyName: "a" }],
  });
  expect(keepFilters({ defaultFilter: {} }, {}, isIgnored)).toEqual({ defaultFilter: {} });
});

test("a declared filter that a pattern leaves to others is an error, once", () => {
  const configuration = { filters: toFilters("AaB") };
  expect(checkIgnoredFilters(configuration, ["x", "a", "a*"])).toEqual([
    {
      path: ["filters", 1, "filterFriendlyName"],
      code: "ignored-filter",
      params: { name: "a", pattern: "a" },
      severity: "error",
    },
  ]);
  expect(checkIgnoredFilters({}, ["*"])).toEqual([]);
  const odd = [null, { expression: "1==1" }, { friendly_name: "Old" }] as unknown as Filter[];
  expect(checkIgnoredFilters({ filters: odd }, ["*"]).map(({ path }) => path)).toEqual([
    ["filters", 2, "friendly_name"],
  ]);
});

const letters = (alphabet: string) =>
  fc.uniqueArray(fc.constantFrom(...alphabet), { maxLength: 8 }).map((list) => list.join(""));
const lists = fc.record({ live: letters("abcdABCD"), declared: letters("ABCDEFG") });
const only = (text: string, isWanted: (filter: Json) => boolean) =>
  toLetters({ filters: toFilters(text).filter(isWanted) });

test("no filter is lost or doubled, and neither the declared nor the ignored ones change their order", () => {
  fc.assert(
    fc.property(lists, ({ live, declared }) => {
      const written = toLetters(keepFilters({ filters: toFilters(declared) }, { filters: toFilters(live) }, isIgnored));
      expect(only(written, (filter) => !isIgnored(filter))).toBe(declared);
      expect(only(written, isIgnored)).toBe(only(live, isIgnored));
    }),
  );
});

test("a live configuration that differs in nothing else is written as it is", () => {
  fc.assert(
    fc.property(letters("abcdABCDE"), (live) => {
      const configuration = { filters: toFilters(live) };
      const declared = withoutFilters(configuration, isIgnored);
      expect(toLetters(declared)).toBe(only(live, (filter) => !isIgnored(filter)));
      expect(keepFilters(declared, configuration, isIgnored)).toEqual(configuration);
    }),
  );
});

test("an ignored filter stays between the same declared neighbors as long as these stay next to each other", () => {
  fc.assert(
    fc.property(letters("ABCDE"), letters("FGH"), fc.nat(), fc.nat(), (all, added, place, gap) => {
      fc.pre(all.length >= 2);
      const at = 1 + (place % (all.length - 1));
      const live = `${all.slice(0, at)}a${all.slice(at)}`;
      // new filters anywhere but in the gap
      const spot = [...Array(all.length + 1).keys()].filter((index) => index !== at)[gap % all.length] ?? 0;
      const declared = `${all.slice(0, spot)}${added}${all.slice(spot)}`;
      const written = toLetters(keepFilters({ filters: toFilters(declared) }, { filters: toFilters(live) }, isIgnored));
      expect(written).toContain(`${all[at - 1]}a${all[at]}`);
    }),
  );
});
