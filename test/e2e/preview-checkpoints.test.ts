import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { HOSTS } from "./harness/hosts.js";
import { takeWrites } from "./harness/requests.js";
import type { Stack } from "./harness/stack.js";
import { succeed } from "./harness/succeed.js";
import { taskrouter } from "./harness/taskrouter.js";
import { createWorld } from "./harness/world.js";

const FILE = "taskrouter/cc.yaml";

const toYaml = (queue: string, timeout: number) => `workspace: { friendlyName: Contact Center }
activities: { lunch: { friendlyName: Lunch } }
taskQueues:
  everyone: { friendlyName: Everyone }
  ${queue}: { friendlyName: ${queue}, targetWorkers: 'tier == "gold"' }
workflows:
  main:
    friendlyName: Main
    assignmentCallbackUrl: https://user:\${vars.password}@example.com/a
    filters:
      - { filterFriendlyName: Gold, expression: tier == "gold", targets: [{ queue: ${queue}, timeout: ${timeout} }] }
    defaultFilter: { queue: everyone }
`;

/** All files of the state, with its history and its backups. */
function readState({ folder }: Stack): Record<string, string> {
  const entries = readdirSync(join(folder, ".state"), { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  return Object.fromEntries(paths.sort().map((path) => [path, readFileSync(path, "base64")]));
}

/** Members that differ from run to run: times, and what is random. */
const VARYING = new Set(["duration", "manifest", "seed", "ciphertext"]);

/** Parses JSON without what differs from run to run: also the order of resources, some of which come at the same moment. */
function read(text: string): Record<string, unknown> {
  return JSON.parse(text, (key, value) => {
    if (VARYING.has(key)) return undefined;
    return key === "steps" || isUrns(value) ? [...value].sort((a, b) => (toText(a) < toText(b) ? -1 : 1)) : value;
  });
}

function isUrns(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === "string" && one.startsWith("urn:"));
}

function toText(value: unknown): string {
  return JSON.stringify(value);
}

/** The plan that Pulumi's CLI shows, the one that it saves for `up`, and the checksum of the plan in the report of `taskrouter`. */
async function plan(stack: Stack, skips: "true" | "false", options: readonly string[]) {
  stack.env.PULUMI_SKIP_CHECKPOINTS = skips;
  const preview = await succeed(stack, "preview", "--json", "--save-plan", "plan.json", ...options);
  const report = await taskrouter(stack, "report", "--stack", "dev", "--format", "json", ...options);
  expect(report.code, report.output).toBe(0);
  delete stack.env.PULUMI_SKIP_CHECKPOINTS;
  const saved = readFileSync(join(stack.folder, "plan.json"), "utf8");
  return { preview: read(preview.stdout), saved: read(saved), checksum: JSON.parse(report.stdout).checksum };
}

test.each(HOSTS)(
  "a preview without checkpoints has the same plan, and changes no byte of the state: %s host",
  async (host) => {
    const world = await createWorld({ [FILE]: toYaml("vip", 60) }, { host });
    const { stack } = world;
    await succeed(stack, "config", "set", "--path", "--secret", "taskrouter:secretVars.password", "hush");
    const compare = async (counts: object, ...options: string[]) => {
      const before = readState(stack);
      const without = await plan(stack, "true", options);
      expect(without).toEqual(await plan(stack, "false", options));
      expect(without.preview.changeSummary).toMatchObject(counts);
      expect(readState(stack)).toEqual(before);
      expect(takeWrites(world)).toEqual([]);
    };
    await compare({ create: 7 });
    await stack.up();
    takeWrites(world);
    stack.write({ [FILE]: toYaml("gold", 45) });
    await compare({ create: 1, update: 1, delete: 1, same: 5 }, "--refresh");
    await stack.up();
  },
);
