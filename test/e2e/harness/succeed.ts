import type { Result } from "./command.js";
import type { Stack } from "./stack.js";

/** `pulumi ARGS…`, which must succeed. */
export async function succeed(stack: Stack, ...args: string[]): Promise<Result> {
  const result = await stack.pulumi(...args);
  if (result.code !== 0) throw new Error(`pulumi ${args.join(" ")} exited ${result.code}:\n${result.output}`);
  return result;
}
