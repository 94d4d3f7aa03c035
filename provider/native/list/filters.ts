import { isStored, type Kind, type Property } from "../../../model/index.js";

/** Types of single values. URLs are not among them, because a look-up hides their passwords. */
const TYPES: readonly string[] = ["string", "boolean", "integer", "enum", "sid", "expression", "channel", "list"];

/** The properties by whose values the objects of a kind can be filtered. */
export function listFilters({ properties }: Kind): [name: string, property: Property][] {
  return Object.entries(properties).filter(([, property]) => isFilter(property));
}

function isFilter(property: Property): boolean {
  return isStored(property) && property.isParent !== true && property.isOwn !== true && TYPES.includes(property.type);
}
