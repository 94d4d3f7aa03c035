import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Emulator, startEmulator } from "../../emulator/index.js";
import { type Result, start } from "./harness/command.js";
import { getHost } from "./harness/hosts.js";
import { account, createStack, type Stack } from "./harness/stack.js";
import { createWorld } from "./harness/world.js";

let emulator: Emulator;
let stack: Stack;
let settings: string;

beforeAll(async () => {
  emulator = await startEmulator({ accounts: [`${account.sid}:${account.token}`] });
  stack = createStack({ url: emulator.url, files: {} });
  settings = readFileSync(join(stack.folder, "Pulumi.dev.yaml"), "utf8");
});

afterAll(async () => {
  stack.remove();
  await emulator.close();
});

const folder = () => join(stack.folder, "taskrouter");

beforeEach(() => {
  rmSync(folder(), { recursive: true, force: true });
  mkdirSync(folder());
  writeFileSync(join(stack.folder, "Pulumi.dev.yaml"), settings);
});

const plain = `workspace: { friendlyName: Contact Center }
taskQueues:
  everyone: { friendlyName: Everyone }
workflows:
  support:
    defaultFilter: { queue: everyone }
`;

/** Writes the only workspace file. */
function write(content: string | Buffer): void {
  writeFileSync(join(folder(), "cc.yaml"), content);
}

/**
 * Expects that `pulumi up` fails within seconds in its preview with these texts, sends no write, and prints neither a
 * stack trace nor a credential.
 */
async function expectRefused(texts: (string | RegExp)[], env: NodeJS.ProcessEnv = {}): Promise<Result> {
  const before = emulator.journal().length;
  const began = performance.now();
  const command = { cwd: stack.folder, env: { ...stack.env, ...env } };
  const result = await start("pulumi", ["up", "--yes", "--non-interactive"], command).done;
  expect(result.code).not.toBe(0);
  for (const text of texts) expect(result.output).toMatch(text);
  expectReadable(result.output);
  const writes = emulator
    .journal()
    .slice(before)
    .filter(({ method }) => method !== "GET");
  expect(writes).toEqual([]);
  expect(performance.now() - began).toBeLessThan(30_000);
  return result;
}

function expectReadable(output: string): void {
  const plain = stripVTControlCharacters(output);
  expect(plain).not.toMatch(/^\s+at /m);
  expect(plain).not.toMatch(/node_modules|\.js:\d+/);
  expect(output).not.toContain(account.token);
}

function setConfig(lines: string): void {
  stack.write({ "Pulumi.dev.yaml": settings.replace(/^config:\n/m, `config:\n${lines}\n`) });
}

function setBaseUrl(url: string): void {
  stack.write({ "Pulumi.dev.yaml": settings.replace(emulator.url, url) });
}

