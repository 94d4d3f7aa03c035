import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { commentsOf } from "../../config/format/format-yaml.js";
import { type FormattedFile, formatFiles, formatSource, type LoadResult, loadWorkspace } from "../../config/index.js";
import { fromWire } from "../../language/index.js";
import { decisions, workspaceTree, writeMessy } from "./support/messy-yaml.js";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "config-format-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const CASES = join(__dirname, "../cases/fmt");
const cases = readdirSync(CASES).filter((name) => extname(name) !== ".out");

describe("formatting a file", () => {
  test.each(cases)("%s", (name) => {
    const { files, diagnostics } = formatFiles([join(CASES, name)]);
    expect(diagnostics).toEqual([]);
    const golden = join(CASES, name.replace(/\.\w+$/, ".out"));
    const { after = "" } = files[0] ?? {};
    if (process.env.GOLDENS === "update") writeFileSync(golden, after);
    expect(existsSync(golden), `${golden} is missing: run with GOLDENS=update, then read it`).toBe(true);
    expect(after).toBe(readFileSync(golden, "utf8"));
    expect(formatSource(name, after).files[0]?.after).toBe(after);
  });
});

function format(text: string): string {
  const { files, diagnostics } = formatSource("a.yaml", text);
  expect(diagnostics, text).toEqual([]);
  return (files[0] as FormattedFile).after;
}

/** The result of a load without spans: those change. */
function load(text: string, extension = "yaml") {
  const path = join(folder, `a.${extension}`);
  writeFileSync(path, text);
  const { desired, diagnostics, secrets }: LoadResult = loadWorkspace([path], { vars: { timeout: 30 } });
  const findings = diagnostics.map(({ code, severity, message }) => `${severity} ${code} ${message}`).sort();
  return { desired, findings, secrets };
}

describe("a formatted file", () => {
  test("keeps its meaning and its comments, and formatting it again changes nothing", () => {
    let changed = 0;
    const property = fc.property(workspaceTree, decisions, (tree, ways) => {
      const before = writeMessy(tree, ways);
      // malformed texts stay unchanged: see below
      fc.pre(formatSource("a.yaml", before).diagnostics.every(({ severity }) => severity !== "error"));
      const after = format(before);
      expect(load(after)).toEqual(load(before));
      expect(commentsOf("a.yaml", after)).toEqual(commentsOf("a.yaml", before));
      expect(format(after)).toBe(after);
      if (after !== before) changed += 1;
    });
    fc.assert(property, { numRuns: 500 });
    expect(changed).toBeGreaterThan(200);
  });
});

const CORPUS = join(__dirname, "../../../shared/corpus/workflows");
const isThere = existsSync(CORPUS);

describe.skipIf(!isThere)(`real configurations${isThere ? "" : " (skipped: ../shared/corpus is absent)"}`, () => {
  test.each(isThere ? readdirSync(CORPUS).sort() : [])("%s keeps its meaning when formatted", (name) => {
    const { configuration } = JSON.parse(readFileSync(join(CORPUS, name), "utf8"));
    const { "=beside": _, ...routing } = fromWire(configuration);
    const file = {
      workflows: {
        own: { ...routing, friendlyName: "Own" },
        raw: { configuration },
        text: { configuration: JSON.stringify(configuration, null, 1) },
      },
      taskQueues: { everyone: {} },
      workspace: { friendlyName: "W" },
    };
    const styles = [
      { indentSeq: false, lineWidth: 60 },
      { indent: 4, defaultStringType: "QUOTE_DOUBLE" },
      { collectionStyle: "flow" },
    ] as const;
    for (const style of styles) {
      const before = stringify(file, { aliasDuplicateObjects: false, ...style });
      const after = format(before);
      expect(load(after)).toEqual(load(before));
      expect(format(after)).toBe(after);
    }
    const json = JSON.stringify(file);
    const { files } = formatSource("a.json", json);
    expect(load(files[0]?.after ?? "", "json")).toEqual(load(json, "json"));
    expect(JSON.parse(formatSource("b.json", JSON.stringify(configuration)).files[0]?.after ?? "")).toEqual(
      configuration,
    );
  });
});
