import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { account, type Stack } from "./harness/stack.js";
import { createWorld, type Wire, type World } from "./harness/world.js";

const secrets = {
  plain: "plain-in-the-program",
  config: "from-a-config-secret",
  written: "written-in-the-yaml",
  variable: "from-a-secret-variable",
  query: "a-secret-query-member",
  foreign: "set-by-somebody-else",
  next: "the-next-password",
  wrong: "in-a-url-that-is-none",
};

const program = (password: string) => `const pulumi = require("@pulumi/pulumi");
const { TaskRouter, Workflow } = require("pulumi-taskrouter");
const cc = new TaskRouter("cc", { files: "taskrouter" });
const shared = { workspaceSid: cc.workspaceSid, configuration: { defaultFilter: { queue: "everyone" } }, taskQueues: { everyone: cc.taskQueues.everyone.id } };
const plain = new Workflow("plain", { ...shared, assignmentCallbackUrl: "https://user:${password}@example.com/a" });
new Workflow("config", { ...shared, fallbackAssignmentCallbackUrl: new pulumi.Config("project").requireSecret("url") });
exports.url = plain.assignmentCallbackUrl;
`;

const yaml = `workspace:
  friendlyName: Contact Center
  eventCallbackUrl: https://events:\${vars.password}@example.com/events
taskQueues:
  everyone: { friendlyName: Everyone }
workflows:
  written:
    assignmentCallbackUrl: https://user:${secrets.written}@example.com/a
    fallbackAssignmentCallbackUrl: https://example.com/a?token=\${vars.token}
    defaultFilter: { queue: everyone }
  open: { assignmentCallbackUrl: "https://\${vars.host}/open", defaultFilter: { queue: everyone } }
`;

