import { describe, expect, test } from "vitest";
import { type Fault, findingCodeOf, type RenderContext, renderProblem } from "../../language/index.js";
import { PROBLEMS } from "../../language/problem-table.js";

const render = (fault: Fault, context?: RenderContext) =>
  renderProblem({ ...fault, path: [], severity: "error" }, context);

const wrong: Fault = { code: "wrong-value", params: { expected: "text", actual: 5, note: ", or else" } };
const key = { subject: { key: "queue" } };

describe("renderProblem", () => {
  test.each<[string, Fault, RenderContext | undefined, string]>([
    ["leaves the subject out without a context", wrong, undefined, "must be text, but is 5, or else"],
    ["names the key", wrong, key, '"queue" must be text, but is 5, or else'],
    ["counts items from 1", wrong, { subject: { index: 0 } }, "item 1 of this list must be text, but is 5, or else"],
    [
      "prefers the key to the index",
      { code: "empty", params: {} },
      { subject: { key: "a", index: 2 } },
      '"a" must not be empty',
    ],
    ["has no subject for a root", { code: "blank", params: {} }, { subject: {} }, "must not be blank"],
    ["names no key that the sentence names", { code: "missing-key", params: { key: "a" } }, key, '"a" is missing here'],
    [
      "says what a key needs",
      { code: "missing-alternative", params: { keys: ["a", "b"] } },
      key,
      '"queue" needs "a" or "b"',
    ],
    [
      "says what a workflow needs",
      { code: "missing-alternative", params: { keys: ["a"] } },
      { subject: { index: 3 } },
      'the workflow needs "a"',
    ],
    [
      "says what is needed without a context",
      { code: "missing-alternative", params: { keys: ["a"] } },
      undefined,
      'needs "a"',
    ],
    [
      "does not show a secret, nor a note on it",
      wrong,
      { isSecret: true },
      "must be text, but the value of this secret is something else",
    ],
    [
      "says nothing of a value that is not given",
      { code: "wrong-value", params: { expected: "a URL" } },
      { isSecret: true },
      "must be a URL",
    ],
    [
      "says how many items a list needs",
      { code: "too-few-items", params: { limit: 2 } },
      key,
      '"queue" must have at least 2 items',
    ],
    [
      "and that one is needed",
      { code: "too-few-items", params: { limit: 1 } },
      key,
      '"queue" must have at least 1 item',
    ],
    [
      "says where an unknown key belongs",
      { code: "unknown-key", params: { key: "timeout", allowed: ["queue"], home: "it belongs to a target" } },
      undefined,
      'unknown key "timeout": it belongs to a target; allowed here: "queue"',
    ],
    [
      "names an ignored filter and its pattern",
      { code: "ignored-filter", params: { name: "Night", pattern: "N*" } },
      undefined,
      'the filter "Night" is declared, but "N*" in ignoreFilters leaves filters of such names to others: rename the filter, or narrow the pattern',
    ],
    [
      "shows null",
      { code: "wrong-type", params: { expected: "text", actual: null } },
      undefined,
      "must be text, but is null",
    ],
    [
      "shows null as empty",
      { code: "wrong-type", params: { expected: "text", actual: null } },
      { nullWord: "empty" },
      "must be text, but is empty",
    ],
    [
      "shows the text null",
      { code: "wrong-type", params: { expected: "a list", actual: "null" } },
      { nullWord: "empty" },
      'must be a list, but is "null"',
    ],
    ["says that a property is missing", { code: "missing-property", params: {} }, undefined, "is missing"],
    [
      "says why a value cannot change",
      { code: "immutable", params: { old: "a", value: ["b"], reason: "make another" } },
      undefined,
      'cannot change from "a" to a list: make another',
    ],
    [
      "shows undefined",
      { code: "wrong-type", params: { expected: "text", actual: undefined } },
      undefined,
      "must be text, but is nothing",
    ],
  ])("%s", (_, fault, context, expected) => expect(render(fault, context)).toBe(expected));

  test("leaves a sentence as it is", () => {
    const problem = {
      path: [],
      code: "unquoted-text",
      severity: "error",
      message: "a missing attribute is null",
    } as const;
    expect(renderProblem(problem, { ...key, isSecret: true, nullWord: "empty" })).toBe("a missing attribute is null");
    expect(findingCodeOf(problem)).toBe("unquoted-text");
  });

  test.each<[Fault["code"], string]>([
    ["unknown-key", "unknown-key"],
    ["ignored-key", "unknown-key"],
    ["ignored-siblings", "unknown-key"],
    ["missing-key", "missing-key"],
    ["missing-alternative", "missing-key"],
    ["missing-property", "missing-key"],
    ["missing-routing", "missing-key"],
    ["missing-first-queue", "missing-key"],
    ["wrong-type", "wrong-type"],
    ["wrong-value", "wrong-value"],
    ["attribute-mismatch", "attribute-mismatch"],
    ["empty", "wrong-value"],
    ["blank", "wrong-value"],
    ["too-long", "wrong-value"],
    ["too-few-items", "wrong-value"],
    ["unsupported", "wrong-value"],
    ["immutable", "immutable"],
    ["known-worker-twice", "known-worker-twice"],
    ["configuration-size", "configuration-size"],
  ])("%s is reported as %s", (code, finding) => expect(PROBLEMS[code].finding).toBe(finding));

  test("problems can share the code of their findings", () => {
    const place = { path: [], severity: "error" } as const;
    expect(findingCodeOf({ ...place, code: "empty", params: {} })).toBe("wrong-value");
    expect(findingCodeOf({ ...place, code: "ignored-siblings", params: {} })).toBe("unknown-key");
  });
});
