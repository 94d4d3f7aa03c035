import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type Result, start } from "./harness/command.js";
import { takeWrites, toShort } from "./harness/requests.js";
import { root, type Stack } from "./harness/stack.js";
import { createWorld, type World } from "./harness/world.js";

const LIMIT_MS = 900_000;

const filters = ["en", "de", "fr"].flatMap((language) => [
  `      - filterFriendlyName: ${language} sales`,
  `        expression: language == "${language}"`,
  `        targets: [{ queue: ${language}, timeout: 120 }, { queue: everyone }]`,
]);

const YAML = `workspace: { friendlyName: Help Desk }
activities: { lunch: { friendlyName: Lunch, available: false } }
taskQueues:
  en: { friendlyName: English, targetWorkers: 'languages HAS "en"' }
  de: { friendlyName: German, targetWorkers: 'languages HAS "de"' }
  fr: { friendlyName: French, targetWorkers: 'languages HAS "fr"' }
  everyone: { friendlyName: Everyone }
workflows:
  main:
    friendlyName: Main
    assignmentCallbackUrl: "https://user:\${vars.password}@example.com/a"
    fallbackAssignmentCallbackUrl: https://example.com/b
    filters:
${filters.join("\n")}
    defaultFilter: { queue: everyone }
`;

const FILE = "taskrouter/main.yaml";
const SECRETS = /hush-|a-token-that-must-not-leak/;

async function taskrouter(stack: Stack, ...args: string[]): Promise<Result> {
  const command = [join(root, "dist/cli/main.js"), ...args];
  return await start(process.execPath, command, { cwd: stack.folder, env: stack.env }).done;
}

interface Json {
  readonly status: string;
  readonly verdict: string;
  readonly checksum: string;
  readonly objects: readonly { fate: string; name: string; lines: readonly { text: string }[] }[];
  readonly writes: readonly { method: string; path: string; isCertain: boolean }[];
  readonly forecast: { writes: number; reads: number; keys: readonly object[] };
}

async function report(stack: Stack, ...args: string[]): Promise<Json> {
  const { code, stdout, stderr } = await taskrouter(stack, "report", "--stack", "dev", "--format", "json", ...args);
  expect([code, stderr]).toEqual([0, ""]);
  expect(stdout).not.toMatch(SECRETS);
  return JSON.parse(stdout) as Json;
}

/** The writes of the journal in the form of a report: a new SID is not known there. */
function toListed(world: World, planned: Json): void {
  const made = takeWrites(world).map((request) => toShort(request));
  const certain = planned.writes.filter(({ isCertain }) => isCertain).map(({ method, path }) => `${method} ${path}`);
  const possible = planned.writes.map(({ method, path }) => new RegExp(`^${method} ${path.replaceAll("*", "[^/]+")}$`));
  for (const write of certain) expect(made).toContain(write);
  for (const write of made)
    expect(
      possible.some((pattern) => pattern.test(write)),
      write,
    ).toBe(true);
  expect(made.length).toBeLessThanOrEqual(planned.writes.length);
}

