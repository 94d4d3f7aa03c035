import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import Ajv from "ajv-draft-04";
import type { Log, Run } from "sarif";
import { describe, expect, test } from "vitest";
import { hashLines } from "../../cli/formats/sarif/line-hashes.js";
import { rules } from "../../language/index.js";
import { BAD, createFolder, GOOD, type RunOptions, taskrouter, WARNED } from "./support.js";

const require = createRequire(__filename);

/** The schema of the standard, from Microsoft's package for test runners. */
const SCHEMA = require.resolve("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json");
// one pattern of the schema is invalid with the flag u
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
ajv.addFormat("uri", (text: string) => URL.canParse(text));
ajv.addFormat("uri-reference", (text: string) => URL.canParse(text, "file:///base/"));
ajv.addFormat("date-time", (text: string) => !Number.isNaN(Date.parse(text)));
const isSarif = ajv.compile(JSON.parse(readFileSync(SCHEMA, "utf8")));

async function report(cwd: string, args: readonly string[] = [], options: RunOptions = {}): Promise<Run> {
  const { out, err } = await taskrouter(["validate", ...args, "--format", "sarif"], { cwd, ...options });
  expect(err).toBe("");
  const log = JSON.parse(out) as Log;
  expect(isSarif(log) ? [] : isSarif.errors).toEqual([]);
  expect(log.runs).toHaveLength(1);
  return log.runs[0] as Run;
}

const TWICE = { "a.yaml": GOOD, "b.yaml": "taskQueues: { everyone: {} }\n" };

describe("validate --format sarif", () => {
  test("is validated against a schema that refuses other documents", () => {
    expect(isSarif({ version: "2.1.0", runs: [{ tool: { driver: { name: "x" } }, results: [{}] }] })).toBe(false);
  });

  test("is valid without findings, and lists all possible ones", async () => {
    const { results, tool, columnKind } = await report(createFolder({ "a.yaml": GOOD }));
    expect(results).toEqual([]);
    expect(columnKind).toBe("utf16CodeUnits");
    const ids = tool.driver.rules?.map(({ id }) => id) ?? [];
    expect(ids).toEqual(expect.arrayContaining(["unknown-queue", ...rules.map(({ id }) => id)]));
    const known = tool.driver.rules?.find(({ id }) => id === "single-equals");
    expect(known).toMatchObject({
      name: "SingleEquals",
      defaultConfiguration: { level: "warning" },
      help: { markdown: expect.stringContaining("Source: ") },
    });
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("has each finding with its level and its location", async () => {
    const { results = [], tool } = await report(createFolder({ "rooms/support.yaml": BAD }));
    expect(results).toMatchObject([
      {
        ruleId: "wrong-value",
        level: "error",
        message: { text: '"taskReservationTimeout" must be an integer from 1 to 86,400, but is 0' },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: "rooms/support.yaml", uriBaseId: "%SRCROOT%" },
              region: { startLine: 5, startColumn: 29, endLine: 5, endColumn: 30 },
            },
          },
        ],
      },
      { ruleId: "unknown-queue" },
    ]);
    for (const { ruleId, ruleIndex = -1 } of results) expect(tool.driver.rules?.[ruleIndex]?.id).toBe(ruleId);
  });

  test("has warnings as warnings, and the related locations of a finding", async () => {
    const warned = await report(createFolder(WARNED));
    expect(warned.results).toMatchObject([{ ruleId: "nested-overlays", level: "warning" }]);
    const { results } = await report(createFolder(TWICE));
    expect(results).toMatchObject([
      {
        ruleId: "duplicate-key",
        relatedLocations: [
          {
            id: 1,
            message: { text: "first here" },
            physicalLocation: { artifactLocation: { uri: "a.yaml" }, region: { startLine: 3, startColumn: 3 } },
          },
        ],
      },
    ]);
  });

  test("has safe fixes", async () => {
    const { results } = await report(createFolder({ "a.yaml": GOOD.replace("taskQueues:", "taskQueue:") }));
    expect(results?.[0]?.fixes).toHaveLength(1);
  });

  test("encodes characters that an address cannot contain", async () => {
    const { results } = await report(createFolder({ "a b/ä#1:2%.yaml": BAD }));
    const uri = results?.[0]?.locations?.[0]?.physicalLocation?.artifactLocation?.uri;
    expect(uri).toBe("a%20b/%C3%A4%231%3A2%25.yaml");
  });

  test("counts columns like editors if characters take two units", async () => {
    const line = '  support: { friendlyName: "😀", taskReservationTimeout: ';
    const text = `workspace: { friendlyName: W }\nworkflows:\n${line}0 }\n`;
    const { results } = await report(createFolder({ "a.yaml": text }));
    const region = results?.find(({ ruleId }) => ruleId === "wrong-value")?.locations?.[0]?.physicalLocation?.region;
    expect(region?.startColumn).toBe(line.length + 1);
  });

  test("has paths relative to the checkout, and absolute ones outside of it", async () => {
    const checkout = createFolder({ "infra/a.yaml": BAD });
    const outside = createFolder({ "b.yaml": BAD });
    const cwd = join(checkout, "infra");
    const env = { GITHUB_WORKSPACE: checkout };
    const uriOf = (run: Run) => run.results?.[0]?.locations?.[0]?.physicalLocation?.artifactLocation;
    expect(uriOf(await report(cwd, [], { env }))).toEqual({ uri: "infra/a.yaml", uriBaseId: "%SRCROOT%" });
    expect(uriOf(await report(cwd, [outside], { env }))).toEqual({ uri: `file://${outside}/b.yaml` });
  });

  test("has no lines for files without text", async () => {
    const { results } = await report(createFolder({}), ["nowhere"]);
    expect(results?.[0]).toMatchObject({ ruleId: "bad-path" });
    expect(results?.[0]?.locations?.[0]?.physicalLocation).toEqual({
      artifactLocation: { uri: "nowhere", uriBaseId: "%SRCROOT%" },
    });
    expect(results?.[0]).not.toHaveProperty("partialFingerprints");
  });

  test("reports too many findings as a notification, not as a result", async () => {
    const keys = Array.from({ length: 1_200 }, (_, at) => `  k${at}: { unknown: 1 }`).join("\n");
    const { results, invocations } = await report(createFolder({ "a.yaml": `taskQueues:\n${keys}\n` }));
    expect(results).toHaveLength(1_000);
    expect(results?.some(({ ruleId }) => ruleId === "too-many-findings")).toBe(false);
    expect(invocations?.[0]?.toolExecutionNotifications).toMatchObject([
      { level: "note", message: { text: "and 201 more findings" } },
    ]);
  });

  test("keeps the fingerprint of a finding after lines are inserted before it", async () => {
    const cwd = createFolder({ "a.yaml": BAD, "moved/a.yaml": `# one\n\n# two\n${BAD}` });
    const printsOf = ({ results = [] }: Run) => results.map(({ partialFingerprints }) => partialFingerprints);
    const before = printsOf(await report(cwd, ["a.yaml"]));
    expect(before).toHaveLength(2);
    expect(before[0]).not.toEqual(before[1]);
    expect(printsOf(await report(cwd, ["moved"]))).toEqual(before);
  });
});

