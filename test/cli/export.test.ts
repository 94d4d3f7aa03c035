import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { type EmulatorSeed, type SeedWorkspace, startEmulator } from "../../emulator/index.js";
import { type ForeignAnswer, interpose } from "../provider/support/interpose.js";
import { createFolder, STACK_TRACE, taskrouter } from "./support.js";

const SID = "AC0123456789abcdef0123456789abcdef";
/** The account in messages. */
const ACCOUNT = `account ${SID} (from TWILIO_ACCOUNT_SID)`;
const env = { TWILIO_ACCOUNT_SID: SID, TWILIO_AUTH_TOKEN: "hunter2" };

const CLICKED: SeedWorkspace = {
  friendlyName: "Contact Center",
  defaultActivity: "Offline",
  activities: [{ friendlyName: "Lunch", available: false }],
  taskQueues: [
    { friendlyName: "English", targetWorkers: 'languages HAS "en"' },
    { friendlyName: "Everyone", targetWorkers: "1==1" },
  ],
  workflows: [
    {
      friendlyName: "Support",
      assignmentCallbackUrl: "https://example.com/assign?token=s3cr3t-t0ken",
      configuration: {
        task_routing: {
          filters: [
            {
              filter_friendly_name: "English",
              expression: 'language == "en"',
              targets: [{ queue: "English", timeout: 60 }, { queue: "Everyone" }],
            },
          ],
          default_filter: { queue: "Everyone" },
        },
      },
    },
  ],
};

async function startTaskRouter(...workspaces: SeedWorkspace[]) {
  const seed: EmulatorSeed = { accounts: { [SID]: { workspaces } } };
  const emulator = await startEmulator({ seed });
  onTestFinished(() => emulator.close());
  const cwd = createFolder({});
  const exportTo = (out: string, args: readonly string[] = [], baseUrl = emulator.url) =>
    taskrouter(["export", "--out", out, "--base-url", baseUrl, ...args], { env, cwd });
  return { emulator, cwd, exportTo };
}

const read = (folder: string, path: string) => readFileSync(join(folder, path), "utf8");

/** Every file below a folder. */
const listFiles = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .sort();

test("writes the only workspace as formatted files without a SID", async () => {
  const { emulator, cwd, exportTo } = await startTaskRouter(CLICKED);
  const { code, out, err } = await exportTo("taskrouter");
  expect(out).toBe(
    'exported workspace "Contact Center" to taskrouter: 4 activities, 5 task channels, 2 task queues, 1 workflow in 3 files\n',
  );
  expect(code).toBe(0);
  expect(
    read(cwd, "taskrouter/workspace.yaml"),
  ).toBe(`# exported by \`taskrouter export\`; docs/moving-in.md describes the next steps

vars:
  supportToken: { type: string, description: token in assignmentCallbackUrl of workflows.support, secret: true }

workspace:
  friendlyName: Contact Center
  defaultActivity: offline
  timeoutActivity: offline

activities:
  available: { friendlyName: Available, available: true }
  lunch: { friendlyName: Lunch }
  offline: { friendlyName: Offline }
  unavailable: { friendlyName: Unavailable }

taskChannels:
  chat: { friendlyName: Programmable Chat, channelOptimizedRouting: false }
  default: { friendlyName: Default, channelOptimizedRouting: false }
  sms: { friendlyName: SMS, channelOptimizedRouting: false }
  video: { friendlyName: Video, channelOptimizedRouting: false }
  voice: { friendlyName: Voice, channelOptimizedRouting: false }
`);
  expect(read(cwd, "taskrouter/task-queues.yaml")).toBe(`taskQueues:
  english: { friendlyName: English, targetWorkers: languages HAS "en" }
  everyone: { friendlyName: Everyone }
`);
  expect(read(cwd, "taskrouter/workflows/support.yaml")).toBe(`workflows:
  support:
    friendlyName: Support
    assignmentCallbackUrl: "https://example.com/assign?token=\${vars.supportToken}"
    filters:
      - filterFriendlyName: English
        expression: language == "en"
        targets:
          - { queue: english, timeout: 60 }
          - { queue: everyone }
    defaultFilter: { queue: everyone }
`);
  expect(err).toContain(
    "  pulumi config set --path --secret 'taskrouter:secretVars.supportToken'  # token in assignmentCallbackUrl of workflows.support\n",
  );
  expect(emulator.journal().filter(({ method }) => method !== "GET")).toEqual([]);
  expect((await taskrouter(["fmt", "--check", "taskrouter"], { cwd })).code).toBe(0);
  expect((await taskrouter(["validate", "taskrouter"], { cwd })).code).toBe(0);
});

