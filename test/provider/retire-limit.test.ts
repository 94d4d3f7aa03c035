import { expect, test } from "vitest";
import { readRetireLimit } from "../../provider/retire-limit.js";

test.each<[setting: string | undefined, variable: string | undefined, seconds: number]>([
  [undefined, undefined, 60],
  ["", " ", 60],
  ["0", undefined, 0],
  ["90", undefined, 90],
  ["90s", undefined, 90],
  ["15m", undefined, 900],
  [" 2 h ", undefined, 7200],
  ["15m", "5", 5],
  ["nonsense", "0", 0],
])("the setting %j and the variable %j are %s s", (setting, variable, seconds) => {
  expect(readRetireLimit(setting, { TASKROUTER_RETIRE_TIMEOUT: variable })).toBe(seconds * 1000);
});

test.each(["soon", "-1", "1.5", "10 days", "1e3"])("%j is refused, with the name of its source", (value) => {
  const rest = `must be a time in seconds, or with a unit, such as 90, 90s, 15m or 2h, but is ${JSON.stringify(value)}`;
  expect(() => readRetireLimit(value, {})).toThrow(`taskrouter:retireTimeout ${rest}`);
  expect(() => readRetireLimit("5", { TASKROUTER_RETIRE_TIMEOUT: value })).toThrow(`TASKROUTER_RETIRE_TIMEOUT ${rest}`);
});