/** Returns everything that the engine stores: the state, its backups and its history. */
function readKept(folder: string): string {
  const files = readdirSync(join(folder, ".state"), { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return files.map((file) => readFileSync(join(file.parentPath, file.name), "utf8")).join("\n");
}

/** Returns the names of the secrets in a text, in plain or in the form of a Basic header. */
function findSecrets(text: string, all: Record<string, string>): string[] {
  const found = Object.entries(all).filter(
    ([, value]) => text.includes(value) || text.includes(encodeURIComponent(value)),
  );
  return found.map(([name]) => name);
}

const token = { token: account.token, header: Buffer.from(`${account.sid}:${account.token}`).toString("base64") };
const verbose = ["--logtostderr", "--logflow", "-v=6"];

/**
 * Lines that a provider cannot influence: the engine's own log from level 7 on has the values of all properties, even
 * secret ones (some versions print every level regardless of `-v`), and Pulumi's SDK logs the engine's answer to each
 * registration, in which only values of the stack's configuration are masked. *observed*
 */
function withoutDeepLog(text: string): string {
  const isDeep = (line: string) =>
    /"v":([7-9]|\d\d)\}$/.test(line) || line.includes('"RegisterResource RPC finished: ');
  return text
    .split("\n")
    .filter((line) => !isDeep(line))
    .join("\n");
}

/** The output of every command, including the log. */
function record(stack: Stack) {
  const texts: string[] = [];
  return {
    run: async (...args: string[]) => {
      const result = await stack.pulumi(...args, ...verbose);
      texts.push(result.stdout, withoutDeepLog(result.stderr));
      return result;
    },
    text: () => texts.join("\n"),
  };
}

async function setSecrets({ stack }: World): Promise<void> {
  await stack.pulumi(
    "config",
    "set-all",
    "--path",
    ...[
      `--secret=taskrouter:secretVars.password=${secrets.variable}`,
      `--secret=taskrouter:secretVars.token=${secrets.query}`,
      `--secret=project:url=https://user:${secrets.config}@example.com/f`,
      "--plaintext=taskrouter:vars.host=open.example.com",
    ],
  );
}

const byName = (wires: Wire[], name: string) => wires.find((wire) => wire.friendly_name === name) ?? ({} as Wire);

test("no secret is in the plan, the output, the verbose log, the state or the journal, regardless of its source", async () => {
  const world = await createWorld({ "index.js": program(secrets.plain), "taskrouter/cc.yaml": yaml });
  await setSecrets(world);
  const { run, text } = record(world.stack);
  const all = { ...secrets, ...token };

  const plan = await run("preview", "--diff");
  expect(plan.code).toBe(0);
  expect(plan.stdout).toMatch(/assignmentCallbackUrl\s*: \[secret\]/);
  expect(plan.stdout).toMatch(/assignmentCallbackUrl\s*: "https:\/\/open.example.com\/open"/);
  const made = await run("up", "--yes", "--skip-preview", "--diff");
  expect(made.code).toBe(0);
  expect(made.stdout).toMatch(/url\s*: \[secret\]/);
  const workflows = await world.live("Workflows", "workflows");
  expect(byName(workflows, "plain").assignment_callback_url).toContain(secrets.plain);
  expect(byName(workflows, "config").fallback_assignment_callback_url).toContain(secrets.config);
  expect(byName(workflows, "written")).toMatchObject({
    assignment_callback_url: `https://user:${secrets.written}@example.com/a`,
    fallback_assignment_callback_url: `https://example.com/a?token=${secrets.query}`,
  });
  const path = await world.workspacePath();
  expect((await world.get(path)).event_callback_url).toContain(secrets.variable);
  expect(findSecrets(readKept(world.stack.folder), all)).toEqual([]);
  expect((await run("up", "--yes", "--skip-preview", "--expect-no-changes")).code).toBe(0);

  // somebody sets a password in a URL that had one, in a URL without one, and where no URL was set
  const foreign = `https://other:${secrets.foreign}@example.com/x`;
  for (const name of ["plain", "written", "open", "config"]) {
    await world.post(`${path}/Workflows/${byName(workflows, name).sid}`, { AssignmentCallbackUrl: foreign });
  }
  expect((await run("refresh", "--preview-only", "--diff", "--expect-no-changes")).code).toBe(7);
  expect((await run("refresh", "--yes", "--skip-preview", "--diff")).code).toBe(0);
  expect(findSecrets(readKept(world.stack.folder), all)).toEqual([]);

  // a changed password is a change, but neither value is shown
  world.stack.write({ "index.js": program(secrets.next) });
  const change = await run("preview", "--diff");
  expect(change.stdout).toContain("~ 4 to update");
  expect(change.stdout).toMatch(/~ assignmentCallbackUrl\s*: "https:\/\/\*\*\*@example.com\/x" => "https:\/\/open/);
  expect((await run("up", "--yes", "--skip-preview", "--diff")).code).toBe(0);
  const repaired = await world.live("Workflows", "workflows");
  expect(byName(repaired, "plain").assignment_callback_url).toContain(secrets.next);
  expect(byName(repaired, "written").assignment_callback_url).toContain(secrets.written);
  expect(byName(repaired, "open").assignment_callback_url).toBe("https://open.example.com/open");
  expect(String(byName(repaired, "config").assignment_callback_url ?? "")).toBe("");
  expect((await run("up", "--yes", "--skip-preview", "--refresh", "--expect-no-changes")).code).toBe(0);

  // a rejected value is not quoted
  world.stack.write({ "index.js": program(`${secrets.wrong}@example.com/a b`).replace("https://user", "ftp://user") });
  const refused = await run("preview");
  expect(refused.code).not.toBe(0);
  expect(refused.stdout).toContain("must be an absolute http or https URL");
  expect((await run("destroy", "--yes", "--skip-preview")).code).toBe(0);

  expect(findSecrets(readKept(world.stack.folder), all)).toEqual([]);
  expect(findSecrets(text(), all)).toEqual([]);
  // TaskRouter knows a password in a URL, but cannot know that a member of a query is one
  const { query: _, ...passwords } = all;
  expect(findSecrets(JSON.stringify(world.emulator.journal()), passwords)).toEqual([]);
});

test("an API key from the stack's configuration takes precedence over the environment, and is encrypted in state", async () => {
  const key = { sid: `SK${account.sid.slice(2)}`, secret: "an-api-key-secret" };
  const world = await createWorld(
    { "taskrouter/cc.yaml": "workspace: { friendlyName: Contact Center }\ntaskQueues: { everyone: {} }\n" },
    { host: "dynamic", emulator: { accounts: [`${key.sid}:${key.secret}`] } },
  );
  const settings = [`--plaintext=taskrouter:accountSid=${account.sid}`, `--plaintext=taskrouter:apiKeySid=${key.sid}`];
  await world.stack.pulumi("config", "set-all", ...settings, `--secret=taskrouter:apiKeySecret=${key.secret}`);
  const { run, text } = record(world.stack);
  expect((await run("up", "--yes", "--diff")).code).toBe(0);
  expect((await run("refresh", "--yes", "--skip-preview")).code).toBe(0);
  expect(world.emulator.journal().map(({ status }) => status)).not.toContain(401);
  expect(world.emulator.journal().filter(({ method }) => method === "POST")).toHaveLength(2);

  await world.stack.pulumi("config", "set", "--secret", "taskrouter:apiKeySecret", "not-that-secret");
  world.stack.write({
    "taskrouter/cc.yaml": "workspace: { friendlyName: Contact Center }\ntaskQueues: { everyone: {}, other: {} }\n",
  });
  const wrong = await run("up", "--yes", "--skip-preview");
  expect(wrong.code).not.toBe(0);
  expect(wrong.stdout).toMatch(/HTTP 401.*API key comes from the stack configuration.*taskrouter:apiKeySecret/);

  const all = {
    ...token,
    right: key.secret,
    wrong: "not-that-secret",
    header: Buffer.from(`${key.sid}:${key.secret}`).toString("base64"),
  };
  expect(findSecrets(text(), all)).toEqual([]);
  expect(findSecrets(readKept(world.stack.folder), all)).toEqual([]);
  expect(findSecrets(JSON.stringify(world.emulator.journal()), all)).toEqual([]);
});
