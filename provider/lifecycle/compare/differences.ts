import { isJsonObject, type Json, type JsonObject } from "../../../language/index.js";
import { type Kind, listPropertyDifferences, type PropertyDifference } from "../../../model/index.js";
import type { ApiObject } from "../../twilio/index.js";
import { toLiveInputs } from "../object/objects.js";
import { showChanges } from "./show-changes.js";

/**
 * Shows the live values of properties in which an object differs from its declaration, as lines that can be pasted into a
 * workspace file: `taskReservationTimeout: 90   # live; declared: 120`.
 *
 * @param names of the properties
 */
export function showDifferences(kind: Kind, object: ApiObject, inputs: JsonObject, names: readonly string[]): string[] {
  const live = toLiveInputs(kind, object, inputs);
  return names.flatMap((name) => [
    ...listPropertyDifferences(kind, live, inputs, [name]).flatMap(showPair),
    ...(kind.properties[name]?.type === "configuration"
      ? showChanges(kind, inputs, live, { names: [name] }).map((line) => `# declared → live: ${line}`)
      : []),
  ]);
}

function showPair({ word, live, declared, isUrl }: PropertyDifference): string[] {
  if (isUrl)
    return [`${word}: ${toYaml(hideQuery(live))}   # live; declared: ${declared === "" ? '""' : "another URL"}`];
  if (live === undefined) return [`# ${word} is not set live${showDeclared(declared)}`];
  if (!Array.isArray(live) || live.length === 0) return [`${word}: ${toYaml(live)}   # live${showDeclared(declared)}`];
  return [`${word}:   # live${showDeclared(declared)}`, ...live.map((item) => `  - ${toYaml(item)}`)];
}

function showDeclared(declared: Json | undefined): string {
  if (declared === undefined) return "; declared: not set";
  if (!Array.isArray(declared)) return `; declared: ${toYaml(declared)}`;
  return declared.length === 0 ? "; declared: none" : `; ${declared.length} declared`;
}

/** A member of a query is often a token. */
function hideQuery(url: Json | undefined): Json | undefined {
  return typeof url === "string" ? url.replace(/\?.*$/s, "?***") : url;
}

/** A value in YAML's flow style; text is quoted as in JSON. */
function toYaml(value: Json | undefined): string {
  if (value === undefined) return '""';
  if (Array.isArray(value)) return `[${value.map(toYaml).join(", ")}]`;
  if (!isJsonObject(value)) return JSON.stringify(value);
  const members = Object.entries(value).map(([name, member]) => `${toKey(name)}: ${toYaml(member)}`);
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}

function toKey(name: string): string {
  return /^[A-Za-z]\w*$/.test(name) ? name : JSON.stringify(name);
}
