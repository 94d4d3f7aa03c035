import type { JsonObject } from "../../language/index.js";
import { type DeclaredResource, kinds, type PlanText } from "../../model/index.js";
import type { Plan, PlannedResource } from "./planned.js";

/**
 * The objects of a plan as one text, which the provider compares with the stack's state before the first write. Callback URLs
 * are left out: they may be secret.
 */
export function planText({ component, resources }: Plan): string {
  const declared = resources.filter(({ entry }) => entry !== undefined).map(toDeclared);
  const plan: PlanText = { component, resources: declared };
  return JSON.stringify(plan);
}

function toDeclared({ kind, name, aliases, inputs, secrets }: PlannedResource): DeclaredResource {
  const { properties } = kinds[kind];
  const isOpen = (member: string) => properties[member]?.type !== "url" && !secrets.includes(member);
  // a plan's inputs are JSON: references are maps of texts
  const open = Object.fromEntries(Object.entries(inputs).filter(([member]) => isOpen(member))) as JsonObject;
  return { kind, name, aliases, inputs: open };
}