describe("the hash of a line", () => {
  // values from the tests of GitHub's own upload action
  const known: [string, string, string[]][] = [
    ["an empty text", "", ["c129715d7a2bc9a3:1"]],
    [
      "white space does not count",
      " a\nb\n  \t\tc\n d",
      ["271789c17abda88f:1", "54703d4cd895b18:1", "180aee12dab6264:1", "a23a3dc5e078b07b:1"],
    ],
    [
      "every kind of line break counts the same",
      " hello; \t\nworld!!!\r\n\n\r  \t\tGreetings\r End\r\n",
      [
        "e9496ae3ebfced30:1",
        "fb7c023a8b9ccb3f:1",
        "ce8ba1a563dcdaca:1",
        "e20e36e16fcb0cc8:1",
        "b3edc88f2938467e:1",
        "c8e28b0b4002a3a0:1",
        "c129715d7a2bc9a3:1",
      ],
    ],
    [
      "equal lines are counted",
      "Lorem ipsum dolor sit amet.\n".repeat(10),
      [
        ...Array.from({ length: 6 }, (_, at) => `a7f2ff13bc495cf2:${at + 1}`),
        "a7f2ff1481e87703:1",
        "a9cf91f7bbf1862b:1",
        "55ec222b86bcae53:1",
        "cc97dc7b1d7d8f7b:1",
        "c129715d7a2bc9a3:1",
      ],
    ],
  ];
  test.each(known)("%s", (_, text, hashes) => {
    expect(hashLines(text).slice(1)).toEqual(hashes);
  });
});
