import { expect, test } from "vitest";
import { explainMany, isMany, readThreshold } from "../../provider/guards/index.js";

test.each<[string | undefined, object]>([
  [undefined, { percent: 30, least: 10 }],
  [" ", { percent: 30, least: 10 }],
  ['{"percent":50}', { percent: 50, least: 10 }],
  ['{"percent":"0","least":"3"}', { percent: 0, least: 3 }],
])("the setting %s is the threshold %j", (text, expected) => expect(readThreshold(text)).toEqual(expected));

test.each<[string, string]>([
  ["50", "taskrouter:guard must be a map: use `pulumi config set --path taskrouter:guard.percent 50`"],
  ["{", "taskrouter:guard must be a map"],
  ['{"percent":101}', "taskrouter:guard.percent must be a whole number from 0 to 100"],
  ['{"percent":true}', "taskrouter:guard.percent must be a whole number"],
  ['{"least":-1}', "taskrouter:guard.least must be a whole number"],
  ['{"precent":5}', 'taskrouter:guard has the unknown key "precent", did you mean "percent"?'],
])("refuses %s", (text, expected) => expect(() => readThreshold(text)).toThrow(expected));

const lines = (count: number) => Array.from({ length: count }, (_, index) => `"${index}" changes`);

test.each<[number, number, boolean]>([
  [9, 9, false],
  [10, 3, false],
  [10, 4, true],
  [20, 6, false],
  [20, 7, true],
  [0, 0, false],
])("of %i objects, %i are many: %s", (total, count, expected) => {
  expect(isMany({ total, touched: lines(count) }, { percent: 30, least: 10 })).toBe(expected);
});

test("the message lists what is touched, kind by kind, at most twenty of each", () => {
  const tallies = [
    { nouns: "workflows", total: 50, touched: lines(25) },
    { nouns: "activities", total: 50, touched: lines(1) },
    { nouns: "task queues", total: 10, touched: ['"A" is deleted', ...lines(3)] },
  ];
  const text = explainMany(tallies, { percent: 30, least: 10 });
  expect(text).toContain("25 of 50 workflows (50 %):");
  expect(text).toContain("    and 5 more\n");
  expect(text).toContain('  4 of 10 task queues (40 %):\n    "A" is deleted\n    "0" changes');
  expect(text).not.toContain("activities");
  expect(text).toContain("`TASKROUTER_PERMIT=many pulumi up`");
  expect(explainMany([], { percent: 30, least: 10 })).toBeUndefined();
});
