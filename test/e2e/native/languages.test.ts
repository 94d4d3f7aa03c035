import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { getPythonHost } from "../../../scripts/engine/python-host.mjs";
import { getPython } from "../../../scripts/python.mjs";
import { generateSdks } from "../../../scripts/sdks.mjs";
import { root } from "../harness/stack.js";
import { succeed } from "../harness/succeed.js";
import type { World } from "../harness/world.js";
import { findExample, listExamples } from "./examples.js";
import { createNativeWorld } from "./harness.js";

const sdks = mkdtempSync(join(tmpdir(), "taskrouter-sdks-"));
/** The first build of the language host of Python takes minutes. */
const HOST_LIMIT_MS = 40 * 60_000;
const limits = { timeout: 300_000, stdio: "pipe" } as const;

beforeAll(async () => {
  await generateSdks(sdks);
});

afterAll(() => rmSync(sdks, { recursive: true, force: true }));

/** A project in another language, with the provider where npm puts it. */
async function createProject(runtime: string, files: Readonly<Record<string, string>>): Promise<World> {
  const world = await createNativeWorld("{}");
  const project = `name: project\nruntime: ${runtime}\nplugins:\n  providers:\n    - { name: taskrouter, path: node_modules/.bin }\n`;
  world.stack.write({ "Pulumi.yaml": project, ...files });
  return world;
}

/** The program of the examples is applied, is unchanged afterwards, and is destroyed. */
async function live({ stack, live: list, requests }: World): Promise<void> {
  const { stdout } = await stack.up();
  expect(stdout).toMatch(/\+ 5 created/);
  expect(stdout).toMatch(/result\s*: true/);
  const [workflow] = await list("Workflows", "workflows");
  expect(workflow?.friendly_name).toBe("Support");
  expect(`${workflow?.configuration}`).toMatch(/"filter_friendly_name":"English".*"timeout":60/);
  await stack.preview("--expect-no-changes");
  requests();
  const destroyed = await succeed(stack, "destroy", "--yes", "--skip-preview");
  expect(destroyed.stdout).toMatch(/- 5 deleted/);
  expect(requests().filter(({ method }) => method === "DELETE")).toHaveLength(4);
}

/** The example of a workflow, and that of an expression, as one program. */
function joinExamples(language: string): string {
  return `${findExample(language, "Workflow")}\n${findExample(language, "evaluateExpression")}`;
}

test("the examples in YAML work as written, and a malformed expression is refused with its place", async () => {
  const program = joinExamples("yaml");
  const world = await createNativeWorld(program);
  await live(world);
  world.stack.write({ "Main.yaml": program.replace("tier ==", "tier-x ==") });
  const { code, output } = await world.stack.pulumi("preview");
  expect(code).not.toBe(0);
  expect(output).toMatch(/expression:1:\d+: /);
  expect(output).not.toMatch(/\n\s+at .*:\d+:\d+/);
});

/** An environment in which Python finds the generated SDK, installed as users install it. */
async function installPythonSdk(): Promise<{ readonly python: string; readonly env: NodeJS.ProcessEnv }> {
  const python = await getPython();
  const host = await getPythonHost();
  const target = join(sdks, "installed");
  const pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps", "--no-build-isolation"];
  execFileSync(python, [...pip, "--target", target, join(sdks, "python")], limits);
  const folders = [dirname(python), ...(host === undefined ? [] : [host]), `${process.env.PATH}`];
  return { python, env: { PATH: folders.join(delimiter), PYTHONPATH: target } };
}

/** Runs programs with Pulumi's own mocks: an argument or a member that does not exist is an error. */
const RUN_ALL = `import asyncio, runpy, sys
import pulumi

class Mocks(pulumi.runtime.Mocks):
    def new_resource(self, args):
        return [args.name, args.inputs]

    def call(self, args):
        return {"sid": "WQ1", "result": True, "explanation": ""}

for program in sys.argv[1:]:
    asyncio.set_event_loop(asyncio.new_event_loop())
    pulumi.runtime.set_mocks(Mocks(), preview=False)
    runpy.run_path(program, run_name="__main__")
`;

test(
  "the examples in Python work with the generated SDK, and all others run",
  async () => {
    const { python, env } = await installPythonSdk();
    const world = await createProject("python", { "__main__.py": joinExamples("python") });
    Object.assign(world.stack.env, env);
    await live(world);

    const examples = listExamples("python");
    world.stack.write(Object.fromEntries(examples.map(({ name, code: text }) => [`${name}.py`, text])));
    world.stack.write({ "run-all.py": RUN_ALL });
    const args = ["run-all.py", ...examples.map(({ name }) => `${name}.py`)];
    execFileSync(python, args, { ...limits, cwd: world.stack.folder, env: { ...process.env, ...env } });
  },
  HOST_LIMIT_MS,
);

const typeRoots = join(root, "node_modules/@types");

/** Compiles a folder with the TypeScript of this package, which does not have the module resolution of the generated SDK. */
function compile(folder: string): void {
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  const options = [
    "--types",
    "node",
    "--typeRoots",
    typeRoots,
    "--skipLibCheck",
    "--module",
    "node16",
    "--moduleResolution",
    "node16",
  ];
  const { status, stdout } = spawnSync(process.execPath, [tsc, "-p", folder, ...options], limits);
  expect(`${stdout}`).toBe("");
  expect(status).toBe(0);
}

const TSCONFIG = JSON.stringify({ compilerOptions: { target: "ES2022", module: "node16", strict: true } });

test("the examples in TypeScript work with the generated SDK, and all others compile", async () => {
  const world = await createProject("{ name: nodejs, options: { typescript: false } }", { "tsconfig.json": TSCONFIG });
  const { folder } = world.stack;
  const sdk = join(folder, "node_modules/pulumi-taskrouter-sdk");
  cpSync(join(sdks, "nodejs"), sdk, { recursive: true });
  compile(sdk);
  // as the script of the SDK does after its compilation
  cpSync(join(sdk, "package.json"), join(sdk, "bin/package.json"));
  world.stack.write(Object.fromEntries(listExamples("typescript").map(({ name, code }) => [`${name}.ts`, code])));
  compile(folder);
  world.stack.write({
    "index.js": 'require("./Workflow.js");\nmodule.exports = require("./evaluateExpression.js");\n',
  });
  await live(world);
});
