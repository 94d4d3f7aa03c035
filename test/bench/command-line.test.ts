import { describe, expect, test } from "vitest";
import { formatHelp, readCommandLine } from "../../bench/lib/command-line.mjs";
import { createReport } from "../../bench/lib/report.mjs";
import { alternate, summarize, toRatios } from "../../bench/lib/samples.mjs";
import type { SuiteEntry } from "../../bench/lib/suite.mjs";
import { suites } from "../../bench/suites/index.mjs";

const entry = (name: string, options: Awaited<ReturnType<SuiteEntry["load"]>>["suite"]["options"]): SuiteEntry => ({
  name,
  description: `measures ${name}`,
  load: () => Promise.resolve({ suite: { options, run: () => Promise.resolve() } }),
});

const entries = [
  entry("one", { runs: { type: "string", default: "1", value: "N", help: "how often" } }),
  entry("two", {
    runs: { type: "string", default: "7", value: "N", help: "how often" },
    null: { type: "boolean", default: true, help: "without nothing" },
  }),
];

const read = async (args: string[]) =>
  (await readCommandLine(args, entries)).runs.map(({ entry: { name }, values }) => [name, values]);

describe("npm run bench", () => {
  test("runs all suites without a name, or the named ones in the order of the list", async () => {
    expect(await read([])).toEqual([
      ["one", { runs: "1" }],
      ["two", { runs: "7", null: true }],
    ]);
    expect((await read(["two", "one"])).map(([name]) => name)).toEqual(["one", "two"]);
  });

  test("passes an option to every suite that has it", async () => {
    expect(await read(["--runs", "3", "--no-null"])).toEqual([
      ["one", { runs: "3" }],
      ["two", { runs: "3", null: false }],
    ]);
  });

  test("rejects unknown suites and options, and lists the known ones", async () => {
    await expect(read(["three"])).rejects.toThrow('unknown suite "three": known are one, two');
    await expect(read(["one", "--no-null"])).rejects.toThrow("suites: one, two");
  });

  test("lists every option of the suites with its default", async () => {
    const { runs } = await readCommandLine(["--help"], entries);
    expect(formatHelp(runs)).toContain(
      "two: measures two\n  --runs N                 how often (default 7)\n  --no-null",
    );
  });

  test("loads every suite of the list", async () => {
    const { runs } = await readCommandLine(["--help"], suites);
    expect(runs.map(({ entry: { name } }) => name)).toEqual(suites.map(({ name }) => name));
  });
});

describe("a measurement", () => {
  test("is summarized as minimum, median and maximum", () => {
    expect(summarize([3, 1, 2])).toEqual({ min: 1, median: 2, max: 3 });
    expect(summarize([4, 1, 2, 3])).toEqual({ min: 1, median: 2.5, max: 4 });
  });

  test("alternates between works, and is compared per round", async () => {
    const order: string[] = [];
    const work = (name: string, value: number) => () => {
      order.push(name);
      return value;
    };
    const samples = await alternate({ left: work("left", 6), right: work("right", 3) }, 2);
    expect(order).toEqual(["left", "right", "right", "left"]);
    expect(toRatios(samples.left, samples.right)).toEqual([2, 2]);
  });

  test("is reported as missed below its aim", () => {
    const lines: string[] = [];
    const report = createReport((line) => lines.push(line));
    report.aim({ name: "rate", value: 2_340_000, goal: { atLeast: 2_000_000 }, unit: "/s" });
    report.aim({ name: "time", value: 301, goal: { atMost: 300 }, unit: "ms" });
    expect(lines).toEqual([
      "pass   rate: 2,340,000 /s (aim: at least 2,000,000)",
      "MISSED time: 301 ms (aim: at most 300)",
    ]);
    expect(report.listMissed()).toEqual(["time"]);
  });
});
