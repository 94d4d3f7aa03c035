// npm start [-- --port N] [--yes]: applies a contact center with the real Pulumi engine to a local TaskRouter, from a
// fresh clone and without an account.
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { parseArgs } from "node:util";
import { getYamlHost } from "./engine/yaml-host.mjs";
import { getEngine } from "./engine.mjs";
import { ensureBuilt } from "./lib/build.mjs";
import { ensureInstalled } from "./lib/install.mjs";
import { runMain } from "./lib/main.mjs";
import { root } from "./lib/paths.mjs";
import { endAndExit, exitOnSignalsWith, isInterrupted } from "./lib/run.mjs";
import { bold, dim, formatElapsed, green, isInteractive, say } from "./lib/terminal.mjs";
import { choosePort, startEmulator } from "./start/emulator.mjs";
import { ACCOUNT, createVariables, toEnvironment, writeCommand, writeEnvFile } from "./start/environment.mjs";
import { linkSettings, prepareFolder, releaseFolder } from "./start/folder.mjs";
import { moveToNative, NATIVE } from "./start/native.mjs";
import { startReceiver } from "./start/receiver.mjs";
import { Stack } from "./start/stack.mjs";
import { TaskRouter } from "./start/task-router.mjs";
import { expectDrift, expectRepaired, showCallbacks, showHowToGoOn, showResources, tamper } from "./start/tour.mjs";

const PORT = 4010;
const EVENTS_PORT = 4011;
const STEPS = 12;
const NAME = "contact-center";
const EXAMPLE = join("examples", NAME);
const folder = join(root, ".start");
const project = join(root, EXAMPLE);
let count = 0;

/**
 * @template T
 * @param {string} title
 * @param {() => Promise<T> | T} work
 * @returns {Promise<T>}
 */
async function step(title, work) {
  const started = Date.now();
  say(`\n${bold(`${++count}/${STEPS} ${title}`)}`);
  const result = await work();
  say(dim(`    ${formatElapsed(Date.now() - started)}`));
  return result;
}

await runMain(async () => {
  const { port, isAgreed } = readOptions();
  const started = Date.now();
  await step("Prepare .start/, the folder for all state", () => prepareFolder(folder));
  process.on("exit", () => releaseFolder(folder));
  const { engine, emulator } = await setUp(port, isAgreed);
  await tour(await createStack(engine, emulator.url));
  say(`\n${green(`Done in ${formatElapsed(Date.now() - started)}.`)}`);
  if (!isInteractive) return endAndExit(0);
  say(`The local TaskRouter keeps running at ${bold(emulator.url)} until Ctrl-C.`);
  exitOnSignalsWith(0);
  const code = await emulator.ended;
  if (!isInterrupted()) throw new Error(`the local TaskRouter ended with exit code ${code}`);
});
// after a failure, end every process that was started here
if (process.exitCode !== undefined && !isInterrupted()) await endAndExit(Number(process.exitCode));

function readOptions() {
  const { values } = parseArgs({ options: { port: { type: "string" }, yes: { type: "boolean" } } });
  const port = Number(values.port ?? PORT);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`--port ${values.port}: must be a number from 0 to 65535`);
  return { port, isAgreed: values.yes ?? false };
}

/** @param {number} port @param {boolean} isAgreed */
async function setUp(port, isAgreed) {
  await step("Install packages", () => ensureInstalled());
  const engine = await step("Find Pulumi's engine", async () => {
    const found = await getEngine({ isAgreed });
    say(`    Pulumi ${found.version}, ${found.how}`);
    const host = await getYamlHost({ env: found.env });
    return { ...found, path: host === undefined ? found.path : [host, found.path].join(delimiter) };
  });
  await step("Build the package", async () => say(`    dist/ is ${await ensureBuilt()}`));
  const emulator = await step("Start a TaskRouter on this machine", async () => {
    const free = await choosePort(port);
    const local = await startEmulator(free, process.env);
    say(`    ${local.url}${free === port ? "" : ` (port ${port} is in use)`}`);
    return local;
  });
  return { engine, emulator };
}

/** @param {{ path: string, env: NodeJS.ProcessEnv }} engine @param {string} url */
async function createStack(engine, url) {
  if (!existsSync(join(project, "Pulumi.yaml")))
    throw new Error(`${EXAMPLE}/Pulumi.yaml is missing: restore it with git`);
  const variables = createVariables(folder, engine, url);
  writeEnvFile(folder, variables);
  writeCommand(folder);
  linkSettings(project, "dev", folder);
  const env = toEnvironment(process.env, variables);
  const stack = new Stack(project, env);
  await stack.ask("stack", "init", "dev");
  await stack.ask("config", "set", "taskrouter:baseUrl", url, "--stack", "dev");
  const events = await startReceiver(EVENTS_PORT);
  await stack.ask("config", "set", "--path", "taskrouter:vars.eventCallbackUrl", events, "--stack", "dev");
  return { stack, env, taskRouter: new TaskRouter(url, ACCOUNT.sid, ACCOUNT.token) };
}

/** The first half runs a program with the classes, the second one a project without a program. @param {{ stack: Stack, env: NodeJS.ProcessEnv, taskRouter: TaskRouter }} made */
async function tour({ stack, env, taskRouter }) {
  await step(`pulumi up: the program of ${EXAMPLE} creates it`, () => stack.show("up", "--yes", "--skip-preview"));
  const place = await step("Objects in TaskRouter now", () => showResources(taskRouter));
  await step("pulumi up again: no change", () => stack.show("up", "--yes", "--skip-preview", "--expect-no-changes"));
  const native = await step(
    "The same files without a program: the stack moves to a project in YAML, and nothing changes",
    () => moveToNative({ folder, project, name: NAME, env }),
  );
  const { before } = await step("Somebody changes a workflow outside Pulumi", () => tamper(taskRouter, place));
  await step("pulumi preview --refresh --diff finds the change, pulumi up --refresh repairs it", async () => {
    expectDrift(await native.show("preview", "--refresh", "--diff"));
    await native.show("up", "--refresh", "--yes", "--skip-preview");
    await expectRepaired(taskRouter, place, before);
  });
  await step("Callbacks that TaskRouter sent (GET /emulator/callbacks)", () => showCallbacks(taskRouter));
  say(`\n${bold("Continue by hand")}`);
  if (!isInteractive)
    say(dim("    start the local TaskRouter first: at a terminal, npm start keeps it running until Ctrl-C"));
  showHowToGoOn({ project: NATIVE, files: join(EXAMPLE, "taskrouter"), ...place });
}
