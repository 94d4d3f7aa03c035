import { expect, test } from "vitest";
import { allAssumptions, type NamedAssumption, readAssumptions } from "../../../emulator/index.js";
import { type Scenario, scenarios } from "./scenarios.js";

/** For a number: one that is low enough to matter. */
const SAMPLE: Readonly<Record<string, number>> = { removalDelay: 200, maxMoves: 1, rateLimitWindow: 1 };

function listOthers({ name, choices, default: value }: NamedAssumption): (string | boolean | number)[] {
  const all = choices === "positive-integer" ? [SAMPLE[name] ?? 0] : choices;
  return all.filter((choice) => choice !== value);
}

const cases = allAssumptions.flatMap((assumption) =>
  listOthers(assumption).map((choice) => [`${assumption.name}=${choice}`, assumption] as const),
);

test("every assumption has a scenario, and there is no other scenario", () => {
  expect(Object.keys(scenarios).sort()).toEqual(allAssumptions.map(({ name }) => name).sort());
});

test.each(cases)("%s changes what a client sees", async (text, { name, default: value }) => {
  const play = scenarios[name] as Scenario;
  const asDefault = await play({});
  expect(await play(readAssumptions([`${name}=${value}`]))).toEqual(asDefault);
  expect(await play(readAssumptions([text]))).not.toEqual(asDefault);
});

test("two choices that both differ from the default differ from each other", async () => {
  for (const assumption of allAssumptions) {
    const others = listOthers(assumption);
    if (others.length < 2) continue;
    const play = scenarios[assumption.name] as Scenario;
    const seen = await Promise.all(others.map((choice) => play(readAssumptions([`${assumption.name}=${choice}`]))));
    expect(new Set(seen.map((each) => JSON.stringify(each))).size).toBe(others.length);
  }
});
