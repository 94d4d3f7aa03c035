import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { type Emulator, startEmulator } from "../../../emulator/index.js";
import { ROUTER } from "../native/harness.js";
import { cleanUpAfter } from "./clean-up.js";
import { type Running, start } from "./command.js";
import { createSignal } from "./gate.js";
import { receive, reply, startProxy } from "./proxy.js";
import { createStack, root, type Stack } from "./stack.js";
import { succeed } from "./succeed.js";

const SITES = ["berlin", "oslo", "rome", "wien"];

/** A workspace whose only target has this timeout. */
export const toYaml = (name: string, timeout: string) => `workspace: { friendlyName: ${name} }
taskQueues: { everyone: { friendlyName: Everyone } }
workflows:
  main:
    friendlyName: Main
    assignmentCallbackUrl: https://user:hush@example.com/assignment
    filters:
      - { filterFriendlyName: All, expression: 1==1, targets: [{ queue: everyone, timeout: ${timeout} }] }
`;

export interface Report {
  readonly verdict: string;
  readonly seconds: number;
  readonly stacks: readonly {
    name: string;
    outcome: string;
    verdict: string;
    remark?: string;
    advice?: string;
    seconds: number;
    words: readonly { title: string }[];
  }[];
  readonly notes: readonly string[];
  readonly next?: string;
}

interface Ended {
  readonly code: number;
  readonly report: Report;
  readonly text: string;
}

/** A request that a test holds back, and the token that the account has. */
export interface Gate {
  /** Matches method and path of the requests to hold. */
  hold?: RegExp | undefined;
  /** From the creation of this task queue on, the token has expired. */
  queuesUntilExpiry?: number | undefined;
  held: ReturnType<typeof createSignal>;
  released: ReturnType<typeof createSignal>;
}

/** Four projects in one folder, a fleet file, a TaskRouter, and a proxy in front of it. */
export interface FleetWorld {
  readonly stack: Stack;
  readonly emulator: Emulator;
  readonly gate: Gate;
  /** Starts `taskrouter fleet ARGS…`. */
  begin(...args: string[]): Running;
  /** Runs it, with the report as JSON. */
  run(...args: string[]): Promise<Ended>;
  /** Reads the report of a run with `--format json`. */
  end(running: Running): Promise<Ended>;
  /** Creations since the start, by the last word of their path. */
  countCreations(): Record<string, number>;
}

/** @param env more variables of the commands */
export async function createFleetWorld(env: NodeJS.ProcessEnv = {}): Promise<FleetWorld> {
  const emulator = await startEmulator({});
  cleanUpAfter(() => emulator.close());
  const gate: Gate = { held: createSignal(), released: createSignal() };
  let queues = 0;
  const url = await startProxy(async (request, response) => {
    const line = `${request.method} ${request.url}`;
    const send = await receive(emulator.url, request);
    if (/^POST .*\/TaskQueues$/.test(line)) queues += 1;
    if (queues >= (gate.queuesUntilExpiry ?? Number.POSITIVE_INFINITY)) {
      response.writeHead(401, { "content-type": "application/json" });
      response.end('{"code": 20003, "message": "Authenticate", "status": 401}');
      return;
    }
    if (gate.hold?.test(line)) {
      gate.held.give();
      await gate.released.given;
    }
    reply(response, await send());
  });
  const files = SITES.flatMap((name) => [
    [`sites/${name}/Pulumi.yaml`, ROUTER.replace("project", name)],
    [`sites/${name}/Pulumi.prod.yaml`, `config:\n  taskrouter:baseUrl: ${url}\n`],
    [`sites/${name}/taskrouter/main.yaml`, toYaml(name, name === "rome" ? "never" : "60")],
  ]);
  const stack = createStack({
    url,
    files: {
      ...Object.fromEntries(files),
      "fleet.yaml": 'workersPerAccount: 4\nstacks: [{ project: "sites/*", stack: prod }]\n',
    },
  });
  cleanUpAfter(() => stack.remove());
  for (const name of SITES) {
    const bin = join(stack.folder, "sites", name, "node_modules/.bin");
    mkdirSync(bin, { recursive: true });
    symlinkSync(join(root, "dist/provider/native/main.js"), join(bin, "pulumi-resource-taskrouter"));
  }
  await Promise.all(SITES.map((name) => succeed(stack, "stack", "init", "prod", "--cwd", `sites/${name}`)));
  const begin = (...args: string[]) =>
    start(process.execPath, [join(root, "dist/cli/main.js"), "fleet", ...args], {
      cwd: stack.folder,
      env: { ...stack.env, ...env },
    });
  const end = async (running: Running): Promise<Ended> => {
    const { code, stdout, output } = await running.done;
    expectNoSecret(output);
    return { code, report: JSON.parse(stdout) as Report, text: output };
  };
  return {
    ...{ stack, emulator, gate, begin, end },
    run: (...args) => end(begin(...args, "--format", "json")),
    countCreations: () => {
      const made = emulator.journal().filter(({ method, path, status }) => method === "POST" && status === 201 && path);
      const words = made.map(({ path }) => path.replace(/^.*\//, ""));
      return Object.fromEntries(
        [...new Set(words)].sort().map((word) => [word, words.filter((w) => w === word).length]),
      );
    },
  };
}

export function expectNoSecret(text: string): void {
  expect(text).not.toMatch(/hush|a-token-that-must-not-leak/);
}

/** `berlin changed`, for each stack. */
export const outcomes = ({ stacks }: Report) =>
  stacks.map(({ name, outcome }) => `${name.replace(/^.*\/|:.*$/g, "")} ${outcome}`);

export const find = ({ stacks }: Report, name: string) => stacks.find((one) => one.name === `sites/${name}:prod`);

/** A report without its times. */
export const withoutTimes = ({ seconds: _, stacks, ...rest }: Report) => ({
  ...rest,
  stacks: stacks.map(({ seconds: __, ...stack }) => stack),
});

/** Holds the requests that match, from now on. */
export function holdBack(gate: Gate, hold: RegExp): void {
  Object.assign(gate, { hold, held: createSignal(), released: createSignal() });
}
