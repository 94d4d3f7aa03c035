import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import type { Emulator } from "../../../emulator/index.js";
import { type Result, start } from "../../e2e/harness/command.js";
import { account } from "../../e2e/harness/stack.js";

const LIMIT_MS = 10 * 60_000;
const authorization = `Basic ${Buffer.from(`${account.sid}:${account.token}`).toString("base64")}`;

/** The environment of a person with a new Pulumi and the emulator's account; all state is in `home`. */
export function createEnvironment(home: string): NodeJS.ProcessEnv {
  mkdirSync(join(home, "state"), { recursive: true });
  return {
    ...process.env,
    PULUMI_HOME: join(home, "pulumi"),
    PULUMI_BACKEND_URL: `file://${join(home, "state")}?metadata=skip`,
    PULUMI_CONFIG_PASSPHRASE: "test",
    PULUMI_SKIP_UPDATE_CHECK: "true",
    TWILIO_ACCOUNT_SID: account.sid,
    TWILIO_AUTH_TOKEN: account.token,
    NO_COLOR: "1",
  };
}

/** Runs a command, which must succeed. */
export async function succeed(cwd: string, env: NodeJS.ProcessEnv, ...words: string[]): Promise<Result> {
  const [command = "", ...args] = words;
  // as a shell sets it: early language hosts have no other way to find the project's folder
  const result = await start(command, args, { cwd, env: { ...env, PWD: cwd }, limitMs: LIMIT_MS }).done;
  expect(result.code, `${words.join(" ")}:\n${result.output}`).toBe(0);
  return result;
}

/** Names of the workflows that a TaskRouter has. */
export async function listWorkflows({ url }: Emulator): Promise<string[]> {
  const get = async (path: string) => {
    const response = await fetch(url + path, { headers: { authorization } });
    return (await response.json()) as Record<string, { sid: string; friendly_name: string }[]>;
  };
  const { workspaces = [] } = await get("/v1/Workspaces");
  const lists = await Promise.all(workspaces.map(({ sid }) => get(`/v1/Workspaces/${sid}/Workflows`)));
  return lists.flatMap(({ workflows = [] }) => workflows.map((workflow) => workflow.friendly_name));
}

/** Applies a project to a TaskRouter, twice, and destroys it. @returns the output of the first run */
export async function applyAndDestroy(folder: string, env: NodeJS.ProcessEnv, emulator: Emulator): Promise<Result> {
  const pulumi = (...args: string[]) => succeed(folder, env, "pulumi", ...args, "--non-interactive");
  await pulumi("stack", "init", "dev");
  await pulumi("config", "set", "taskrouter:baseUrl", emulator.url);
  const first = await pulumi("up", "--yes", "--skip-preview");
  expect(await listWorkflows(emulator)).toEqual(["Support"]);
  await pulumi("preview", "--expect-no-changes");
  await pulumi("destroy", "--yes", "--skip-preview");
  expect(await listWorkflows(emulator)).toEqual([]);
  return first;
}
