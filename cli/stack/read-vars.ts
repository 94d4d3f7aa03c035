import { parseJson } from "../../language/index.js";
import { Failure } from "../failure.js";
import type { Io } from "../io.js";
import { readStackConfig, type StackConfig } from "./read-stack-config.js";

/** The options of a load with a stack: its name and variables. Without a stack there are none. */
export async function readStackOptions(stack: string | undefined, paths: readonly string[], io: Io) {
  return stack === undefined ? {} : { stack, ...(await readVars(stack, paths, io)) };
}

/** Reads the values of `${vars.x}` from the stack's configuration, and which of them are secret. */
export async function readVars(stack: string, paths: readonly string[], io: Io) {
  return toVars(await readStackConfig(stack, paths, io));
}

/** The values of `${vars.x}` in a stack's configuration, and which of them are secret. @throws Failure if they are not a map */
export function toVars(config: StackConfig) {
  const open = readMap(config, "vars");
  const secret = readMap(config, "secretVars");
  const hidden = config.get("vars")?.isSecret === true ? Object.keys(open) : [];
  return { vars: { ...open, ...secret }, secretVars: new Set([...hidden, ...Object.keys(secret)]) };
}

function readMap(config: StackConfig, key: string): Record<string, unknown> {
  const text = config.get(key)?.value;
  const value = text === undefined ? {} : parseJson(text);
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  // the value is not shown: it may be secret
  throw new Failure(
    `taskrouter:${key} of this stack is not a map: set its members with \`pulumi config set --path 'taskrouter:${key}.NAME' VALUE\``,
  );
}