describe("files", () => {
  const workflow = (line: string) => `${plain}    ${line}\n`;

  test.each<[string, string, (string | RegExp)[]]>([
    [
      "a syntax error",
      'workspace: { friendlyName: "CC }\n',
      [/taskrouter\/cc\.yaml:\d+:\d+: the text that begins here is never closed: a " is missing/],
    ],
    [
      "an unknown key",
      workflow("taskReservationTimout: 30"),
      [/taskrouter\/cc\.yaml:7:5: unknown key "taskReservationTimout".*did you mean "taskReservationTimeout"\?/],
    ],
    [
      "an unknown queue",
      plain.replace("queue: everyone", "queue: everyon"),
      [/taskrouter\/cc\.yaml:6:29: .*"everyon".*did you mean "everyone"\?/],
    ],
    ["a timeout of 0", workflow("taskReservationTimeout: 0"), [/cc\.yaml:7:29: .*1.*86,?400/]],
    ["a timeout of 86,401", workflow("taskReservationTimeout: 86401"), [/cc\.yaml:7:29: .*86,?400/]],
    ["an invalid callback URL", workflow("assignmentCallbackUrl: example.com/a"), [/cc\.yaml:7:28: .*https?/]],
    [
      "a configuration over the limit",
      workflow(`filters: [{ expression: "x == '${"y".repeat(1_038_576)}'", targets: [{ queue: everyone }] }]`),
      [/cc\.yaml:\d+:\d+: .*1,038,576/],
    ],
    [
      "a variable that is not set",
      workflow("assignmentCallbackUrl: https://${vars.host}/a"),
      [/cc\.yaml:7:\d+: .*vars\.host/],
    ],
    [
      "an alias bomb",
      `a: &a [x, x, x, x, x, x, x, x]\n${[..."bcdefghij"]
        .map((name, index) => `${name}: &${name} [${Array(8).fill(`*${"abcdefghij"[index]}`).join(", ")}]\n`)
        .join("")}`,
      [/cc\.yaml:\d+:\d+: .*alias/],
    ],
  ])("%s is reported at its position", async (_, content, texts) => {
    write(content);
    await expectRefused(texts);
  });

  test("a file that is not UTF-8 is reported with the byte", async () => {
    write(Buffer.concat([Buffer.from("workspace: { friendlyName: Caf"), Buffer.from([0xe9]), Buffer.from(" }\n")]));
    await expectRefused([/taskrouter\/cc\.yaml:1:31: is not UTF-8 text: byte 0xE9/]);
  });

  test("an empty folder and a missing one are reported", async () => {
    await expectRefused([/taskrouter: no workspace file in this folder/]);
    rmSync(folder(), { recursive: true });
    await expectRefused([/no file or folder "taskrouter\/?" at /]);
  });

  test("a loop of symbolic links is reported", async () => {
    write(plain);
    symlinkSync(".", join(folder(), "again"));
    symlinkSync("b.yaml", join(folder(), "a.yaml"));
    symlinkSync("a.yaml", join(folder(), "b.yaml"));
    const own = [/taskrouter\/again: this symlink leads back/, /taskrouter\/a\.yaml: symlinks form a loop here/];
    // Pulumi's host of YAML programs reads all YAML files of the project before it starts a provider
    await expectRefused(getHost() === "native" ? [/taskrouter\/a\.yaml: too many levels of symbolic links/] : own);
  });
});

describe("settings", () => {
  beforeEach(() => write(plain));

  const none = { TWILIO_ACCOUNT_SID: undefined, TWILIO_AUTH_TOKEN: undefined };

  test("missing credentials are reported with the commands that set them", async () => {
    const set =
      /pulumi config set taskrouter:accountSid.*pulumi config set --secret taskrouter:authToken.*TWILIO_ACCOUNT_SID/;
    await expectRefused([/no Twilio credentials are set/, set], none);
  });

  test("incomplete credentials are not completed from another source", async () => {
    await expectRefused([/the environment contains TWILIO_ACCOUNT_SID but not TWILIO_AUTH_TOKEN/], {
      TWILIO_AUTH_TOKEN: undefined,
    });
    setConfig(`  taskrouter:accountSid: ${account.sid}\n  taskrouter:apiKeySid: SK${"1".repeat(32)}`);
    await expectRefused([
      /the stack configuration contains .*taskrouter:apiKeySid but not .*apiKeySecret.*not mixed in/,
    ]);
  });

  test("a wrong token or account causes a 401 that names the source of the credentials", async () => {
    const advice = /HTTP 401, code 20003 on GET \/v1\/Workspaces.*auth token comes from the environment/;
    await expectRefused([advice], { TWILIO_AUTH_TOKEN: "wrong-token" });
    await expectRefused([advice], { TWILIO_ACCOUNT_SID: `AC${"9".repeat(32)}` });
  });

  test("a workspace of another account is not found", async () => {
    write(plain.replace("friendlyName: Contact Center", `sid: WS${"c".repeat(32)}`));
    await expectRefused([
      /(?:error|problem): no workspace WSc{32} in account AC0+1 \(from TWILIO_ACCOUNT_SID\): the SID may belong to another account/,
    ]);
  });

  test("an unreachable host fails within seconds", async () => {
    setBaseUrl(`http://127.0.0.1:${await findClosedPort()}`);
    await expectRefused([
      /cannot reach 127\.0\.0\.1:\d+ \(ECONNREFUSED\): nothing listens there; check taskrouter:baseUrl/,
    ]);
  });

  test("credentials are never sent over plain http", async () => {
    setBaseUrl("http://taskrouter.example.com");
    await expectRefused([/taskrouter:baseUrl must start with https:\/\//]);
  });

  test("an overwrite setting that is neither true nor false is rejected", async () => {
    setConfig('  taskrouter:overwrite: "yes"');
    await expectRefused([/taskrouter:overwrite must be true or false, but is "yes"/]);
  });
});

async function findClosedPort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === "object" && address !== null ? address.port : 1;
}

test("a token in plain text in the stack configuration causes a warning, a secret one does not", async () => {
  const world = await createWorld({ "taskrouter/cc.yaml": plain });
  world.stack.config({ "taskrouter:accountSid": account.sid, "taskrouter:authToken": account.token });
  const { output } = await world.stack.preview();
  expect(output).toMatch(
    /warning: taskrouter:authToken is in plain text in the stack's configuration: run `pulumi config set --secret taskrouter:authToken`/,
  );
  expect(output).not.toContain(account.token);
  await world.stack.pulumi("config", "set", "--secret", "taskrouter:authToken", account.token);
  const quiet = await world.stack.preview();
  const own = quiet.output.replace(/warning: using pulumi-language-yaml from \$PATH.*/g, "");
  expect(own).not.toMatch(/warning:|plain text/);
});

test("a queue of another workspace stops the preview, and nothing is written", async () => {
  const world = await createWorld({ "taskrouter/cc.yaml": plain });
  await world.stack.up();
  const { sid: workspaceSid } = await world.post("/v1/Workspaces", { FriendlyName: "Other" });
  const { sid } = await world.post(`/v1/Workspaces/${workspaceSid}/TaskQueues`, { FriendlyName: "Elsewhere" });
  world.stack.write({
    "taskrouter/cc.yaml": plain.replace("queue: everyone", `queue: ${sid}`).replace("Everyone", "All"),
  });
  world.requests();
  const refused = await world.stack.pulumi("up", "--yes");
  expect(refused.code).not.toBe(0);
  expect(refused.output).toContain(`"${sid}" is the SID of a task queue of another one`);
  expectReadable(refused.output);
  expect(world.requests().filter(({ method }) => method !== "GET")).toEqual([]);
});

test("if only TaskRouter can refuse an object, the others are applied and listed, and the next run continues without a duplicate", async () => {
  const keys = ["one", "two", "three", "four", "five"];
  const toYaml = (name: string) => `workspace: { friendlyName: Contact Center }
taskQueues:
  everyone: { friendlyName: Everyone }
workflows:
${keys.map((key) => `  ${key}: { friendlyName: ${key === "three" ? name : key}, defaultFilter: { queue: everyone } }`).join("\n")}
`;
  // the emulator refuses this name, which Twilio's pages only hint at, so no preview can know
  const world = await createWorld({ "taskrouter/cc.yaml": toYaml("x".repeat(65)) }, { emulator: { isStrict: true } });
  const failed = await world.stack.pulumi("up", "--yes", "--continue-on-error");
  expect(failed.code).not.toBe(0);
  expect(failed.output).toMatch(/HTTP 400, code \d+ on POST \/v1\/Workspaces\/WS\w+\/Workflows: /);
  expectReadable(failed.output);
  for (const key of keys.filter((name) => name !== "three")) expect(failed.output).toContain(`cc-${key} created`);

  world.stack.write({ "taskrouter/cc.yaml": toYaml("three") });
  world.requests();
  await world.stack.up();
  const writes = world.requests().filter(({ method }) => method !== "GET");
  expect(writes.map(({ parameters }) => parameters.FriendlyName)).toEqual(["three"]);
  const live = await world.live("Workflows", "workflows");
  expect(live.map((wire) => wire.friendly_name).sort()).toEqual([...keys].sort());
});
