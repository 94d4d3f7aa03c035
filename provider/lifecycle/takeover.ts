import type { JsonObject } from "../../language/index.js";
import type { Context } from "../context.js";
import type { Resource } from "../resources/index.js";
import type { ApiObject } from "../twilio/index.js";
import { describe, findNamesakes, listDifferences } from "./objects.js";

/** What is there already under a declared name, and what that means for a create. */
export type Finding =
  | { readonly kind: "nothing" }
  /** Equal to what is declared, or a workspace's own object, or to be overwritten: becomes ours. */
  | {
      readonly kind: "takeover";
      readonly object: ApiObject;
      readonly differences: string[];
      readonly isBuiltIn: boolean;
    }
  /** Nothing may be written: the reason, for the user. */
  | { readonly kind: "conflict"; readonly message: string };

/**
 * Looks before a create. One live object of the name with equal content is what a killed run or a lost answer leaves
 * behind: it is taken over. Everything else under that name is somebody's work, and stays as it is.
 */
export async function lookFirst(context: Context, resource: Resource, inputs: JsonObject): Promise<Finding> {
  const namesakes = await findNamesakes(context, resource, inputs);
  const claimed = namesakes.find((object) => context.claimed.has(String(object.sid)));
  if (claimed !== undefined) return { kind: "conflict", message: twiceDeclared(resource, inputs, claimed) };
  const [only, ...others] = namesakes;
  if (only === undefined) return { kind: "nothing" };
  const differences = listDifferences(resource, only, inputs);
  const isBuiltIn = resource.kind.builtIns.includes(String(inputs.friendlyName));
  const isOurs =
    differences.length === 0 || context.isOverwriting || (isBuiltIn && isChangeable(resource, differences));
  if (others.length === 0 && isOurs) return { kind: "takeover", object: only, differences, isBuiltIn };
  return { kind: "conflict", message: explain(resource, inputs, namesakes) };
}

function isChangeable(resource: Resource, names: readonly string[]): boolean {
  return names.every((name) => resource.kind.properties[name]?.immutable === undefined);
}

/** Two resources of one program have one name; with the object, where it is there already. */
export function twiceDeclared(resource: Resource, inputs: JsonObject, object?: ApiObject): string {
  const sid = object === undefined ? "" : ` (${object.sid})`;
  return (
    `${describe(resource.kind, inputs)}${sid} is managed by another resource of this program already: ` +
    "two resources cannot stand for one object. Give one of them another friendlyName, or remove it."
  );
}

function explain(resource: Resource, inputs: JsonObject, namesakes: readonly ApiObject[]): string {
  const lines = namesakes.map((object) => {
    const differences = listDifferences(resource, object, inputs);
    const verdict = differences.length === 0 ? "equal to the declared one" : `differs in ${differences.join(", ")}`;
    return `  ${object.sid}, made ${object.date_created}: ${verdict}`;
  });
  const many = namesakes.length > 1 ? `${namesakes.length} live objects have that name` : "a live object has that name";
  return [
    `${describe(resource.kind, inputs)} is not made: ${many}, and nothing was written.`,
    ...lines,
    "To adopt one, leave a single object of that name and declare it as it is live: an equal one is taken over as it is,",
    "or set taskrouter:overwrite to true for one run, and it is taken over and changed to what is declared.",
    "To keep both, give the declared one another friendlyName.",
  ].join("\n");
}
