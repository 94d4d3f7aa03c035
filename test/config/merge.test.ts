import { describe, expect, test } from "vitest";
import { applyOverlay } from "../../config/merge/apply-overlay.js";
import { mergeFiles, readSections } from "../../config/merge/merge-files.js";
import { createFindings } from "../../config/report/findings.js";
import type { Sections } from "../../config/tree/sections.js";
import { plain, readTree, show } from "./support/read-tree.js";

function read(text: string, file: string): Sections {
  return readSections(readTree(text, file), createFindings());
}

function toPlain(sections: Sections) {
  return Object.fromEntries([...sections].map(([name, { value }]) => [name, plain(value)]));
}

describe("an overlay", () => {
  test.each([
    ["adds a section", "{}", "workflows: { a: 1 }", { workflows: { a: 1 } }, []],
    ["adds a key", "workflows: { a: 1 }", "workflows: { b: 2 }", { workflows: { a: 1, b: 2 } }, []],
    ["replaces a value", "workflows: { a: 1 }", "workflows: { a: x }", { workflows: { a: "x" } }, []],
    [
      "merges maps at any depth",
      "workflows: { a: { b: { c: 1 } } }",
      "workflows: { a: { b: { d: 2 } } }",
      { workflows: { a: { b: { c: 1, d: 2 } } } },
      [],
    ],
    ["replaces a list as a whole", "workflows: { a: [1, 2] }", "workflows: { a: [3] }", { workflows: { a: [3] } }, []],
    ["replaces a map by a value", "workflows: { a: { b: 1 } }", "workflows: { a: 1 }", { workflows: { a: 1 } }, []],
    [
      "replaces a value by a map",
      "workflows: { a: 1 }",
      "workflows: { a: { b: 1 } }",
      { workflows: { a: { b: 1 } } },
      [],
    ],
    ["deletes a key by null", "workflows: { a: 1, b: 2 }", "workflows: { a: null }", { workflows: { b: 2 } }, []],
    ["deletes a section by null", "workflows: { a: 1 }", "workflows: null", {}, []],
    ["keeps nulls in lists", "workflows: { a: 1 }", "workflows: { a: [null] }", { workflows: { a: [null] } }, []],
    [
      "leaves out nulls in what it adds",
      "{}",
      "workflows: { a: { b: null, c: 1 } }",
      { workflows: { a: { c: 1 } } },
      [30],
    ],
    [
      "reports a null without a key to delete",
      "workflows: { a: 1 }",
      "workflows: { b: null }",
      { workflows: { a: 1 } },
      [13],
    ],
    ["reports a null without a section to delete", "{}", "workflows: null", {}, [0]],
  ])("%s", (_, base, over, expected, nothingAt) => {
    const findings = createFindings();
    const merged = applyOverlay(read(base, "a.yaml"), read(over, "over.yaml"), findings);
    expect(toPlain(merged)).toEqual(expected);
    expect(findings.list.map(({ code }) => code)).toEqual(nothingAt.map(() => "nothing-to-delete"));
    expect(findings.list.every(({ severity, span }) => severity === "warning" && span.file === "over.yaml")).toBe(true);
  });

  test("gives its own span to the values that it sets, and keeps the span of the others", () => {
    const base = read("workflows: { a: { b: 1, c: 1 } }", "a.yaml");
    const merged = applyOverlay(base, read("workflows: { a: { b: 2 } }", "over.yaml"), createFindings());
    const workflow = merged.get("workflows")?.value;
    const a = workflow?.kind === "map" ? workflow.entries.get("a")?.value : undefined;
    const members = a?.kind === "map" ? [...a.entries.values()] : [];
    expect(members.map(({ key, value }) => [key, value.span.file])).toEqual([
      ["b", "over.yaml"],
      ["c", "a.yaml"],
    ]);
  });

  test("does not change the files below it", () => {
    const base = read("workflows: { a: 1, b: 2 }", "a.yaml");
    applyOverlay(base, read("workflows: { a: null, b: 3 }", "over.yaml"), createFindings());
    expect(toPlain(base)).toEqual({ workflows: { a: 1, b: 2 } });
  });
});

describe("merging files", () => {
  test.each([
    [
      "keeps different sections",
      ["workspace: { sid: x }", "workflows: { a: 1 }"],
      { workspace: { sid: "x" }, workflows: { a: 1 } },
      [],
    ],
    ["merges a section by key", ["workflows: { a: 1 }", "workflows: { b: 2 }"], { workflows: { a: 1, b: 2 } }, []],
    ["ignores an empty section", ["workflows:", "workflows: { b: 2 }"], { workflows: { b: 2 } }, []],
    ["leaves out a section that is empty in every file", ["workflows:", "tasks:"], {}, []],
    ["keeps a section that is not a map for the schema", ["workflows: [1]"], { workflows: [1] }, []],
    [
      "reports a key in two files, and keeps the first",
      ["workflows: { a: 1 }", "workflows: { a: 2 }"],
      { workflows: { a: 1 } },
      ['1.yaml:13: "workflows.a"'],
    ],
    [
      "reports a second workspace, and keeps the first",
      ["workspace: { sid: x }", "workspace: { sid: y }"],
      { workspace: { sid: "x" } },
      ['1.yaml:0: "workspace"'],
    ],
    [
      "reports a third workspace as well",
      ["workspace: {}", "workspace: {}", "workspace: {}"],
      { workspace: {} },
      ['1.yaml:0: "workspace"', '2.yaml:0: "workspace"'],
    ],
  ])("%s", (_, texts, expected, twice) => {
    const findings = createFindings();
    const merged = mergeFiles(
      texts.map((text, at) => read(text, `${at}.yaml`)),
      findings,
    );
    expect(toPlain(merged)).toEqual(expected);
    const advice = "is declared twice: keep one of them, or put stack-specific values in overlays/<stack>.yaml";
    expect(show(findings)).toEqual(twice.map((start) => `duplicate-key ${start} ${advice}`));
    expect(findings.list.every(({ related }) => related?.[0]?.span.file === "0.yaml")).toBe(true);
  });
});

describe("the sections of a file", () => {
  test.each([
    ["an empty file has none", "", []],
    ["$schema is not a section", "$schema: x\nworkspace: {}", []],
    [
      "another key is refused, with the near section",
      "workflow: {}",
      ['unknown-key a.yaml:0: unknown key "workflow", did you mean "workflows"?'],
    ],
    [
      "routing at the top is explained",
      "task_routing: {}",
      ['unknown-key a.yaml:0: unknown key "task_routing"; raw JSON goes under "workflows"'],
    ],
    ["anything but a map is refused", "[1]", ["wrong-type a.yaml:0: a workspace file is a map with "]],
  ])("%s", (_, text, expected) => {
    const findings = createFindings();
    readSections(readTree(text), findings);
    expect(show(findings).map((line, at) => line.slice(0, expected[at]?.length ?? 0))).toEqual(expected);
  });

  test("a misspelled section gets a fix only if the right one is not there", () => {
    const fixOf = (text: string) => {
      const findings = createFindings();
      readSections(readTree(text), findings, new Map([["a.yaml", text]]));
      return findings.list[0]?.fix?.message;
    };
    expect(fixOf("workflow: {}")).toBe('write "workflows"');
    expect(fixOf("workflow: {}\nworkflows: {}")).toBeUndefined();
  });
});
