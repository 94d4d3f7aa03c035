// english-ignore-file: the cases are the phrases to avoid
import { describe, expect, test } from "vitest";
import { findPhrases } from "../../scripts/lib/check-english.mjs";

/** Names of the patterns found, with line and column. */
const find = (file: string, text: string) =>
  findPhrases(file, text).map(({ name, line, column }) => `${line}:${column} ${name}`);

describe("finds", () => {
  test.each([
    ["a headless sentence in a doc comment", "a.ts", "/** What is sent to the server. */", ["1:5 What …"]],
    ["a headless summary", "a.ts", 'const summary = "what a stack changes";', ["1:18 What …"]],
    ["a phrase across two comment lines", "a.ts", "// the queue is\n// told once", ["2:4 told"]],
    ["a phrase across two lines of a doc comment", "a.ts", "/**\n * Kept for\n * ever.\n */", ["2:9 for ever"]],
    ["a test name", "a.test.ts", 'test("a task is no task", () => {});', ["1:14 is no X"]],
    ["the text around a placeholder", "a.ts", "const text = `the file ${name} is none of ours`;", ["1:32 is none"]],
    ["a paragraph of a page", "a.md", "One list a kind, and\none whatever.\n", ["1:1 a for per", "2:5 whatever"]],
    ["a comment of a YAML file", "a.yaml", "key: value # stands here\n", ["1:14 stands"]],
  ])("%s", (_, file, text, expected) => {
    expect(find(file, text)).toEqual(expected);
  });
});

describe("passes", () => {
  test.each([
    ["code in a page", "a.md", "Run `whatever` now.\n\n```sh\nwhatever\n```\n"],
    ["code in a comment", "a.ts", "// the key `slip` is read\n"],
    ["identifiers and single words", "a.ts", 'const whatever = "told";'],
    ["a question", "a.md", "What is a task? A unit of work.\n"],
    ["a quotation and a heading", "a.md", "> What is told.\n\n## What happens\n"],
    ["plain English", "a.md", "There is no default. It is no longer sent. A server behind a proxy.\n"],
    ["a use with a reason", "a.ts", "// english-ignore: Twilio's own text\nconst text = 'the task is told';\n"],
  ])("%s", (_, file, text) => {
    expect(find(file, text)).toEqual([]);
  });
});
