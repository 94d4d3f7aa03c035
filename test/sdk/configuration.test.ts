import * as pulumi from "@pulumi/pulumi";
import { beforeEach, expect, test } from "vitest";
import type { Configuration } from "../../language/index.js";
import { type ParseOptions, parseConfiguration } from "../../sdk/configuration.js";
import { createReporter, markChecked } from "../../sdk/report-rules.js";
import { awaitValue, collectLogs, mockEngine } from "./support/mocks.js";

beforeEach(() => {
  mockEngine();
});

function parse(configuration: unknown, more: Partial<ParseOptions> = {}): pulumi.Input<Configuration> {
  const reporter = createReporter();
  reporter.attach({} as never);
  const options = { name: "support", context: {}, allow: [], reporter, ...more };
  return parseConfiguration(configuration as Configuration, options);
}

const routing = (expression: unknown) => ({ filters: [{ expression, targets: [{ queue: "english" }] }] });
const always = routing("1 == 1 OR a == 2");
const broken = routing("a && b");

test("returns a plain configuration itself, so that a preview shows it", () => {
  const written = routing("a == 1");
  expect(parse(written)).toBe(written);
});

test("logs warnings at once if everything is known, and skips what config has checked", () => {
  const logs = collectLogs();
  void parse(always);
  expect(logs).toEqual([expect.stringMatching(/^warn: configuration.*\[constant-part\]/)]);
  void parse(markChecked({ ...always }));
  expect(logs).toHaveLength(1);
});

test("stops at errors of the rules, unless they are allowed", () => {
  expect(() => parse(broken)).toThrow(/^workflow "support": configuration.*\[expression-syntax\]/);
  expect(() => parse(broken, { allow: ["expression-syntax"] })).not.toThrow();
});

test("reports all errors at once, one per line", () => {
  const two = { filters: [...broken.filters, ...routing("c || d").filters] };
  expect(() => parse(two)).toThrow(/^workflow "support": [^\n]*\nworkflow "support": /);
});

test("leaves errors to the provider, and logs warnings later, if a part is known later", async () => {
  const logs = collectLogs();
  expect(parse(routing(pulumi.output("a && b")))).toBeDefined();
  void parse(routing(pulumi.output("1 == 1 OR a == 2")));
  expect(logs).toEqual([]);
  await expect
    .poll(() => logs, { timeout: 60_000 })
    .toEqual([expect.stringMatching(/^warn: configuration.*\[constant-part\]/)]);
});

test("does not quote a secret part in a warning", async () => {
  const logs = collectLogs();
  void parse(routing(pulumi.secret("1 == 1 OR a == 'hush-hush'")));
  await new Promise((resolve) => setImmediate(resolve));
  expect(logs).toEqual([]);
});

test("converts raw JSON that is known later", async () => {
  const raw = { task_routing: { default_filter: { queue: "english" } } };
  const parsed = parse(pulumi.output(raw));
  expect(await awaitValue(pulumi.output(parsed))).toEqual({ defaultFilter: { queue: "english" } });
});
