import {
  type Configuration,
  describeChanges,
  isJsonObject,
  type Json,
  type JsonObject,
} from "../../../language/index.js";
import { type Kind, kinds, type PropertyDifference } from "../../../model/index.js";
import type { ShownDifference } from "./row.js";

/** Both values of what differs, without the values of callback URLs: these may contain a password or a token. */
export function hideUrls(differences: readonly PropertyDifference[]): ShownDifference[] {
  return differences.map(({ word, live, declared, isUrl }) =>
    isUrl
      ? { word, live: hideUrl(live, "live"), declared: hideUrl(declared, "declared") }
      : { word, live: live ?? null, declared: declared ?? null },
  );
}

function hideUrl(value: Json | undefined, side: string): Json {
  return value === undefined || value === null || value === "" ? null : `(the ${side} URL)`;
}

/** The two sides of a comparison. */
export interface Sides {
  readonly live: JsonObject;
  readonly declared: JsonObject;
}

/**
 * Describes differences in words, from live to declared, which is what an `up` changes: routing by its filters, other values
 * with both sides.
 */
export function describeDifferences(
  kind: Kind,
  differences: readonly ShownDifference[],
  { live, declared }: Sides,
  nameOf: (sid: string) => string | undefined,
): string[] {
  const before = live.configuration;
  const after = declared.configuration;
  const isRouted = kind.name === kinds.Workflow.name && isJsonObject(before) && isJsonObject(after);
  const words = isRouted ? describeRouting(before, after, nameOf) : [];
  const members = isRouted ? [...Object.keys(before), ...Object.keys(after)] : [];
  const values = differences.filter(({ word }) => !members.includes(word));
  return [
    ...values.map(
      ({ word, live: one, declared: other }) => `${word}: ${show(one, nameOf)} live, ${show(other, nameOf)} declared`,
    ),
    ...words,
  ];
}

function describeRouting(
  before: Configuration,
  after: Configuration,
  nameOf: (sid: string) => string | undefined,
): string[] {
  return describeChanges(before, after, { nameOf }).map(({ text }) => text);
}

function show(value: Json, nameOf: (sid: string) => string | undefined): string {
  if (value === null || value === "") return "not set";
  const name = typeof value === "string" ? nameOf(value) : undefined;
  if (name !== undefined) return JSON.stringify(name);
  return typeof value === "string" && value.startsWith("(the ") ? value.slice(1, -1) : JSON.stringify(value);
}
