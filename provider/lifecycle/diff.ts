import type { JsonObject } from "../../language/index.js";
import { changedProperties } from "../../model/index.js";
import type { Context } from "../context.js";
import type { Resource } from "../resources/index.js";
import { inputsOf } from "./objects.js";

export interface Difference {
  readonly changes: boolean;
  readonly replaces: string[];
  readonly deleteBeforeReplace: boolean;
}

/** What an update would change, by meaning. Only another workspace makes another object of it. */
export function diff(context: Context, resource: Resource, id: string, olds: JsonObject, news: JsonObject): Difference {
  const changed = changedProperties(resource.kind, inputsOf(resource.kind, olds), news);
  const replaces = changed.filter((name) => resource.kind.properties[name]?.isParent === true);
  if (replaces.length === 0 && resource.kind.isFacet !== true) context.claimed.add(id);
  return { changes: changed.length > 0, replaces, deleteBeforeReplace: false };
}
