import type { JsonObject } from "../../../language/index.js";
import {
  type DescribeObjectOptions,
  describeObject,
  type Kind,
  type ObjectChange,
  SECRETS,
} from "../../../model/index.js";

/** How many changes of an object a message lists, and how many of their effects. */
const SHOWN = 10;
const EFFECTS = 5;

/**
 * Shows the differences between two inputs of an object in words, one per line: `~ filter 'VIP', target 1: timeout 30 → 60`.
 * Secrets of either side are named only.
 */
export function showChanges(
  kind: Kind,
  before: JsonObject,
  after: JsonObject,
  options: Omit<DescribeObjectOptions, "secrets"> = {},
): string[] {
  const secrets = [before, after].flatMap(listSecrets);
  const all = describeObject(kind, before, after, { ...options, secrets });
  const [changes, effects] = [all.filter(({ sign }) => sign !== "!"), all.filter(({ sign }) => sign === "!")];
  return [...cut(changes, SHOWN, "changes"), ...cut(effects, EFFECTS, "effects")];
}

function listSecrets({ [SECRETS]: names }: JsonObject): string[] {
  return Array.isArray(names) ? names.filter((name) => typeof name === "string") : [];
}

function cut(changes: readonly ObjectChange[], most: number, nouns: string): string[] {
  const lines = changes.slice(0, most).map(({ sign, text }) => `${sign} ${text}`);
  return changes.length > most ? [...lines, `  and ${changes.length - most} more ${nouns}`] : lines;
}
