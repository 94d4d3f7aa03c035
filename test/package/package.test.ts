import { execFileSync } from "node:child_process";
import { readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Consumer, createConsumer } from "./unpack.js";

let consumer: Consumer;

beforeAll(() => {
  consumer = createConsumer();
});

afterAll(() => rmSync(consumer.folder, { recursive: true, force: true }));

/** Runs a program in the consumer's folder, with a limit for one that hangs. @returns its output */
function run(command: string, ...args: string[]): string {
  return execFileSync(command, args, { cwd: consumer.folder, encoding: "utf8", timeout: 240_000 });
}

/** Writes a file of the consumer and runs it. */
function runProgram(name: string, text: string): unknown {
  writeFileSync(join(consumer.folder, name), text);
  return JSON.parse(run(process.execPath, name));
}

const expected = {
  sdk: [
    ...["Activity", "TaskChannel", "TaskQueue", "TaskRouter", "Worker", "Workflow", "Workspace", "WorkspaceDefaults"],
    ...["getActivity", "getTaskChannel", "getTaskQueue", "getWorker", "getWorkflow", "getWorkflows", "getWorkspace"],
    ...["inlineProject"],
  ],
  provider: ["host"],
  emulator: ["DEFAULT_AUTH_TOKEN", "allAssumptions", "readAssumptions", "readRules", "startEmulator", "toSeedSid"],
  status: 200,
  schema: "object",
  name: "pulumi-taskrouter",
};

const report = `
const names = (room) => Object.keys(room).filter((name) => !["default", "module.exports", "__esModule"].includes(name)).sort();
async function main() {
  const emulator = await rooms.emulator.startEmulator();
  const authorization = "Basic " + Buffer.from("AC" + "0".repeat(32) + ":token").toString("base64");
  const { status } = await fetch(emulator.url + "/v1/Workspaces", { headers: { authorization } });
  await emulator.close();
  console.log(JSON.stringify({
    sdk: names(rooms.sdk), provider: names(rooms.provider), emulator: names(rooms.emulator),
    status, schema: typeof rooms.schema, name: rooms.manifest.name,
  }));
}
main();
`;

test("a CommonJS program can require every entry by the package's name", () => {
  const text = `const rooms = {
  sdk: require("pulumi-taskrouter"), provider: require("pulumi-taskrouter/provider"), emulator: require("pulumi-taskrouter/emulator"),
  schema: require("pulumi-taskrouter/schema.json"), manifest: require("pulumi-taskrouter/package.json"),
};${report}`;
  expect(runProgram("program.cjs", text)).toEqual(expected);
});

test("an ESM program can import every entry by the package's name, with named imports", () => {
  const text = `import * as sdk from "pulumi-taskrouter";
import { TaskRouter, Workflow } from "pulumi-taskrouter";
import { host } from "pulumi-taskrouter/provider";
import * as emulator from "pulumi-taskrouter/emulator";
import { startEmulator } from "pulumi-taskrouter/emulator";
import { createRequire } from "node:module";
if (typeof startEmulator !== "function" || typeof TaskRouter !== "function" || typeof Workflow !== "function") throw new Error("no classes");
const require = createRequire(import.meta.url);
const rooms = {
  sdk, provider: { host }, emulator,
  schema: require("pulumi-taskrouter/schema.json"), manifest: require("pulumi-taskrouter/package.json"),
};${report}`;
  expect(runProgram("program.mjs", text)).toEqual(expected);
});

test("only the entries can be imported", () => {
  const inner = 'require("pulumi-taskrouter/dist/sdk/index.js")';
  expect(() => run(process.execPath, "-e", inner)).toThrow(/ERR_PACKAGE_PATH_NOT_EXPORTED/);
});

test("the command starts from the link that npm creates", () => {
  const { bin } = JSON.parse(readFileSync(join(consumer.installed, "package.json"), "utf8"));
  expect(Object.keys(bin).sort()).toEqual(["pulumi-resource-taskrouter", "taskrouter"]);
  for (const program of Object.values<string>(bin))
    expect(statSync(join(consumer.installed, program)).mode & 0o111, program).not.toBe(0);
  const file = join(consumer.installed, bin.taskrouter);
  expect(readFileSync(file, "utf8")).toMatch(/^#!\/usr\/bin\/env node\n/);
  const help = run(file, "--help");
  for (const word of ["taskrouter", "validate", "emulator", "reevaluate"]) expect(help).toContain(word);
});

test("the tarball contains only the files to publish, and has no install script", () => {
  const others = consumer.files.filter(
    (path) =>
      !/^(dist\/(chunks|cli|config|emulator|language|model|project|provider|routing|sdk)|examples)\//.test(path),
  );
  const top = ["CHANGELOG.md", "LICENSE", "README.md", "SECURITY.md", "package.json"];
  const schemas = ["dist/schema.json", "dist/fleet-schema.json"];
  expect(others.filter((path) => !path.startsWith("docs/")).sort()).toEqual([...top, ...schemas].sort());
  const code = consumer.files.filter(
    (path) => path.startsWith("dist/") && ![...schemas, "dist/provider/native/schema.json"].includes(path),
  );
  expect(code.filter((path) => !/\.(js|d\.ts)$/.test(path))).toEqual([]);
  expect(consumer.files.filter((path) => /\.test\.|fixtures|goldens|Pulumi\.\w+\.yaml|\.out$/.test(path))).toEqual([]);
  const { scripts = {} } = JSON.parse(readFileSync(join(consumer.installed, "package.json"), "utf8"));
  const onInstall = ["preinstall", "install", "postinstall", "prepare", "preprepare", "postprepare", "prepublish"];
  expect(Object.keys(scripts).filter((name) => onInstall.includes(name))).toEqual([]);
});

/** Links of a page that lead neither to the web nor into the page itself. */
function listLinks(page: string): string[] {
  const text = readFileSync(join(consumer.installed, page), "utf8");
  return [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map((match) => join(dirname(page), match[1] ?? ""));
}

/** Pages that somebody reads who has the repository. */
const FOR_CONTRIBUTORS = ["CONTRIBUTING.md", "docs/style.md"];

test("every link of a page in the tarball leads to a file in the tarball", () => {
  const isPacked = (path: string) =>
    FOR_CONTRIBUTORS.includes(path) ||
    consumer.files.includes(path) ||
    consumer.files.some((file) => file.startsWith(`${path.replace(/\/$/, "")}/`));
  const pages = consumer.files.filter((path) => /^(docs\/.*|[A-Z]+)\.md$/.test(path));
  expect(pages.length).toBeGreaterThan(10);
  const broken = pages.flatMap((page) =>
    listLinks(page)
      .filter((link) => !isPacked(link))
      .map((link) => `${page}: ${link}`),
  );
  expect(broken).toEqual([]);
});