test("finds a workspace by name and by SID, and lists them if several fit", async () => {
  const { exportTo } = await startTaskRouter(CLICKED, { friendlyName: "Phones" });
  const several = await exportTo("a");
  expect(several.code).toBe(2);
  expect(several.err).toMatch(
    /^error: account AC\w{32} \(from TWILIO_ACCOUNT_SID\) has 2 workspaces: choose one with --workspace, by its name or SID\n {2}WS\w{32} "Contact Center"\n {2}WS\w{32} "Phones"\n$/,
  );
  expect((await exportTo("b", ["--workspace", "Phones"])).out).toContain('exported workspace "Phones" to b');
  const sid = /WS\w{32}/.exec(several.err)?.[0] ?? "";
  expect((await exportTo("c", ["--workspace", sid])).out).toContain('exported workspace "Contact Center" to c');
  expect((await exportTo("d", ["--workspace", "Phone"])).err).toBe(
    `error: ${ACCOUNT} has no workspace "Phone", did you mean "Phones"?; it has "Contact Center", "Phones"\n`,
  );
});

test("says so if the account has no workspace", async () => {
  const { exportTo } = await startTaskRouter();
  expect(await exportTo("a")).toEqual({ code: 3, out: "", err: `error: ${ACCOUNT} has no workspace\n` });
});

test("counts at most 20 calls for 1,000 workflows and 5,000 task queues", { timeout: 300_000 }, async () => {
  const taskQueues = Array.from({ length: 5_000 }, (_, at) => ({ friendlyName: `Queue ${at}` }));
  const workflows = Array.from({ length: 1_000 }, (_, at) => ({
    friendlyName: `Workflow ${at}`,
    configuration: { task_routing: { default_filter: { queue: `Queue ${at}` } } },
  }));
  const { emulator, exportTo, cwd } = await startTaskRouter({ friendlyName: "Large", taskQueues, workflows });
  const before = emulator.journal().length;
  expect((await exportTo("large")).out).toContain("5,000 task queues, 1,000 workflows in 1002 files");
  const calls = emulator.journal().slice(before);
  expect(calls.every(({ method }) => method === "GET")).toBe(true);
  expect(calls.length).toBeLessThanOrEqual(20);
  expect(readdirSync(join(cwd, "large/workflows"))).toHaveLength(1_000);
});

