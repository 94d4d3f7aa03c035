import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { readIgnores } from "../../config/controls/read-ignores.js";
import { scanYaml } from "../../config/controls/scan-yaml.js";
import { loadWorkspace } from "../../config/index.js";
import { createFindings } from "../../config/report/findings.js";

const WORKFLOW = `workspace: { friendlyName: W }
taskQueues: { q: {} }
workflows:
  w:
    filters: [{ expression: a = 1, targets: [{ queue: q }] }]
    defaultFilter: { queue: q }
`;

function createFolder(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), "taskrouter-settings-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

const OFF = "rules: { single-equals: off }\n";
const codesOf = (...paths: string[]) => loadWorkspace(paths).diagnostics.map(({ code }) => code);

describe("a settings file", () => {
  test("applies to its own folder and those below", () => {
    const folder = createFolder({ ".taskrouter.yaml": OFF, "a/b/w.yaml": WORKFLOW });
    expect(codesOf(folder)).toEqual([]);
    expect(codesOf(join(folder, "a/b"))).toEqual([]);
    expect(codesOf(join(folder, "a/b/w.yaml"))).toEqual([]);
  });

  test("hides another one further up", () => {
    const folder = createFolder({ ".taskrouter.yaml": OFF, "a/.taskrouter.yaml": "", "a/w.yaml": WORKFLOW });
    expect(codesOf(join(folder, "a"))).toEqual(["single-equals"]);
  });

  test("is found in the root of a checkout, but not above", () => {
    const folder = createFolder({ ".taskrouter.yaml": OFF, "a/.git/HEAD": "", "a/b/w.yaml": WORKFLOW });
    expect(codesOf(join(folder, "a/b"))).toEqual(["single-equals"]);
    writeFileSync(join(folder, "a/.taskrouter.yaml"), OFF);
    expect(codesOf(join(folder, "a/b"))).toEqual([]);
  });

  test("applies to the JSON file that a workflow names", () => {
    const named = WORKFLOW.replace(/ {4}filters[\s\S]*/, "    configurationFile: w.json\n");
    const json =
      '{"task_routing":{"filters":[{"expression":"a = 1","targets":[{"queue":"q"}]}],"default_filter":{"queue":"q"}}}';
    const folder = createFolder({ "w.yaml": named, "w.json": json });
    expect(codesOf(join(folder, "w.yaml"))).toEqual(["single-equals"]);
    writeFileSync(join(folder, ".taskrouter.yaml"), OFF);
    expect(codesOf(join(folder, "w.yaml"))).toEqual([]);
  });

  test("stops the load if it is malformed, and only then counts among the files", () => {
    const folder = createFolder({ ".taskrouter.yaml": "rules: {", "w.yaml": WORKFLOW });
    const { diagnostics, desired } = loadWorkspace([folder]);
    expect(desired).toBeUndefined();
    expect(diagnostics[0]).toMatchObject({ code: "yaml-syntax", span: { file: join(folder, ".taskrouter.yaml") } });
    writeFileSync(join(folder, ".taskrouter.yaml"), OFF);
    expect([...loadWorkspace([folder]).sources.keys()]).toEqual([join(folder, "w.yaml")]);
  });

  test("is not searched above the home folder", () => {
    const folder = createFolder({ ".taskrouter.yaml": OFF, "home/b/w.yaml": WORKFLOW });
    expect(codesOf(join(folder, "home/b"))).toEqual([]);
    vi.stubEnv("HOME", join(folder, "home"));
    onTestFinished(() => void vi.unstubAllEnvs());
    expect(codesOf(join(folder, "home/b"))).toEqual(["single-equals"]);
  });
});

describe("a comment", () => {
  const read = (text: string) => {
    const findings = createFindings();
    const ignores = readIgnores("a.yaml", text, findings);
    const covered = [...text.matchAll(/@/g)].map(({ index }) => ignores.find("single-equals", index).length > 0);
    return { covered, codes: findings.list.map(({ code }) => code) };
  };
  const IGNORE = "# taskrouter-ignore single-equals: why";

  test.each([
    ["after a value covers its line", `a: @ ${IGNORE}\nb: @\n`, [true, false]],
    ["above covers the next line", `${IGNORE}\na: @\nb: @\n`, [true, false]],
    ["above another comment covers the line below both", `${IGNORE}\n# more\na: @\n`, [true]],
    ["above an empty line covers nothing", `${IGNORE}\n\na: @\n`, [false]],
    ["covers all of a block", `a: | ${IGNORE}\n  @\n\n  @\nb: @\n`, [true, true, false]],
    ["above covers all of a folded block", `${IGNORE}\na: >-\n  @\n  @\n\nb: @\n`, [true, true, false]],
    ["covers all of a plain text", `${IGNORE}\na: @ b\n  @\nb: @\n`, [true, true, false]],
    ["after the last line covers all of it", `a: "@\n  @" ${IGNORE}\nb: @\n`, [true, true, false]],
    ["in a block is text", `a: |\n  ${IGNORE}\n  @\n`, [false]],
    ["in quotation marks is text", `a: "${IGNORE}"\nb: @\n`, [false]],
    ["with Windows line ends covers its line", `a: @ ${IGNORE}\r\nb: @\r\n`, [true, false]],
    ["for the file covers all of it", `# taskrouter-ignore-file single-equals: why\na: @\nb: |\n  @\n`, [true, true]],
    ["at the very end covers nothing", `a: @\n${IGNORE}`, [false]],
  ])("%s", (_, text, expected) => {
    expect(read(text)).toEqual({ covered: expected, codes: [] });
  });

  test("costs the same among many findings and comments as among few", () => {
    const text = `${IGNORE}\na: |\n  @\n`.repeat(20_000);
    const { covered } = read(text);
    expect(covered).toHaveLength(20_000);
    expect(covered.every(Boolean)).toBe(true);
    expect(read(`${`${IGNORE}\n`.repeat(40_000)}a: @\n`)).toEqual({ covered: [true], codes: [] });
  });

  test("is reported if it is misspelled, but not if it only mentions the word", () => {
    expect(read("# TaskRouter ignore single-equals: why\na: @\n")).toEqual({ covered: [false], codes: ["bad-ignore"] });
    expect(read("# see taskrouter-ignore in the docs\na: @\n")).toEqual({ covered: [false], codes: [] });
  });
});

test("the scan returns the exact spans of comments and scalars in any text", () => {
  const line = fc.constantFrom(
    "a: b",
    "# c",
    "a: 'x # y'",
    '- "z\n  w" # d',
    "  k: |",
    "  text # e",
    "",
    "{ f: [g, # h",
    "]}",
    "\u0002",
    "\u001f",
  );
  fc.assert(
    fc.property(fc.array(line), (parts) => {
      const text = parts.join("\n");
      const { comments, scalars } = scanYaml(text);
      for (const { start } of comments) expect(text.charAt(start)).toBe("#");
      for (const { start, end } of [...comments, ...scalars])
        expect(0 <= start && start <= end && end <= text.length).toBe(true);
    }),
  );
});
