import { readFileSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { createFolder, taskrouter } from "./support.js";

const WRONG = `workspace: { friendlyName: W, multiTaskEnabled: "true" } # a comment
taskQueue:
  everyone: {maxReservedWorkers:   '5'}
workflows:
  support:
    "taskReservationTimeOut": "30"
    filters:
      - expression: language = 'en' AND tier = 'gold'
        targets: [{ queue: everyone, tiemout: 600 }, { queue: everyone, priority: 5 }]
    defaultFilter: { queue: everyone }
`;
const RIGHT = WRONG.replace('"true"', "true")
  .replace("taskQueue:", "taskQueues:")
  .replace("'5'", "5")
  .replace("TimeOut", "Timeout")
  .replace('"30"', "30")
  .replaceAll(" = ", " == ")
  .replace("tiemout", "timeout");

describe("validate --fix", () => {
  test("applies safe corrections, reports them, and changes nothing else", async () => {
    const cwd = createFolder({ "a.yaml": WRONG });
    const { code, out, err } = await taskrouter(["validate", "--fix"], { cwd });
    expect(readFileSync(join(cwd, "a.yaml"), "utf8")).toBe(RIGHT);
    expect({ code, out }).toEqual({ code: 0, out: "" });
    expect(err.split("\n").filter((line) => line.startsWith("fixed "))).toEqual([
      "fixed a.yaml:1:49: write true [wrong-type]",
      'fixed a.yaml:2:1: write "taskQueues" [unknown-key]',
      'fixed a.yaml:6:5: write "taskReservationTimeout" [unknown-key]',
      'fixed a.yaml:8:30: write "==" [single-equals]',
      'fixed a.yaml:8:46: write "==" [single-equals]',
      'fixed a.yaml:9:38: write "timeout" [unknown-key]',
      // found after their keys were corrected
      "fixed a.yaml:3:36: write 5 [wrong-type]",
      "fixed a.yaml:6:31: write 30 [wrong-type]",
    ]);
    expect(err).toMatch(/no findings\n$/);
    expect((await taskrouter(["validate", "--fix"], { cwd })).err).not.toContain("fixed");
  });

  test("keeps line ends, a byte order mark and the target of a symlink", async () => {
    const windows = (text: string) => `\uFEFF${text.replaceAll("\n", "\r\n")}`;
    const cwd = createFolder({ "real/a.yaml": windows(WRONG) });
    symlinkSync("real/a.yaml", join(cwd, "link.yaml"));
    expect((await taskrouter(["validate", "--fix", "link.yaml"], { cwd })).code).toBe(0);
    expect(readFileSync(join(cwd, "real/a.yaml"), "utf8")).toBe(windows(RIGHT));
  });

  test("corrects an overlay only with its stack, and JSON as JSON", async () => {
    const text = JSON.stringify({ workspace: { friendlyName: "W" }, taskQueues: { q: { maxReservedWorker: "7" } } });
    const cwd = createFolder({ "a.json": text });
    expect((await taskrouter(["validate", "--fix"], { cwd })).code).toBe(0);
    expect(readFileSync(join(cwd, "a.json"), "utf8")).toBe(
      text.replace("maxReservedWorker", "maxReservedWorkers").replace('"7"', "7"),
    );
  });

  test("uses the Console's key for the name of a filter in raw JSON", async () => {
    const queue = `WQ${"0".repeat(32)}`;
    const filter = (name: string) => ({ [name]: "A", expression: "1==1", targets: [{ queue }] });
    const raw = (...names: string[]) => JSON.stringify({ task_routing: { filters: names.map(filter) } });
    const cwd = createFolder({ "flow.json": raw("friendlyName", "friendly_name") });
    await taskrouter(["validate", "--fix", "flow.json"], { cwd });
    expect(readFileSync(join(cwd, "flow.json"), "utf8")).toBe(raw("filter_friendly_name", "filter_friendly_name"));
  });

  test("leaves ambiguous mistakes, and corrections that would change live behavior", async () => {
    const files = {
      "a.yaml": `workspace: { friendlyName: W }
taskQueues: { q: {} }
workflows:
  w:
    defaultFilter: { queue: q, prioritty: 1, priorityy: 2 }
  x:
    defaultFilter: { queue: q, timeout: 1, tiemout: 2 }
`,
      "raw.json": '{"task_routing": {"filters": [], "default_filter": {"queue": "q", "tiemout": 5}}}\n',
    };
    const cwd = createFolder(files);
    const { code, err } = await taskrouter(["validate", "--fix"], { cwd });
    expect(code).toBe(1);
    expect(err).not.toContain("fixed ");
    for (const [path, text] of Object.entries(files)) expect(readFileSync(join(cwd, path), "utf8")).toBe(text);
  });

  test("shows the remaining findings in every format", async () => {
    const cwd = createFolder({ "a.yaml": `${WRONG}expressions: { e: 5 }\n` });
    const { code, out } = await taskrouter(["validate", "--fix", "--format", "json"], { cwd });
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject([{ code: "wrong-type", line: 11 }]);
  });

  test("writes nothing in a dry run, and shows the difference", async () => {
    const cwd = createFolder({ "a.yaml": WRONG });
    const before = statSync(join(cwd, "a.yaml")).mtimeMs;
    const { code, out, err } = await taskrouter(["validate", "--fix-dry-run"], { cwd });
    expect(code).toBe(1);
    expect(out).toContain("--- a.yaml\n+++ a.yaml\n@@ -1,10 +1,10 @@\n");
    expect(out).toContain("\n-taskQueue:\n");
    expect(out).toContain("\n+taskQueues:\n");
    expect(err).toBe("8 findings in 1 file would be fixed\n");
    expect(statSync(join(cwd, "a.yaml")).mtimeMs).toBe(before);
    const clean = createFolder({ "a.yaml": RIGHT });
    expect(await taskrouter(["validate", "--fix-dry-run"], { cwd: clean })).toEqual({
      code: 0,
      out: "",
      err: "0 findings in 0 files would be fixed\n",
    });
  });

  test("refuses --fix together with --fix-dry-run", async () => {
    const { code, err } = await taskrouter(["validate", "--fix", "--fix-dry-run"]);
    expect(code).toBe(2);
    expect(err).toContain("option '--fix-dry-run' cannot be used with option '--fix'");
  });

  test("includes fixes in reports for programs, and counts them", async () => {
    const cwd = createFolder({ "a.yaml": WRONG });
    const json = JSON.parse((await taskrouter(["validate", "--format", "json"], { cwd })).out);
    expect(json[1]).toMatchObject({
      code: "unknown-key",
      fix: {
        message: 'write "taskQueues"',
        edits: [{ file: "a.yaml", line: 2, column: 1, endColumn: 10, text: "taskQueues" }],
      },
    });
    const { out } = await taskrouter(["validate", "--format", "sarif"], { cwd });
    expect(JSON.parse(out).runs[0].results[1].fixes).toEqual([
      {
        description: { text: 'write "taskQueues"' },
        artifactChanges: [
          {
            artifactLocation: { uri: "a.yaml", uriBaseId: "%SRCROOT%" },
            replacements: [
              {
                deletedRegion: { startLine: 2, startColumn: 1, endLine: 2, endColumn: 10 },
                insertedContent: { text: "taskQueues" },
              },
            ],
          },
        ],
      },
    ]);
    expect((await taskrouter(["validate"], { cwd })).err).toMatch(/; --fix corrects \d of them\n$/);
  });
});
