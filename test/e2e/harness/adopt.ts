import { join } from "node:path";
import { type Result, start } from "./command.js";
import { root, type Stack } from "./stack.js";

/** `taskrouter adopt ARGS…` in the folder of a stack, with its engine and its environment. */
export async function adopt(stack: Stack, ...args: string[]): Promise<Result> {
  const command = [join(root, "dist/cli/main.js"), "adopt", "--stack", "dev", ...args];
  return await start(process.execPath, command, { cwd: stack.folder, env: stack.env, limitMs: 1_200_000 }).done;
}

/** `pulumi preview --refresh --expect-no-changes`, which lasts longer with thousands of objects. */
export async function previewRefreshed(stack: Stack): Promise<Result> {
  const args = ["preview", "--refresh", "--diff", "--expect-no-changes", "--non-interactive"];
  return await start("pulumi", args, { cwd: stack.folder, env: stack.env, limitMs: 1_200_000 }).done;
}
