import { describe, expect, test } from "vitest";
import { createFill } from "../../config/interpolation/expressions.js";
import type { Use } from "../../config/interpolation/fill.js";
import { interpolateTree, unwrapName } from "../../config/interpolation/interpolate.js";
import { createPieceOffsets } from "../../config/interpolation/piece-offsets.js";
import { createVariables } from "../../config/interpolation/variables.js";
import { createFindings } from "../../config/report/findings.js";
import { hasSecret, hasUnresolved } from "../../config/tree/tree.js";
import { plain, readTree, show } from "./support/read-tree.js";

const VARS = {
  host: "example.com",
  size: 3,
  none: null,
  list: [1],
  db: { password: "hunter2", port: 1 },
  "a.b": "dotted",
  open: "${x}",
};

const EXPRESSIONS = `
plain: tier == "gold"
either: a == 1 OR b == 2
quoted: name == "this OR that"
bracketed: (a == 1 OR b == 2)
symbol: a == 1 && b == 2
nested: \${expressions.either} AND c == 3
variable: level > \${vars.size}
`;

function fill(text: string, use: Use, vars: Record<string, unknown> | null = VARS) {
  const findings = createFindings();
  const variables = vars === null ? undefined : createVariables(vars, new Set(["db.password"]));
  const filler = createFill(readTree(EXPRESSIONS, "e.yaml"), variables, findings);
  const node = interpolateTree(readTree(JSON.stringify(text)), use, filler);
  return { node, value: plain(node), findings: show(findings) };
}

describe("a text in a plain value", () => {
  test.each([
    ["without a placeholder stays", "a $ { } $x", "a $ { } $x"],
    ["gets a variable inside", "https://${vars.host}/x", "https://example.com/x"],
    ["gets several variables", "${vars.host}:${vars.size}", "example.com:3"],
    ["may have spaces inside the braces", "${ vars.host }", "example.com"],
    ["takes the type of a variable that is all of it", "${vars.size}", 3],
    ["can become a list", "${vars.list}", [1]],
    ["can become null", "${vars.none}", null],
    ["gets a member of a map", "${vars.db.port}", 1],
    ["prefers a variable whose name has a dot", "${vars.a.b}", "dotted"],
    ["can have escaped braces", "a $${x}", "a ${x}"],
    ["does not read placeholders in values", "${vars.open}", "${x}"],
    ["keeps a name of Object.prototype unset", "x${vars.constructor}", "x${vars.constructor}"],
  ])("%s", (_, text, expected) => {
    expect(fill(text, "plain").value).toEqual(expected);
  });

  test.each([
    ["x${vars.nothing}", 'unknown-variable a.yaml:2: the variable "nothing" is not set for this stack; set are'],
    [
      "x${vars.hoost}",
      'unknown-variable a.yaml:2: the variable "hoost" is not set for this stack, did you mean "host"?',
    ],
    ["x${vars.list}", 'bad-variable a.yaml:2: "${vars.list}" is a list or a map, so it cannot be part of a text'],
    ["x${vars.none}", 'bad-variable a.yaml:2: "${vars.none}" is empty, so it cannot be part of a text'],
    ["x${vars.a", 'unclosed-placeholder a.yaml:2: this "${" has no "}"'],
    ["x${expressions.plain}", 'misplaced-placeholder a.yaml:2: "${expressions.plain}" is an expression'],
    ["x${taskQueues.q.sid}", 'misplaced-placeholder a.yaml:2: "${taskQueues.q.sid}" is only allowed in routing'],
    [
      "${task_queues.q}",
      'unknown-placeholder a.yaml:1: unknown "${task_queues.q}", did you mean "${taskQueues.q.sid}"?',
    ],
    ["${queues.q.sid}", 'unknown-placeholder a.yaml:1: unknown "${queues.q.sid}", did you mean "${taskQueues.q.sid}"?'],
    ["${activity.q}", 'unknown-placeholder a.yaml:1: unknown "${activity.q}", did you mean "${activities.q.sid}"?'],
    ["${var.q}", 'unknown-placeholder a.yaml:1: unknown "${var.q}", did you mean "${vars.q}"?'],
    ["${constructor.q}", 'unknown-placeholder a.yaml:1: unknown "${constructor.q}"; known are'],
    ["${vars}", 'unknown-placeholder a.yaml:1: unknown "${vars}"; known are'],
  ])("%s is reported once, and unresolved", (text, expected) => {
    const { node, findings } = fill(text, "plain");
    expect(findings.map((line) => line.slice(0, expected.length))).toEqual([expected]);
    expect(hasUnresolved(node)).toBe(true);
  });
});

