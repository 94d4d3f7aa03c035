import { expect, test } from "vitest";
import { readApiCapacity } from "../../../provider/twilio/index.js";

test.each<[setting: string | undefined, variable: string | undefined, share: number]>([
  [undefined, undefined, 0.8],
  ["", " ", 0.8],
  ["50", undefined, 0.5],
  [" 100 % ", undefined, 1],
  ["50", "25%", 0.25],
  ["nonsense", "1", 0.01],
])("the setting %j and the variable %j are the part %d", (setting, variable, share) => {
  expect(readApiCapacity(setting, { TASKROUTER_MAX_API_CAPACITY: variable })).toBe(share);
});

test.each(["0", "101", "-5", "0.8", "80.5", "most", "1e1"])("%j is refused, with the name of its source", (value) => {
  const rest = `must be the part of TaskRouter's limits to use, a whole number of per cent from 1 to 100, such as 80, but is ${JSON.stringify(value)}`;
  expect(() => readApiCapacity(value, {})).toThrow(`taskrouter:maxApiCapacity ${rest}`);
  expect(() => readApiCapacity("5", { TASKROUTER_MAX_API_CAPACITY: value })).toThrow(
    `TASKROUTER_MAX_API_CAPACITY ${rest}`,
  );
});
