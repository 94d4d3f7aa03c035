import type { JsonObject } from "../../language/index.js";
import { changedProperties, type Kind } from "../../model/index.js";
import type { Context } from "../context.js";
import { refuseOtherAccount } from "./account.js";
import { inputsOf } from "./objects.js";
import { reportSecrets } from "./report-secrets.js";

export interface Difference {
  readonly changes: boolean;
  readonly replaces: string[];
  readonly deleteBeforeReplace: boolean;
}

/** Returns the properties whose meaning an update would change. Only another workspace replaces an object. */
export function diff(context: Context, kind: Kind, id: string, olds: JsonObject, news: JsonObject): Difference {
  refuseOtherAccount(context, olds);
  const changed = changedProperties(kind, inputsOf(kind, olds), news);
  reportSecrets(context, kind, changed, news);
  const replaces = changed.filter((name) => kind.properties[name]?.isParent === true);
  if (replaces.length === 0 && kind.isFacet !== true) context.claimed.add(id);
  return { changes: changed.length > 0, replaces, deleteBeforeReplace: false };
}