describe("the folder", () => {
  test.each<[string, Record<string, string>, string]>([
    [
      "with workspace files",
      { "taskrouter/sub/mine.yaml": "workspace: { friendlyName: X }\n" },
      "taskrouter has workspace files already, such as sub/mine.yaml: nothing was written. Choose another folder, or merge the live workspace into these files with --update",
    ],
    [
      "with a malformed workspace file",
      { "taskrouter/mine.yaml": "workflows:\n  a: [\n" },
      "taskrouter has workspace files already, such as mine.yaml",
    ],
    ["that is a file", { taskrouter: "text" }, "taskrouter is not a folder"],
    ["with a file of an export's name", { "taskrouter/workflows": "text" }, "cannot write to taskrouter: a file"],
  ])("%s is refused, and stays as it is", async (_, files, message) => {
    const { cwd, exportTo } = await startTaskRouter(CLICKED);
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(join(cwd, path, ".."), { recursive: true });
      writeFileSync(join(cwd, path), text);
    }
    const before = listFiles(cwd);
    const { code, err } = await exportTo("taskrouter");
    expect(code).toBeGreaterThan(1);
    expect(err).toContain(`error: ${message}`);
    expect(err).not.toMatch(STACK_TRACE);
    expect(listFiles(cwd)).toEqual(before);
  });

  test("with files of other programs gets the new ones too", async () => {
    const { cwd, exportTo } = await startTaskRouter(CLICKED);
    writeFileSync(join(cwd, "package.json"), "{}");
    writeFileSync(join(cwd, "Pulumi.yaml"), "name: x\nruntime: nodejs\n");
    expect((await exportTo(".")).code).toBe(0);
    expect(listFiles(cwd)).toEqual([
      "Pulumi.yaml",
      "package.json",
      "support.yaml",
      "task-queues.yaml",
      "workspace.yaml",
    ]);
    expect(read(cwd, "workflows/support.yaml")).toMatch(
      /^# yaml-language-server: \$schema=\.\.\/node_modules\/pulumi-taskrouter\/dist\/schema\.json\n\nworkflows:/,
    );
  });

  test("is created with those above it, and found through a symlink", async () => {
    const { cwd, exportTo } = await startTaskRouter(CLICKED);
    expect((await exportTo("a/b/c")).code).toBe(0);
    mkdirSync(join(cwd, "real"));
    symlinkSync(join(cwd, "real"), join(cwd, "link"));
    expect((await exportTo("link")).code).toBe(0);
    expect(existsSync(join(cwd, "real/workspace.yaml"))).toBe(true);
    symlinkSync(join(cwd, "nowhere"), join(cwd, "dangling"));
    expect((await exportTo("dangling")).err).toBe("error: dangling is a symlink that leads nowhere\n");
  });

  // root may write anywhere
  test.skipIf(process.getuid?.() === 0)("that is not writable is reported, and nothing is left", async () => {
    const { cwd, exportTo } = await startTaskRouter(CLICKED);
    mkdirSync(join(cwd, "closed"));
    chmodSync(join(cwd, "closed"), 0o500);
    const { code, err } = await exportTo("closed/inner");
    chmodSync(join(cwd, "closed"), 0o700);
    expect({ code, err }).toEqual({
      code: 3,
      err: "error: cannot write to closed/inner: it is not writable, check the permissions\n",
    });
    expect(listFiles(cwd)).toEqual([]);
  });
});

describe("an error while reading", () => {
  const refusal = (status: number, code: number): ForeignAnswer => ({
    status,
    text: JSON.stringify({ code, status, message: "refused", more_info: "" }),
  });

  test.each([
    ["403 half way", /GET .*\/TaskQueues$/, refusal(403, 20003), "403"],
    ["404 half way", /GET .*\/Activities$/, refusal(404, 20404), "404"],
    [
      "an answer that is not TaskRouter's",
      /GET .*\/Workflows$/,
      { status: 200, text: "<html>login" },
      "is not from TaskRouter",
    ],
  ])("%s ends the export, and nothing is written", async (_, pattern, answer, part) => {
    const { emulator, cwd, exportTo } = await startTaskRouter(CLICKED);
    const url = await interpose(emulator.url, (request) => (pattern.test(request) ? answer : undefined));
    const { code, out, err } = await exportTo("taskrouter", [], url);
    expect({ code, out }).toEqual({ code: 3, out: "" });
    expect(err).toContain(part);
    expect(err).not.toMatch(STACK_TRACE);
    expect(listFiles(cwd)).toEqual([]);
  });

  test("a 503 is repeated", async () => {
    const { emulator, exportTo } = await startTaskRouter(CLICKED);
    emulator.setFaults([{ kind: "status", status: 503, operation: "TaskQueue-List", times: 2 }]);
    expect((await exportTo("taskrouter")).code).toBe(0);
    expect(emulator.journal().filter(({ status }) => status === 503)).toHaveLength(2);
  });
});

test("reads once more if a queue was deleted while it read", async () => {
  const { emulator, cwd, exportTo } = await startTaskRouter(CLICKED);
  let isFirst = true;
  const url = await interpose(emulator.url, (request) => {
    if (!request.endsWith("/TaskQueues") || !isFirst) return undefined;
    isFirst = false;
    return { status: 200, text: JSON.stringify({ task_queues: [], meta: { next_page_url: null } }) };
  });
  const { code, err } = await exportTo("taskrouter", [], url);
  expect({ code, hasUnnamed: err.includes("without an object") }).toEqual({ code: 0, hasUnnamed: false });
  expect(read(cwd, "taskrouter/workflows/support.yaml")).toContain("{ queue: english, timeout: 60 }");
});

