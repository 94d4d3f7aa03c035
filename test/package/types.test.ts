import { rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type typescript from "typescript";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Consumer, createConsumer } from "./unpack.js";

const require = createRequire(__filename);
const pulumi = dirname(require.resolve("@pulumi/pulumi"));

let consumer: Consumer;

beforeAll(() => {
  consumer = createConsumer();
});

afterAll(() => rmSync(consumer.folder, { recursive: true, force: true }));

const right = `import { TaskRouter, Workflow, Workspace, getWorkflow, Configuration, WorkflowArgs } from "pulumi-taskrouter";
import { host, Host } from "pulumi-taskrouter/provider";
import { startEmulator, Emulator, EmulatorSeed } from "pulumi-taskrouter/emulator";

export const kind: Host = host("Workflow");
export const emulator: Promise<Emulator> = startEmulator({ latency: 1, rateLimits: { "Workflow-Create": 10 } });
export const seed: EmulatorSeed = {
  accounts: { AC0: { workspaces: [{ friendlyName: "Test", workers: [{ friendlyName: "Ann", activity: "Available" }], taskQueues: [{ friendlyName: "Q", maxReservedWorkers: 2 }] }] } },
};
const workspace = new Workspace("room", { prioritizeQueueOrder: "LIFO" });
const configuration: Configuration = { filters: [{ expression: "a == 1", targets: [{ queue: "english", timeout: 60 }] }] };
const args: WorkflowArgs = { workspaceSid: workspace.id, configuration };
export const sid = new Workflow("support", args).sid.apply(value => value.toUpperCase());
export const found = getWorkflow({ workspaceSid: workspace.id, friendlyName: "Support" }).apply(({ taskReservationTimeout }) => taskReservationTimeout + 1);
const phone = new TaskRouter("cc", { files: ["a.yaml"] }).workflows.phone;
export const phoneId = phone && phone.id;
`;

/** Each line after the first four has one mistake. */
const wrong = `import { Workflow } from "pulumi-taskrouter";
import { EmulatorSeed } from "pulumi-taskrouter/emulator";

const routing = { workspaceSid: "", configuration: {} };
export const timeout = new Workflow("timeout", { ...routing, taskReservationTimeout: "60" });
export const empty = new Workflow("empty", { workspaceSid: "" });
export const seed: EmulatorSeed = { accounts: { AC0: { workspaces: [{ friendlyName: "Test", taskQueues: [{ friendlyName: 1 }] }] } } };
export const text = timeout.sid.apply(value => value.toFixed());
`;

const NEW = "typescript";
/** Ways of projects to compile: the compiler, the resolution of modules, and the extension of files. */
const ways: readonly [way: string, compiler: string, options: readonly string[], extension: string][] = [
  [
    "without a tsconfig, by the TypeScript in Pulumi's SDK",
    join(pulumi, "vendor/typescript@3.8.3/typescript.js"),
    [],
    "ts",
  ],
  ["with moduleResolution node", NEW, ["--moduleResolution", "node10", "--ignoreDeprecations", "6.0"], "ts"],
  ["with moduleResolution bundler", NEW, ["--module", "preserve"], "ts"],
  ["in a CommonJS module of nodenext", NEW, ["--module", "nodenext"], "cts"],
  ["in an ES module of nodenext", NEW, ["--module", "nodenext"], "mts"],
];

/** @returns `file:line` of each mistake in the consumer's own files and in this package */
function findMistakes(compiler: string, options: readonly string[], extension: string): string[] {
  const ts: typeof typescript = require(compiler);
  const own = Object.entries({ right, wrong }).map(([name, text]) => {
    const file = join(consumer.folder, `${name}.${extension}`);
    writeFileSync(file, text);
    return file;
  });
  const types = ["--types", "node", "--typeRoots", join(consumer.folder, "node_modules/@types")];
  const common = ["--noEmit", "--strict", "--target", "es2018", "--moduleResolution", "node"];
  const parsed = ts.parseCommandLine([...common, ...types, ...options, ...own]);
  expect(parsed.errors.map(({ messageText }) => messageText)).toEqual([]);
  const program = ts.createProgram(parsed.fileNames, parsed.options);
  const files = program.getSourceFiles().filter(({ fileName }) => {
    return own.includes(fileName) || fileName.startsWith(consumer.installed);
  });
  expect(files.length).toBeGreaterThan(100);
  const all = files.flatMap((file) => [
    ...program.getSyntacticDiagnostics(file),
    ...program.getSemanticDiagnostics(file),
  ]);
  return all.map(({ file, start = 0, messageText }) => {
    const line = file === undefined ? 0 : ts.getLineAndCharacterOfPosition(file, start).line + 1;
    const at = `${file?.fileName.slice(consumer.folder.length + 1)}:${line}`;
    return at.startsWith("wrong.") ? at : `${at} ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
  });
}

test.each(ways)("the types of every entry are right %s", (_, compiler, options, extension) => {
  const lines = [5, 6, 7, 8].map((line) => `wrong.${extension}:${line}`);
  expect(findMistakes(compiler, options, extension)).toEqual(lines);
});
