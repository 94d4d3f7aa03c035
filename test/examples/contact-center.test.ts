import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { start } from "../e2e/harness/command.js";
import { root } from "../e2e/harness/stack.js";
import type { World } from "../e2e/harness/world.js";
import { createExampleWorld, readExample, readRouting } from "./support.js";

/** Takes the workspace's events, as a server of one's own would. */
async function startReceiver() {
  const received: string[] = [];
  const server = createServer((request, response) => {
    request.setEncoding("utf8").on("data", (text: string) => {
      received.push(new URLSearchParams(text).get("EventType") ?? "");
    });
    response.writeHead(204).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/events`, received };
}

/** Lines of the plan that the README shows. */
function readPlan(): string[] {
  const [, block = ""] =
    /<!-- plan -->\n```diff\n([\s\S]*?)```/.exec(readFileSync(join(root, "README.md"), "utf8")) ?? [];
  const lines = block.split("\n").map((line) => line.trim());
  expect(lines.length).toBeGreaterThan(10);
  return lines;
}

/** The capacities of a worker by the unique name of the task channel. */
async function readCapacities(world: World, path: string): Promise<Record<string, unknown>> {
  const channels = (await world.get(`${path}/Channels`)).channels as Record<string, unknown>[];
  return Object.fromEntries(channels.map((channel) => [channel.task_channel_unique_name, channel.configured_capacity]));
}

async function createContactCenter(): Promise<World & { received: string[] }> {
  const world = await createExampleWorld("contact-center");
  const { url, received } = await startReceiver();
  await world.stack.pulumi("config", "set", "--path", "taskrouter:vars.eventCallbackUrl", url);
  await world.stack.up();
  return Object.assign(world, { received });
}

test("the contact center becomes live: phone and chat, each with its own service level and escalation", async () => {
  const world = await createContactCenter();
  const workflows = await world.live("Workflows", "workflows");
  const view = workflows.map((one) => [one.friendly_name, one.task_reservation_timeout]);
  // 10 comes from the overlay of the stack `dev`
  expect(view.sort()).toEqual([
    ["Chat", 45],
    ["Phone", 10],
  ]);
  const phone = JSON.parse(await readRouting(world, "Phone"));
  const chat = JSON.parse(await readRouting(world, "Chat"));
  // nobody is hung up on: the last target of a filter has no timeout
  for (const { targets } of [...phone.task_routing.filters, ...chat.task_routing.filters]) {
    expect(targets.at(-1)).not.toHaveProperty("timeout");
  }
  expect(phone.task_routing.filters[0]).toEqual({
    filter_friendly_name: "VIP callers",
    expression: 'tier == "vip" OR lifetime_value > 10000',
    targets: [
      { queue: "VIP Desk", priority: 100, timeout: 20, skip_if: "workers.available == 0" },
      { queue: "Phone Team", timeout: 25 },
      { queue: "Everyone" },
    ],
  });
  const queues = (await world.live("TaskQueues", "task_queues")).map((queue) => queue.friendly_name);
  expect(queues.sort()).toEqual(["Chat Team", "Everyone", "Phone Team", "Spanish Speakers", "VIP Desk"]);
  const workspace = await world.get(await world.workspacePath());
  expect(workspace.timeout_activity_name).toBe("Away from the Desk");
  expect(workspace.default_activity_name).toBe("Offline");
  await expect.poll(() => world.received, { timeout: 120_000 }).toContain("workflow.created");
  const channels = (await world.live("TaskChannels", "channels")).map((channel) => channel.unique_name);
  expect(channels).toContain("callback");
  // only the managed one exists
  const [dora, ...others] = await world.live("Workers", "workers");
  expect(others).toEqual([]);
  expect(dora).toMatchObject({ friendly_name: "Dora", activity_name: "On a Break", available: false });
  const path = `${await world.workspacePath()}/Workers/${dora?.sid}`;
  expect(await readCapacities(world, path)).toMatchObject({ callback: 2, voice: 1 });

  // the change that the README shows, as it shows it
  const phoneFile = readExample("contact-center")["taskrouter/phone.yaml"] ?? "";
  world.stack.write({ "taskrouter/phone.yaml": phoneFile.replace("timeout: 25", "timeout: 40") });
  const { stdout } = await world.stack.preview();
  const seen = stdout.split("\n").map((line) => line.trim());
  for (const line of readPlan()) expect(seen).toContain(line);
  expect(seen.filter((line) => line.startsWith("~ ") && line.includes(" => "))).toEqual(["~ timeout: 25 => 40"]);
  world.stack.write({ "taskrouter/phone.yaml": phoneFile });

  world.requests();
  const second = await world.stack.up("--expect-no-changes");
  expect(second.stdout).toContain("16 unchanged");
  expect(world.requests()).toEqual([]);

  // attributes of another program, and the activity of the worker, never drift
  const attributes = { ...JSON.parse(`${dora?.attributes}`), contact_uri: "client:dora" };
  const available = (await world.live("Activities", "activities")).find((one) => one.friendly_name === "Available");
  await world.post(path, { Attributes: JSON.stringify(attributes), ActivitySid: `${available?.sid}` });
  const drift = await world.stack.pulumi("preview", "--refresh", "--expect-no-changes");
  expect(drift.code, drift.output).toBe(0);
});

test("the command line works with the stack's own configuration", async () => {
  const world = await createContactCenter();
  const { folder, env } = world.stack;
  const taskrouter = (...args: string[]) =>
    start(process.execPath, [join(root, "dist/cli/main.js"), ...args], { cwd: folder, env }).done;

  const validated = await taskrouter("validate", "taskrouter", "--stack", "dev");
  expect(validated).toMatchObject({ code: 0, stdout: "" });
  expect(validated.stderr).toContain(
    "6 files (2 workflows, 5 task queues, 3 activities, 1 task channel, 4 workers): no findings",
  );

  const unknown = await taskrouter("validate", "taskrouter", "--stack", "nope");
  expect(unknown).toMatchObject({ code: 3, stdout: "" });
  expect(unknown.stderr).toBe("error: cannot read the configuration of the stack nope: no stack named 'nope' found\n");

  await world.stack.pulumi("config", "rm", "--path", "taskrouter:vars.eventCallbackUrl");
  const unset = await taskrouter("validate", "taskrouter", "--stack", "dev");
  expect(unset.code).toBe(1);
  expect(unset.stdout).toMatch(
    /^taskrouter\/overlays\/dev\.yaml:5:\d+: error: the variable "eventCallbackUrl" is not set/,
  );

  world.requests();
  const reevaluated = await taskrouter("reevaluate", "Phone", "--stack", "dev");
  expect(reevaluated.code).toBe(0);
  expect(reevaluated.stdout).toMatch(/^workflow "Phone" \(WW\w{32}\) of workspace "Contact Center": /);
  expect(world.requests().filter(({ method }) => method === "POST")).toMatchObject([
    { parameters: { ReEvaluateTasks: "true" }, status: 200 },
  ]);
});
