import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  formatDiagnostics,
  hasExternal,
  type LoadOptions,
  type LoadResult,
  loadWorkspace,
} from "../../config/index.js";

const CASES = join(__dirname, "../cases");

/** A case is a file or a folder; the `.out` file next to it is the expected output, which `GOLDENS=update` writes. */
function listCases(kind: "ok" | "err"): string[] {
  return readdirSync(join(CASES, kind))
    .filter((name) => extname(name) !== ".out")
    .map((name) => join(CASES, kind, name));
}

interface CaseOptions {
  stack?: string;
  vars?: Record<string, unknown>;
  secretVars?: string[];
}

/** Reads `.options.json` in a folder, or the first line of a file: `# options: {"vars": {}}`. */
function readOptions(path: string): LoadOptions {
  const inFolder = join(path, ".options.json");
  const text = existsSync(inFolder) ? readFileSync(inFolder, "utf8") : readFirstLine(path);
  const { secretVars, ...options } = JSON.parse(text) as CaseOptions;
  return { ...options, ...(secretVars && { secretVars: new Set(secretVars) }) };
}

function readFirstLine(path: string): string {
  if (extname(path) === "") return "{}";
  return /^# options: (.*)/.exec(readFileSync(path, "utf8"))?.[1] ?? "{}";
}

function print(result: LoadResult, kind: "ok" | "err"): string {
  const findings = formatDiagnostics(result, { cwd: join(CASES, kind) });
  if (kind === "err") return findings;
  const { desired, secrets } = result;
  const plain = desired && {
    workspace: desired.workspace,
    activities: Object.fromEntries(desired.activities),
    ...(desired.taskChannels.size > 0 && { taskChannels: Object.fromEntries(desired.taskChannels) }),
    taskQueues: Object.fromEntries(desired.taskQueues),
    workflows: Object.fromEntries(desired.workflows),
    ...(hasExternal(desired.external) && { external: mapValues(desired.external, (map) => Object.fromEntries(map)) }),
    ...(desired.workers.size > 0 && { workers: Object.fromEntries(desired.workers) }),
    ...(desired.tasks.size > 0 && { tasks: Object.fromEntries(desired.tasks) }),
    ...(secrets.length > 0 && { secrets }),
  };
  return `${findings}${JSON.stringify(plain, null, 2)}\n`;
}

function mapValues<Value, Made>(object: Readonly<Record<string, Value>>, make: (value: Value) => Made) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, make(value)]));
}

function checkGolden(path: string, actual: string): void {
  const golden = path.replace(/\.\w+$/, "").concat(".out");
  if (process.env.GOLDENS === "update") writeFileSync(golden, actual);
  expect(existsSync(golden), `${basename(golden)} is missing: run with GOLDENS=update, then read it`).toBe(true);
  expect(actual).toBe(readFileSync(golden, "utf8"));
}

describe("valid workspace files", () => {
  test.each(listCases("ok").map((path) => [basename(path), path]))(
    "%s results in the expected workspace",
    (_, path) => {
      const result = loadWorkspace([path], readOptions(path));
      expect(result.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
      checkGolden(path, print(result, "ok"));
    },
  );
});

describe("invalid workspace files", () => {
  test.each(listCases("err").map((path) => [basename(path), path]))(
    "%s results in its findings and no workspace",
    (_, path) => {
      const result = loadWorkspace([path], readOptions(path));
      expect(result.desired).toBeUndefined();
      checkGolden(path, print(result, "err"));
    },
  );
});
