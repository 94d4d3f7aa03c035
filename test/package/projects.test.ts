import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { startEmulator } from "../../emulator/index.js";
import { listBlocks } from "../docs/pages.js";
import { start } from "../e2e/harness/command.js";
import { createEnvironment, listWorkflows, succeed } from "../projects/support/apply.js";
import { type Consumer, createConsumer } from "./unpack.js";

// the kinds of projects that `npm run test:projects` installs one by one: here the most frequent ones, without installing

let consumer: Consumer;

beforeAll(() => {
  consumer = createConsumer();
  mkdirSync(join(consumer.folder, "node_modules/.bin"));
  symlinkSync("../pulumi-taskrouter/dist/cli/main.js", join(consumer.folder, "node_modules/.bin/taskrouter"));
});

afterAll(() => rmSync(consumer.folder, { recursive: true, force: true, maxRetries: 5 }));

const readme = listBlocks("yaml", "ts", "sh", "js").filter(({ page }) => page === "README.md");
const find = (text: string) => readme.find((block) => block.text.includes(text))?.text ?? "";

/** The commands of a block, without their comments. */
function listCommands(block: string): string[] {
  return block
    .split("\n")
    .map((line) => line.replace(/ +#.*$/, ""))
    .filter((line) => line !== "");
}

test("the first project of the README works as written", async () => {
  const folder = join(consumer.folder, "contact-center");
  const emulator = await startEmulator();
  onTestFinished(() => emulator.close());
  mkdirSync(join(folder, "taskrouter"), { recursive: true });
  writeFileSync(join(folder, "package.json"), "{}");
  writeFileSync(join(folder, "taskrouter/support.yaml"), find("workspace: { friendlyName"));
  writeFileSync(join(folder, "Pulumi.yaml"), find("# Pulumi.yaml"));
  writeFileSync(join(folder, "index.ts"), find("// index.ts"));
  expect(listCommands(find("npm install"))).toEqual(["npm install pulumi-taskrouter @pulumi/pulumi"]);
  const [setUrl = "", account = ""] = listCommands(find("config set taskrouter:baseUrl"));
  const commands = listCommands(find("pulumi login"));
  expect(commands).toContain("pulumi login --local");
  expect(commands.at(-1)).toBe("pulumi up");
  // --local means the home of the user that the system knows, not $HOME: the test has a folder of its own
  const home = join(consumer.folder, "home");
  mkdirSync(home);
  const shell = [
    ...commands.slice(0, -1).map((line) => line.replace("pulumi login --local", `pulumi login file://${home}`)),
    setUrl.replace("http://127.0.0.1:4010", emulator.url),
    account,
    "pulumi up --yes --skip-preview --non-interactive",
    "pulumi stack output supportWorkflowSid",
    "pulumi destroy --yes --skip-preview --non-interactive",
  ];
  const { PULUMI_BACKEND_URL: _, ...env } = createEnvironment(home);
  const own = {
    ...env,
    HOME: home,
    TWILIO_ACCOUNT_SID: undefined,
    TWILIO_AUTH_TOKEN: undefined,
  };
  const { output } = await succeed(folder, own, "bash", "-euc", shell.join("\n"));
  expect(output).toMatch(/^WW[0-9a-f]{32}$/m);
  expect(output).not.toContain("Undefined value");
});

test("an inline program of the Automation API works in a folder that has no packages", async () => {
  const inline = listBlocks("js").find(
    ({ page, marker }) => page === "docs/projects.md" && marker === "file: apply.js",
  );
  const folder = join(consumer.folder, "inline");
  mkdirSync(join(folder, "taskrouter"), { recursive: true });
  const file = join(folder, "apply.js");
  writeFileSync(file, inline?.text ?? "");
  writeFileSync(join(folder, "taskrouter/support.yaml"), find("workspace: { friendlyName"));
  const elsewhere = mkdtempSync(`${consumer.folder}-elsewhere-`);
  onTestFinished(() => rmSync(elsewhere, { recursive: true, force: true }));
  const emulator = await startEmulator();
  onTestFinished(() => emulator.close());
  const env = { ...createEnvironment(join(consumer.folder, "home-inline")), TASKROUTER_URL: emulator.url };
  await succeed(elsewhere, env, process.execPath, file, "up");
  expect(await listWorkflows(emulator)).toEqual(["Support"]);

  // without the option Pulumi would run the resources in the current folder
  writeFileSync(file, (inline?.text ?? "").replace(/, \{ projectSettings: .+ \}\)/, ")"));
  const { code, output } = await start(process.execPath, [file, "up"], { cwd: elsewhere, env }).done;
  expect(code).not.toBe(0);
  expect(output).toContain(`pulumi-taskrouter cannot be found from ${elsewhere}`);
  expect(output).toContain("projectSettings: inlineProject(");
});

test("the linter and the local TaskRouter work without Pulumi's SDK, and programs say what is missing", async () => {
  const alone = createConsumer();
  onTestFinished(() => rmSync(alone.folder, { recursive: true, force: true }));
  rmSync(join(alone.folder, "node_modules/@pulumi"));
  writeFileSync(join(alone.folder, "a.yaml"), find("workspace: { friendlyName"));
  const node = (...args: string[]) => start(process.execPath, args, { cwd: alone.folder, env: process.env }).done;
  const validated = await node(join(alone.installed, "dist/cli/main.js"), "validate", "a.yaml");
  expect(validated).toMatchObject({ code: 0, stdout: "" });
  const emulator = `require("pulumi-taskrouter/emulator").startEmulator().then((one) => one.close())`;
  expect(await node("-e", emulator)).toMatchObject({ code: 0, output: "" });
  expect((await node("-e", 'require("pulumi-taskrouter")')).stderr).toMatch(
    /^Error: pulumi-taskrouter needs Pulumi's SDK for programs, and it is not installed: run `npm install @pulumi\/pulumi`/m,
  );
});
