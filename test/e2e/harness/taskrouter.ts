import { join } from "node:path";
import { type Result, start } from "./command.js";
import { root, type Stack } from "./stack.js";

/** `taskrouter ARGS…` in the folder of a stack, with its engine and its environment. */
export async function taskrouter(stack: Stack, ...args: string[]): Promise<Result> {
  const command = [join(root, "dist/cli/main.js"), ...args];
  return await start(process.execPath, command, { cwd: stack.folder, env: stack.env }).done;
}