describe("an expression in routing", () => {
  test.each([
    ["keeps references for the provider", "activity_sid != ${activities.a.sid}", "activity_sid != ${activities.a.sid}"],
    ["keeps escapes for the provider", "a == $${b}", "a == $${b}"],
    ["escapes placeholders in values", "${vars.open}", "$${x}"],
    ["escapes placeholders in values inside a text", "a == ${vars.open}", "a == $${x}"],
    ["gets a simple expression as it is", "${expressions.plain} AND x == 1", 'tier == "gold" AND x == 1'],
    ["gets a compound expression in brackets", "${expressions.either} AND x == 1", "(a == 1 OR b == 2) AND x == 1"],
    ["gets a compound expression alone as it is", "${expressions.either}", "a == 1 OR b == 2"],
    ["does not look for operators in quotes", "${expressions.quoted} AND x == 1", 'name == "this OR that" AND x == 1'],
    ["does not look for operators in brackets", "${expressions.bracketed} AND x == 1", "(a == 1 OR b == 2) AND x == 1"],
    ["knows the symbols of operators", "${expressions.symbol} OR x == 1", "(a == 1 && b == 2) OR x == 1"],
    ["gets expressions that use others", "${expressions.nested}", "(a == 1 OR b == 2) AND c == 3"],
    ["gets expressions that use variables", "${expressions.variable}", "level > 3"],
  ])("%s", (_, text, expected) => {
    const { value, findings } = fill(text, "routing");
    expect({ value, findings }).toEqual({ value: expected, findings: [] });
  });

  test.each([
    ["${vars.db.password}", 'secret-in-routing a.yaml:1: "${vars.db.password}" is a secret'],
    ["a ${vars.db}", 'secret-in-routing a.yaml:3: "${vars.db}" is a secret'],
    ["${expressions.plaim}", 'unknown-expression a.yaml:1: unknown expression "plaim", did you mean "plain"?'],
    ["${expressions.other}", 'unknown-expression a.yaml:1: unknown expression "other"'],
  ])("%s is reported", (text, expected) => {
    expect(fill(text, "routing").findings.map((line) => line.slice(0, expected.length))).toEqual([expected]);
  });
});

test("a value with a secret variable is secret, also in the middle of a text", () => {
  for (const text of ["${vars.db.password}", "x${vars.db.password}", "${vars.db}"])
    expect(hasSecret(fill(text, "plain").node), text).toBe(true);
  for (const text of ["${vars.db.port}", "x${vars.host}"])
    expect(hasSecret(fill(text, "plain").node), text).toBe(false);
});

test("without a stack a variable is unresolved, without a finding", () => {
  for (const text of ["${vars.host}", "x${vars.host}"]) {
    const { node, value, findings } = fill(text, "plain", null);
    expect({ value, findings, isUnresolved: hasUnresolved(node) }).toEqual({
      value: text,
      findings: [],
      isUnresolved: true,
    });
  }
});

test("a tree without placeholders stays the same node, and keeps its other parts if one is filled in", () => {
  const filler = createFill(undefined, createVariables(VARS, new Set()), createFindings());
  const same = readTree("a: [1, { b: x }]\nqueue: q");
  expect(interpolateTree(same, "routing", filler)).toBe(same);
  const mixed = readTree("a: [1]\nb: ${vars.size}");
  const filled = interpolateTree(mixed, "plain", filler);
  expect(plain(filled)).toEqual({ a: [1], b: 3 });
  if (mixed.kind === "map" && filled.kind === "map") expect(filled.entries.get("a")).toBe(mixed.entries.get("a"));
});

test.each([
  ["${activities.lunch.sid}", "lunch"],
  ["${ taskQueues.english.sid }", "english"],
  ["x ${activities.lunch.sid}", "x ${activities.lunch.sid}"],
  ["${vars.a.sid}", "${vars.a.sid}"],
  ["lunch", "lunch"],
])("the key in %s is %s", (text, expected) => {
  const node = readTree(JSON.stringify(text));
  expect(node.kind === "scalar" && unwrapName(node).value).toBe(expected);
});

test("a queue in routing gets the key out of a reference, other keys do not", () => {
  const filler = createFill(undefined, undefined, createFindings());
  const tree = readTree('queue: "${taskQueues.a.sid}"\nexpression: "${taskQueues.a.sid}"');
  expect(plain(interpolateTree(tree, "routing", filler))).toEqual({ queue: "a", expression: "${taskQueues.a.sid}" });
});

test("a secret is refused where a key is expected", () => {
  expect(fill("${vars.db.password}", "name").findings.map((line) => line.slice(0, 18))).toEqual(["secret-in-routing "]);
});

test("offsets are exact in written parts, and cover the whole placeholder in others", () => {
  const node = { kind: "scalar", span: { file: "a.yaml", start: 0, end: 0 }, value: "" } as const;
  const pieces = [
    { written: "ab", text: "ab" },
    { written: "${x}", text: "YZ" },
    { written: "c", text: "c" },
  ];
  const offsetOf = createPieceOffsets(pieces, { ...node, offsetOf: (index) => 100 + index });
  expect([0, 1, 2, 3, 4, 5].map((index) => offsetOf?.(index))).toEqual([100, 101, 102, 102, 106, 107]);
  expect([1, 2, 3, 4, 5].map((index) => offsetOf?.(index, true))).toEqual([101, 102, 106, 106, 107]);
  expect(createPieceOffsets(pieces, node)).toBeUndefined();
});