test("a plan is reported, applied by its checksum with the calls that it lists, and refused when it changed", {
  timeout: LIMIT_MS,
}, async () => {
  const world = await createWorld({ [FILE]: YAML }, { emulator: { rateLimits: { "Workspace-List": 50 } } });
  const { stack } = world;
  const config = ["config", "set", "--secret", "--path", "taskrouter:secretVars.password", "hush-one"];
  expect((await stack.pulumi(...config)).code).toBe(0);

  const first = await report(stack);
  expect(first.verdict).toMatch(/^7 objects of stack dev: 1 workspace is created, /);
  // the preview has met this limit
  expect(first.forecast.keys).toContainEqual({ key: "Workspace-List", calls: 1, limit: 50 });
  expect((await report(stack)).checksum).toBe(first.checksum);
  expect(takeWrites(world)).toEqual([]);
  const made = await taskrouter(stack, "apply", "--checksum", first.checksum, "--stack", "dev");
  expect(made.code, made.output).toBe(0);
  expect(made.output).not.toMatch(SECRETS);
  toListed(world, first);

  const changed = YAML.replace("{ queue: de, timeout: 120 }", "{ queue: de, timeout: 90 }");
  stack.write({ [FILE]: changed });
  const second = await report(stack);
  expect(second.verdict).toBe(
    "1 object of stack dev: workflow \"Main\" changes: filter 'de sales', target 1: timeout 120 → 90.",
  );
  writeFileSync(join(stack.folder, "reviewed.json"), JSON.stringify(second));
  stack.write({ [FILE]: changed.replace("German", "Deutsch").replace("timeout: 90", "timeout: 80") });
  takeWrites(world);
  const args = ["apply", "--checksum", second.checksum, "--stack", "dev"];
  const refused = await taskrouter(stack, ...args, "--plan", "reviewed.json");
  expect(refused.code).toBe(1);
  expect(refused.stderr).toContain("the plan is another one than the one that was reviewed, and nothing was changed");
  expect(refused.stderr).toContain("cc-main: changes in another way");
  expect(refused.stderr).toContain("timeout 120 → 80");
  expect(refused.stderr).toContain("cc-de: was not in the plan");
  expect(takeWrites(world)).toEqual([]);

  stack.write({ [FILE]: changed });
  const locks = join(stack.folder, ".state/.pulumi/locks/organization/project/dev");
  mkdirSync(locks, { recursive: true });
  const lock = join(locks, "11111111-1111-1111-1111-111111111111.json");
  writeFileSync(
    lock,
    JSON.stringify({ pid: 1, username: "somebody", hostname: "elsewhere", timestamp: "2026-01-31T00:00:00Z" }),
  );
  const locked = await taskrouter(stack, ...args);
  expect([locked.code, takeWrites(world)]).toEqual([3, []]);
  expect(locked.stderr).toContain("the stack dev is locked by another run, and nothing was changed");
  expect((await stack.pulumi("cancel", "--yes")).code).toBe(0);
  expect(existsSync(lock)).toBe(false);

  const applied = await taskrouter(stack, ...args);
  expect(applied.code, applied.output).toBe(0);
  toListed(world, second);
  expect((await report(stack)).status).toBe("unchanged");

  const broken = YAML.replace("timeout: 120", "timeout: never");
  stack.write({ [FILE]: broken });
  const failed = await taskrouter(stack, "report", "--stack", "dev", "--out", "report.md");
  expect(failed.code).toBe(1);
  const text = readFileSync(join(stack.folder, "report.md"), "utf8");
  expect(text).toMatch(
    /The preview of stack dev failed, and nothing can be applied: taskrouter\/main\.yaml:\d+:\d+: "timeout"/,
  );
  const kept = await taskrouter(stack, ...args);
  expect([kept.code, takeWrites(world)]).toEqual([1, []]);
  const unknown = await taskrouter(stack, "report", "--stack", "prod");
  expect([unknown.code, unknown.stderr]).toEqual([3, expect.stringContaining("no stack named 'prod' found")]);
});

test("adopted, renamed and deleted objects, a secret, and a change made outside are in the report, and so are their calls", {
  timeout: LIMIT_MS,
}, async () => {
  const world = await createWorld({ [FILE]: YAML });
  const { stack } = world;
  const set = (value: string) =>
    stack.pulumi("config", "set", "--secret", "--path", "taskrouter:secretVars.password", value);
  await set("hush-one");
  await stack.up();
  const path = await world.workspacePath();
  await world.post(`${path}/TaskQueues`, { FriendlyName: "Gold", TargetWorkers: "level > 3" });
  const queues = await world.live("TaskQueues", "task_queues");
  const french = queues.find(({ friendly_name: name }) => name === "French");
  await world.post(`${path}/TaskQueues/${french?.sid}`, { MaxReservedWorkers: "5" });
  await set("hush-two");
  takeWrites(world);
  stack.write({
    [FILE]: YAML.replace("  de: {", "  german: {")
      .replace("queue: de", "queue: german")
      .replace("taskQueues:\n", "taskQueues:\n  gold: { friendlyName: Gold, targetWorkers: level > 3 }\n")
      .replace(/ {2}lunch.*|activities:.*\n/, ""),
  });
  const planned = await report(stack, "--refresh");
  const fates = Object.fromEntries(planned.objects.map(({ name, fate }) => [name, fate]));
  expect(fates).toEqual({ Lunch: "delete", Main: "update", German: "rename", Gold: "adopt", French: "update" });
  const main = planned.objects.find(({ name }) => name === "Main");
  expect(main?.lines.map(({ text }) => text).join("\n")).toMatch(/^assignmentCallbackUrl .*secret/);
  const applied = await taskrouter(stack, "apply", "--checksum", planned.checksum, "--stack", "dev", "--refresh");
  expect(applied.code, applied.output).toBe(0);
  expect(applied.output).not.toMatch(SECRETS);
  toListed(world, planned);
});
