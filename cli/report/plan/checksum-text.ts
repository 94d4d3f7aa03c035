import { compareText, isJsonObject, type Json, type JsonObject } from "../../../language/index.js";
import type { Plan, PlannedChange } from "./plan.js";

/** Inputs that say how this release works, and nothing about what is written. */
const INTERNAL = ["__provider", "__plan", "__hints", "__defaults"];

/** The part of a checksum that is about one resource. */
export interface CoveredChange {
  readonly urn: string;
  readonly text: string;
}

/**
 * Returns the text of each change that a checksum covers: the operation, and the inputs before and after. No time, no order and
 * no position in a program is part of it, so two previews of the same files and the same state have the same texts. The value
 * of a secret is not part of it: a preview does not show it.
 *
 * @returns in the order of the URNs
 */
export function listCovered({ changes }: Pick<Plan, "changes">): CoveredChange[] {
  return [...changes]
    .sort((a, b) => compareText(a.urn, b.urn) || compareText(a.change, b.change))
    .map((change) => ({ urn: change.urn, text: toText(change) }));
}

function toText({ urn, change, id, before, after, isRetained, changedPaths }: PlannedChange): string {
  const paths = [...changedPaths].sort(compareText);
  const covered = [urn, change, id ?? null, isRetained, withoutInternal(before), withoutInternal(after), paths];
  return JSON.stringify(sortKeys(covered));
}

/** The text of everything that a checksum covers. */
export function checksumText(plan: Plan): string {
  const { project, stack, place } = plan;
  const texts = listCovered(plan).map(({ text }) => text);
  return [JSON.stringify(sortKeys([1, project, stack, place])), ...texts].join("\n");
}

function withoutInternal(inputs: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(inputs).filter(([name]) => !INTERNAL.includes(name)));
}

function sortKeys(value: Json): Json {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (!isJsonObject(value)) return value;
  const names = Object.keys(value).sort(compareText);
  return Object.fromEntries(names.map((name) => [name, sortKeys(value[name] ?? null)]));
}
