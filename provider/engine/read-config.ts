import { isJsonObject, parseJson } from "../../language/index.js";
import type { Command } from "./find-command.js";
import { runCommand } from "./run-command.js";

/** The values of a stack's configuration below `taskrouter:`, without secrets. A secret is undefined. */
export type StackConfig = ReadonlyMap<string, string | undefined>;

/**
 * True for a command that the engine gives the configuration of the last `up`: a refresh, a destroy, and the refresh before
 * an `up` or a preview. *observed*
 */
export function usesStoredConfig({ args }: Command): boolean {
  if (args.some((arg) => /^--run-program(=true)?$/.test(arg))) return false;
  return args.some((arg) => /^(refresh|destroy|down|dn|--refresh(=true)?|-[a-z]*r)$/.test(arg));
}

/**
 * Reads the present configuration of the stack that a command works on.
 *
 * @returns undefined if it cannot be read
 */
export async function readConfig(command: Command): Promise<StackConfig | undefined> {
  const text = await runCommand(command, ["config", "--json"]);
  return text === undefined ? undefined : parseConfig(text);
}

/** The configuration that `pulumi config --json` prints; undefined if the text is not one. */
export function parseConfig(text: string): StackConfig | undefined {
  const all = parseJson(text);
  if (!isJsonObject(all)) return undefined;
  const own = Object.entries(all).filter(([key]) => key.startsWith(NAMESPACE));
  return new Map(own.map(([key, entry]) => [key.slice(NAMESPACE.length), toValue(entry)]));
}

const NAMESPACE = "taskrouter:";

function toValue(entry: unknown): string | undefined {
  return isJsonObject(entry) && entry.secret !== true && typeof entry.value === "string" ? entry.value : undefined;
}