test("keeps a SID that no object has, with a comment that accepts it", async () => {
  const gone = `WA${"1".repeat(32)}`;
  const raw = { filters: [], comment: "old", default_filter: { queue: "Everyone", expression: `a == "${gone}"` } };
  const { cwd, exportTo } = await startTaskRouter({
    friendlyName: "Contact Center",
    taskQueues: [{ friendlyName: "Everyone", targetWorkers: `activity_sid != "${gone}"` }],
    workflows: [{ friendlyName: "Old", configuration: { task_routing: raw } }],
  });
  const { code, err } = await exportTo("taskrouter");
  expect(err).toMatch(/^2 SIDs without an object in this workspace stay, with a comment\n/);
  expect(code).toBe(0);
  expect(read(cwd, "taskrouter/task-queues.yaml")).toContain(
    `    # taskrouter-ignore foreign-sid: no object of the workspace has the SID ${gone}, which differs per account\n    targetWorkers: activity_sid != "${gone}"\n`,
  );
  expect(read(cwd, "taskrouter/workflows/old.yaml")).toContain("# taskrouter-ignore-file foreign-sid: no object");
  const validated = await taskrouter(["validate", "taskrouter"], { cwd });
  expect(validated.code).toBe(0);
  expect(validated.out).not.toContain("foreign-sid");
  expect((await taskrouter(["fmt", "--check", "taskrouter"], { cwd })).code).toBe(0);
});

test("exports twins with their names, and reports them", async () => {
  const { emulator, cwd, exportTo } = await startTaskRouter({ friendlyName: "Twins" });
  const headers = { authorization: `Basic ${Buffer.from(`${SID}:hunter2`).toString("base64")}` };
  const list = await fetch(`${emulator.url}/v1/Workspaces`, { headers });
  const { workspaces } = (await list.json()) as { workspaces: { sid: string }[] };
  const body = new URLSearchParams({ FriendlyName: "Lunch" });
  for (let count = 0; count < 2; count += 1)
    await fetch(`${emulator.url}/v1/Workspaces/${workspaces[0]?.sid}/Activities`, { method: "POST", headers, body });
  const { code, err } = await exportTo("taskrouter");
  expect(code).toBe(1);
  expect(err).toMatch(
    /taskrouter\/workspace\.yaml:\d+:\d+: error: two activities have the friendlyName "Lunch", "lunch" and "lunch-2"/,
  );
  expect(read(cwd, "taskrouter/workspace.yaml")).toContain("  lunch-2: { friendlyName: Lunch }\n");
});

test("leaves out a workflow whose configuration is not routing, says why, and exits with 1", async () => {
  const { emulator, cwd, exportTo } = await startTaskRouter(CLICKED);
  const broken = { sid: `WW${"9".repeat(32)}`, friendly_name: "Broken", configuration: "not JSON" };
  const url = await interpose(emulator.url, (request) =>
    request.endsWith("/Workflows")
      ? { status: 200, text: JSON.stringify({ workflows: [broken], meta: { next_page_url: null } }) }
      : undefined,
  );
  const { code, err } = await exportTo("taskrouter", [], url);
  expect(code).toBe(1);
  expect(err).toContain('not exported: workflows "broken"; a comment in taskrouter/workspace.yaml says why\n');
  expect(read(cwd, "taskrouter/workspace.yaml")).toContain(
    "# not exported: workflows broken, because its configuration is not routing: it has no task_routing\n",
  );
  expect(existsSync(join(cwd, "taskrouter/workflows"))).toBe(false);
});

test("counts the warnings and the notes that validate shows", async () => {
  const routing = {
    filters: [
      { expression: 'a == "1"', targets: [{ queue: "Everyone" }] },
      { expression: "1==1", targets: [{ queue: "Everyone" }] },
    ],
    default_filter: { queue: "Everyone", timeout: 60 },
  };
  const workflows = [{ friendlyName: "Support", configuration: { task_routing: routing } }];
  const { cwd, exportTo } = await startTaskRouter({ ...CLICKED, workflows });
  const { code, err } = await exportTo("taskrouter");
  const validated = await taskrouter(["validate", "taskrouter", "--format", "json"], { cwd });
  const severities = (JSON.parse(validated.out) as { severity: string }[]).map(({ severity }) => severity).sort();
  expect(severities).toEqual(["note", "warning"]);
  expect({ code, err }).toEqual({
    code: 0,
    err: "`taskrouter validate taskrouter` shows 1 warning and 1 note about what is live\n",
  });
});

test("asks for a folder", async () => {
  const { code, err } = await taskrouter(["export"], { env });
  expect(code).toBe(2);
  expect(err).toContain("--out <DIR>");
});
