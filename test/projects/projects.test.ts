import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { startEmulator } from "../../emulator/index.js";
import { applyAndDestroy, createEnvironment, listWorkflows, succeed } from "./support/apply.js";
import { install, pack, SDK, writeFiles } from "./support/install.js";
import { listWays, yaml } from "./support/ways.js";

const folder = mkdtempSync(join(tmpdir(), "taskrouter-projects-"));
const tarball = pack(folder);

afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

let count = 0;

/** An installed project in a new folder. */
async function create(manager: Parameters<typeof install>[1], packages: object, manifest: object, files = {}) {
  const home = join(folder, `${++count}`);
  const top = join(home, "project");
  mkdirSync(top, { recursive: true });
  const own = "workspaces" in manifest ? {} : { "pulumi-taskrouter": `file:${tarball}`, "@pulumi/pulumi": SDK };
  const all = { name: "root", version: "1.0.0", private: true, dependencies: { ...own, ...packages }, ...manifest };
  writeFiles(top, { "package.json": JSON.stringify(all), ...files });
  await install(top, manager);
  return { top, env: createEnvironment(home) };
}

test.each(listWays(tarball, SDK))(
  "$name: up, a preview without changes, and destroy work",
  async ({ manager, project = "", packages = {}, manifest = {}, files }) => {
    const { top, env } = await create(manager, packages, manifest, files);
    const emulator = await startEmulator();
    try {
      const { stdout } = await applyAndDestroy(join(top, project), env, emulator);
      expect(stdout).toMatch(/"?workflowSids?"?\s*: ["{]/);
    } finally {
      await emulator.close();
    }
  },
);

/** As in docs/projects.md. */
const inline = `const { LocalWorkspace } = require("@pulumi/pulumi/automation");
const { inlineProject, TaskRouter } = require("pulumi-taskrouter");
const { join } = require("node:path");

async function main([command]) {
  const program = async () => {
    const support = new TaskRouter("support", { files: join(__dirname, "taskrouter") });
    return { workflowSid: support.workflow("support").id };
  };
  const args = { stackName: "dev", projectName: "inline", program };
  const stack = await LocalWorkspace.createOrSelectStack(args, { projectSettings: inlineProject("inline", __dirname) });
  await stack.setConfig("taskrouter:baseUrl", { value: process.env.TASKROUTER_URL });
  await stack[command]();
}

void main(process.argv.slice(2));
`;

test("npm, an inline program of the Automation API, started in another folder: up and destroy work", async () => {
  const { top, env } = await create("npm", {}, {}, { "apply.js": inline, "taskrouter/a.yaml": yaml });
  const emulator = await startEmulator();
  const elsewhere = mkdtempSync(join(folder, "elsewhere-"));
  const all = { ...env, TASKROUTER_URL: emulator.url };
  try {
    await succeed(elsewhere, all, "node", join(top, "apply.js"), "up");
    expect(await listWorkflows(emulator)).toEqual(["Support"]);
    await succeed(elsewhere, all, "node", join(top, "apply.js"), "destroy");
    expect(await listWorkflows(emulator)).toEqual([]);
  } finally {
    await emulator.close();
  }
});

test("npm, without Pulumi's SDK: the linter and the local TaskRouter work, and a program says what is missing", async () => {
  const files = { "taskrouter/a.yaml": yaml, "index.js": 'require("pulumi-taskrouter");\n' };
  const { top, env } = await create("npm", {}, { dependencies: { "pulumi-taskrouter": `file:${tarball}` } }, files);
  const { stderr } = await succeed(top, env, "npx", "taskrouter", "validate", "taskrouter");
  expect(stderr).toContain("1 file (1 workflow, 1 task queue, 0 activities): no findings");
  const start = `require("pulumi-taskrouter/emulator").startEmulator().then((one) => one.close()).then(() => console.log("closed"))`;
  expect((await succeed(top, env, "node", "-e", start)).stdout).toBe("closed\n");
  await expect(succeed(top, env, "node", "index.js")).rejects.toThrow("run `npm install @pulumi/pulumi`");
});
