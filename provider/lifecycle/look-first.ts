import type { JsonObject } from "../../language/index.js";
import type { Kind } from "../../model/index.js";
import type { Context } from "../context.js";
import { type ApiObject, sidOf } from "../twilio/index.js";
import { describe, findNamesakes, listDifferences } from "./objects.js";

/** The result of the look-up before a create, by the declared name. */
export type LookupResult =
  | { readonly kind: "nothing" }
  /** Equal to the declared object, or built in, or to be overwritten: it is adopted. */
  | { readonly kind: "adopt"; readonly object: ApiObject; readonly differences: string[]; readonly isBuiltIn: boolean }
  /** Nothing may be written: the reason, for the user. */
  | { readonly kind: "conflict"; readonly message: string };

/**
 * Looks before a create. A single live object of that name with equal content is what a killed run or a lost answer
 * leaves: it is adopted. Any other object of that name is somebody's work, and stays as it is.
 */
export async function lookFirst(context: Context, kind: Kind, inputs: JsonObject): Promise<LookupResult> {
  const namesakes = await findNamesakes(context, kind, inputs);
  const claimed = namesakes.find((object) => context.claimed.has(sidOf(object)));
  if (claimed !== undefined) return { kind: "conflict", message: declaredTwice(kind, inputs, claimed) };
  const [only, ...others] = namesakes;
  if (only === undefined) return { kind: "nothing" };
  const differences = listDifferences(kind, only, inputs);
  const isBuiltIn = kind.builtIns.includes(`${inputs.friendlyName}`);
  const isOurs = differences.length === 0 || context.isOverwriting || (isBuiltIn && isChangeable(kind, differences));
  if (others.length === 0 && isOurs) return { kind: "adopt", object: only, differences, isBuiltIn };
  return { kind: "conflict", message: explain(kind, inputs, namesakes) };
}

function isChangeable(kind: Kind, names: readonly string[]): boolean {
  return names.every((name) => kind.properties[name]?.immutable === undefined);
}

/** The message for two resources of one program with one name, and the SID of the object if it exists. */
export function declaredTwice(kind: Kind, inputs: JsonObject, object?: ApiObject): string {
  const sid = object === undefined ? "" : ` (${object.sid})`;
  return (
    `${describe(kind, inputs)}${sid} is already managed by another resource of this program: ` +
    "two resources cannot manage one object. Give one of them another friendlyName, or remove it."
  );
}

function explain(kind: Kind, inputs: JsonObject, namesakes: readonly ApiObject[]): string {
  const lines = namesakes.map((object) => {
    const differences = listDifferences(kind, object, inputs);
    const verdict = differences.length === 0 ? "equal to the declared one" : `differs in ${differences.join(", ")}`;
    return `  ${object.sid}, created ${object.date_created}: ${verdict}`;
  });
  const many = namesakes.length > 1 ? `${namesakes.length} live objects have that name` : "a live object has that name";
  return [
    `${describe(kind, inputs)} is not created: ${many}, and nothing was written.`,
    ...lines,
    "To adopt one, keep a single object of that name and declare it as it is live: an equal object is adopted unchanged,",
    "or set taskrouter:overwrite to true for one run: it is then adopted and changed to what you declare.",
    "To keep both, give the declared one another friendlyName.",
  ].join("\n");
}
