import { describe, expect, test } from "vitest";
import { applyControls, type Controls } from "../../config/controls/apply-controls.js";
import { isControllable } from "../../config/controls/controllable.js";
import { readSettings } from "../../config/controls/read-settings.js";
import { sumUp } from "../../config/controls/sum-up.js";
import { createFindings, type Finding } from "../../config/report/findings.js";
import { readTree, show } from "./support/read-tree.js";

const span = { file: "a.yaml", start: 5, end: 6 };
const WORKFLOW = { section: "workflows", key: "w" } as const;

function finding(code: Finding["code"], more: Partial<Finding> = {}): Finding {
  return { code, severity: "error", span, message: code, subject: WORKFLOW, ...more };
}

function controls(more: Partial<Controls> = {}): Controls {
  return { settings: { levelOf: () => undefined }, ignores: new Map(), allows: [], isComplete: true, ...more };
}

function apply(list: readonly Finding[], more: Partial<Controls>) {
  const { findings, overridden } = applyControls(list, controls(more));
  return { left: findings.list.map(({ code, severity }) => `${severity} ${code}`), overridden: overridden(WORKFLOW) };
}

const setTo = (level: "off" | "note" | "warning" | "error") => ({ settings: { levelOf: () => level } });

describe("a setting", () => {
  test.each([
    ["turns a rule off", "expression-syntax", "error", "off", [], ["expression-syntax"]],
    [
      "makes an error of a rule a warning",
      "expression-syntax",
      "error",
      "warning",
      ["warning expression-syntax"],
      ["expression-syntax"],
    ],
    ["makes a warning of a rule an error", "single-equals", "warning", "error", ["error single-equals"], []],
    ["turns off a warning that is not a rule", "attribute-name", "warning", "off", [], []],
    ["cannot turn off an error that is not a rule", "unknown-queue", "error", "off", ["error unknown-queue"], []],
    ["cannot turn off an unknown key in our form", "unknown-key", "error", "off", ["error unknown-key"], []],
    ["turns off an unknown key in raw JSON", "unknown-key", "warning", "off", [], []],
  ] as const)("%s", (_, code, severity, level, left, overridden) => {
    expect(apply([finding(code, { severity })], setTo(level))).toEqual({ left, overridden });
  });
});

describe("allow", () => {
  const allow = { id: "expression-syntax", span, subject: WORKFLOW };

  test("turns a rule off for its object", () => {
    expect(apply([finding("expression-syntax")], { allows: [allow] })).toEqual({
      left: [],
      overridden: ["expression-syntax"],
    });
  });

  test.each([
    ["another object", finding("expression-syntax", { subject: { section: "workflows", key: "other" } })],
    [
      "an object of that key in another section",
      finding("expression-syntax", { subject: { section: "taskQueues", key: "w" } }),
    ],
    ["another rule", finding("invalid-day")],
  ])("does not turn off the finding of %s, and is reported as unused", (_, other) => {
    const { left } = apply([other], { allows: [allow] });
    expect(left).toEqual([`error ${other.code}`, "note unused-ignore"]);
  });

  test("is not reported as unused if files are missing, or if the settings turn the rule off", () => {
    expect(apply([], { allows: [allow], isComplete: false }).left).toEqual([]);
    expect(apply([], { allows: [allow], ...setTo("off") }).left).toEqual([]);
  });

  test("overrides each rule once, in order", () => {
    const two = [allow, { ...allow, id: "invalid-day" }];
    const list = [
      finding("invalid-day"),
      finding("expression-syntax"),
      finding("expression-syntax", { message: "other" }),
    ];
    expect(apply(list, { allows: two })).toEqual({ left: [], overridden: ["expression-syntax", "invalid-day"] });
  });
});

test("a comment turns off the findings that it applies to, and no others", () => {
  const ignore = { id: "expression-syntax", span, line: 1 };
  const ignores = new Map([
    [
      "a.yaml",
      {
        list: [ignore],
        find: (code: string, offset: number) => (code === ignore.id && offset === 5 ? [[ignore]] : []),
      },
    ],
  ]);
  const elsewhere = { span: { ...span, start: 9 } };
  const inOther = { span: { ...span, file: "b.yaml" } };
  const list = [
    finding("expression-syntax"),
    finding("expression-syntax", elsewhere),
    finding("expression-syntax", inOther),
  ];
  expect(apply(list, { ignores }).left).toEqual(["error expression-syntax", "error expression-syntax"]);
  expect(apply([finding("expression-syntax", elsewhere)], { ignores }).left).toEqual([
    "error expression-syntax",
    "note unused-ignore",
  ]);
});

