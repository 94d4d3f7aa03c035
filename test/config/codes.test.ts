import { describe, expect, test } from "vitest";
import { findingCodes, isConfigCode, renderMessage } from "../../config/report/finding-codes.js";
import { createFindings } from "../../config/report/findings.js";
import { formatNumber, join, listNames, quote } from "../../config/report/wording.js";

const span = { file: "a.yaml", start: 0, end: 1 };

describe("a finding", () => {
  test("has the severity and the message of its code", () => {
    const findings = createFindings();
    findings.add("overlay-twice", { stack: "dev" }, span);
    findings.add("unused-ignore", { id: "x" }, span);
    expect(findings.list.map(({ code, severity, message }) => [code, severity, message])).toEqual([
      ["overlay-twice", "error", 'two overlays of the stack "dev": keep one'],
      ["unused-ignore", "note", '"x" finds nothing here, so there is nothing to turn off: remove it'],
    ]);
  });

  test("can have another severity, related spans and a fix", () => {
    const findings = createFindings();
    const extras = {
      severity: "warning",
      related: [{ span, message: "here" }],
      subject: { section: "workflows", key: "w" },
    } as const;
    findings.add("unknown-key", { key: "x", where: "routing-wrapper", known: [] }, span, extras);
    expect(findings.list).toEqual([
      {
        code: "unknown-key",
        span,
        message: 'TaskRouter ignores the unknown key "x" next to "task_routing"',
        ...extras,
      },
    ]);
  });

  test("only stops a load if it is an error", () => {
    const findings = createFindings();
    findings.add("nothing-to-delete", { key: "x" }, span);
    expect(findings.hasErrors).toBe(false);
    findings.add("no-workspace", { needsFile: false }, span);
    expect(findings.hasErrors).toBe(true);
  });
});

test("compares unknown names with known ones up to a number per load", () => {
  const findings = createFindings();
  const names = Array.from({ length: 90_000 }, (_, at) => `n${at}`);
  const afforded = [1, 2, 3, 4].map(() => findings.affordNames(names)?.length);
  expect(afforded).toEqual([90_000, 90_000, 90_000, undefined]);
  expect(createFindings().affordNames(names)).toEqual(names);
  const unknown = { name: "n", section: "taskQueues", keys: undefined, namesakes: [], prefix: "WQ" };
  expect(renderMessage("unknown-queue", unknown)).toBe(
    'unknown task queue "n"; not declared under "taskQueues"; one that exists and is not managed here is named under "external.taskQueues"',
  );
  expect(renderMessage("unknown-expression", { name: "n", names: undefined })).toBe('unknown expression "n"');
  expect(renderMessage("unknown-variable", { name: "n", names: undefined })).toContain(
    "is not set for this stack; set",
  );
});

test("a message never shows a secret, in any position of the value", () => {
  const secret = { kind: "scalar", span, value: "hunter2", isSecret: true } as const;
  const messages = [
    renderMessage("wrong-type", { expected: "json-path", found: secret }),
    renderMessage("wrong-type", { expected: "workspace-file", sections: ["workspace"], found: secret }),
    renderMessage("wrong-value", { fault: "level", key: "x", levels: ["off"], found: secret }),
    renderMessage("bad-merge", { found: secret }),
  ];
  for (const message of messages) expect(message).toMatch(/is a secret$/);
});

test.each([
  [{ fault: "unreadable", errno: "ENOENT" } as const, "no file or folder has this name"],
  [{ fault: "unreadable", errno: "EIO" } as const, "cannot be read (EIO)"],
  [{ fault: "unreadable", errno: undefined } as const, "cannot be read (unknown reason)"],
  [
    { fault: "unreadable", errno: "EACCES", name: "x" } as const,
    'cannot read "x", relative to this file: may not be read: check the permissions',
  ],
])("the message of a path is in words: %j", (params, expected) => {
  expect(renderMessage("bad-path", params)).toBe(expected);
});

const known = { section: "activities", keys: ["lunch", "break"], namesakes: [], prefix: "WA" };

test.each([
  [{ ...known, name: "lunchh" }, 'unknown activity "lunchh", did you mean "lunch"? declared are "break", "lunch"'],
  [
    { ...known, name: "Pause", namesakes: ["break"] },
    'unknown activity "Pause", did you mean the key "break"? declared are "break", "lunch"',
  ],
  [
    { ...known, name: "P", namesakes: ["a", "b"] },
    'unknown activity "P", did you mean the key "a" or "b"? declared are "break", "lunch"',
  ],
  [
    { ...known, name: `WQ${"0".repeat(32)}` },
    `unknown activity "WQ${"0".repeat(32)}": the SID of an activity is "WA" and 32 hex digits; declared are "break", "lunch"`,
  ],
  [
    { ...known, name: "x", keys: [] },
    'unknown activity "x"; none is declared under "activities"; one that exists and is not managed here is named under "external.activities"',
  ],
  [
    { ...known, name: "Idle", isBuiltIn: true },
    'unknown activity "Idle"; declared are "break", "lunch"; an activity that TaskRouter creates itself is declared like any other, "idle: { friendlyName: Idle }"',
  ],
])("an unknown object comes with the near ones: %#", (params, expected) => {
  expect(renderMessage("unknown-activity", params)).toBe(expected);
});

test("a workflow cannot be named by its SID", () => {
  const params = { section: "workflows", keys: ["w"], namesakes: [], prefix: undefined, name: `WW${"0".repeat(32)}` };
  expect(renderMessage("unknown-workflow", params)).toContain(": a workflow is named by its key here; declared");
});

test("codes of lint rules and of Object.prototype are not codes of findings", () => {
  expect(isConfigCode("unknown-queue")).toBe(true);
  expect(isConfigCode("single-equals")).toBe(false);
  expect(isConfigCode("constructor")).toBe(false);
});

test("every code says what it means and how to fix it", () => {
  for (const [code, { severity, what, cure }] of Object.entries(findingCodes)) {
    expect(["error", "warning", "note"], code).toContain(severity);
    expect(what, code).toMatch(/^[^A-Z].*[^.]$/s);
    expect(cure, code).toMatch(/^[^A-Z].*[^.]$|^YAML/s);
  }
});

describe("wording", () => {
  test.each([
    [["b", "a"], '"a", "b"'],
    [[], ""],
    [Array.from({ length: 12 }, (_, at) => `k${at + 10}`), /"k21"$/],
    [Array.from({ length: 13 }, (_, at) => `k${at + 10}`), /"k21" and 1 more$/],
  ])("lists names: %#", (names, expected) => {
    if (typeof expected === "string") expect(listNames(names)).toBe(expected);
    else expect(listNames(names)).toMatch(expected);
  });

  test("shortens long words", () => {
    expect(quote("x".repeat(60))).toBe(`"${"x".repeat(60)}"`);
    expect(quote("x".repeat(61))).toBe(`"${"x".repeat(57)}…"`);
    expect(quote('a"b\n')).toBe('"a\\"b\\n"');
  });

  test("joins a question with the text after it", () => {
    expect(join(', did you mean "a"?', "known are")).toBe(', did you mean "a"? known are');
    expect(join("", "known are")).toBe("; known are");
  });

  test("separates thousands", () => {
    expect(formatNumber(1_038_576)).toBe("1,038,576");
    expect(formatNumber(999)).toBe("999");
  });
});