test.each([
  ["expression-syntax", true],
  ["attribute-name", true],
  ["unused-ignore", true],
  ["unknown-key", true],
  ["missing-key", true],
  ["unknown-queue", false],
  ["yaml-syntax", false],
  ["constructor", false],
  ["no-such-rule", false],
])("%s can be turned off: %s", (code, expected) => {
  expect(isControllable(code)).toBe(expected);
});

describe("a settings file", () => {
  function read(text: string) {
    const findings = createFindings();
    const { rules, overrides } = readSettings(readTree(text), findings);
    return {
      rules: Object.fromEntries(rules),
      overrides: overrides.map((one) => ({ files: one.files, rules: Object.fromEntries(one.rules) })),
      findings: show(findings),
    };
  }

  test("sets levels, and overrides them for files", () => {
    expect(
      read(
        "rules: { single-equals: off, invalid-day: note }\noverrides:\n  - { files: [a/**, b.yaml], rules: { single-equals: error } }",
      ),
    ).toEqual({
      rules: { "single-equals": "off", "invalid-day": "note" },
      overrides: [{ files: ["a/**", "b.yaml"], rules: { "single-equals": "error" } }],
      findings: [],
    });
  });

  test.each([[""], ["rules:"], ["overrides:"], ["rules: {}\noverrides: []"]])("%j sets nothing", (text) => {
    expect(read(text)).toEqual({ rules: {}, overrides: [], findings: [] });
  });

  test.each([
    ["[1]", 'wrong-type a.yaml:0: the settings must be a map with "overrides", "rules", but is a list'],
    ["ruls: {}", 'unknown-key a.yaml:0: unknown key "ruls", did you mean "rules"? allowed here: "overrides", "rules"'],
    ["rules: [x]", 'wrong-type a.yaml:7: "rules" must be a map from ids to levels, but is a list'],
    [
      "rules: { single-equals: of }",
      'wrong-value a.yaml:24: "single-equals" must be one of "off", "note", "warning", "error", but is "of", did you mean "off"?',
    ],
    [
      "rules: { single-equals: [off] }",
      'wrong-value a.yaml:24: "single-equals" must be one of "off", "note", "warning", "error", but is a list',
    ],
    [
      "rules: { singel-equals: off }",
      'unknown-rule a.yaml:9: unknown rule "singel-equals", did you mean "single-equals"? docs/rules.md lists all of them',
    ],
    [
      "rules: { unknown-queue: off }",
      'always-on a.yaml:9: "unknown-queue" cannot be turned off: TaskRouter, or this tool, cannot continue with it',
    ],
    ["overrides: { files: [a] }", 'wrong-type a.yaml:11: "overrides" must be a list, but is a map'],
    ["overrides: [5]", 'wrong-type a.yaml:12: an override must be a map with "files", "rules", but is 5'],
    [
      "overrides: [{ rules: {} }]",
      'missing-key a.yaml:12: an override needs "files", a list of globs relative to this file',
    ],
    ["overrides: [{ files: a }]", 'wrong-type a.yaml:21: "files" must be a list, but is "a"'],
    ["overrides: [{ files: [5] }]", "wrong-type a.yaml:22: a glob must be text, but is 5"],
  ])("%j has one finding", (text, expected) => {
    expect(read(text).findings).toEqual([expected]);
  });
});

describe("findings that repeat", () => {
  const at = (start: number, more: Partial<Finding> = {}) =>
    finding("unquoted-text", { span: { ...span, start }, message: `m${start}`, ...more });

  test("up to three of them stay as they are", () => {
    const list = [at(1), at(2), at(3)];
    expect(sumUp(list)).toEqual(list);
  });

  test("four are reported as one, with the next three positions", () => {
    const [one, ...others] = sumUp([at(1), at(2), at(3), at(4), at(5)]);
    expect(others).toEqual([]);
    expect(one?.message).toMatch(/^m1; the same holds for 4 other .* of this workflow$/);
    expect(one?.related?.map((other) => other.span.start)).toEqual([2, 3, 4]);
  });

  test("those of different objects, severities or without an object stay apart", () => {
    const other = { subject: { section: "taskQueues", key: "w" } } as const;
    const list = [
      at(1),
      at(2),
      at(3, other),
      at(4, other),
      at(5, { severity: "warning" }),
      at(6, { subject: undefined }),
      at(7, { subject: undefined }),
    ];
    expect(sumUp(list)).toHaveLength(list.length);
  });

  test("the fix of the first has the edits of all", () => {
    const fix = (start: number) => ({ message: "fix", edits: [{ span: { ...span, start }, text: "x" }] });
    const [one] = sumUp([1, 2, 3, 4].map((start) => at(start, { fix: fix(start) })));
    expect(one?.fix?.edits.map((edit) => edit.span.start)).toEqual([1, 2, 3, 4]);
  });
});
