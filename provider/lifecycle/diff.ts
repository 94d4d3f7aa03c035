import { isDeepStrictEqual } from "node:util";
import type { JsonObject } from "../../language/index.js";
import { CONNECTION, ignoredOf, type Kind, OWNERSHIP, RETAIN } from "../../model/index.js";
import type { Context } from "../context.js";
import { reportChanges } from "./compare/report-changes.js";
import { inputsOf, listChanges } from "./object/objects.js";
import { refuseOtherAccount } from "./presence/account.js";

export interface Difference {
  readonly changes: boolean;
  readonly replaces: string[];
  readonly deleteBeforeReplace: boolean;
}

/** Returns the properties whose meaning an update would change. Only another workspace replaces an object. */
export function diff(context: Context, kind: Kind, id: string, olds: JsonObject, news: JsonObject): Difference {
  refuseOtherAccount(context, olds);
  const before = inputsOf(kind, olds);
  const changed = listChanges(kind, before, news);
  reportChanges(context, kind, changed, before, news);
  const replaces = changed.filter((name) => kind.properties[name]?.isParent === true);
  if (replaces.length === 0 && kind.isFacet !== true) context.claimed.add(id);
  // nothing is sent then, but state must name the connection that a later delete uses
  const isMoved = before[CONNECTION] !== news[CONNECTION];
  const changes = changed.length > 0 || isMoved || hasOtherOptions(olds, before, news);
  return { changes, replaces, deleteBeforeReplace: false };
}

/** State says what `read` and `delete` leave alone. That of release 0.1 ignores nothing, and must not change. */
function hasOtherOptions(olds: JsonObject, before: JsonObject, news: JsonObject): boolean {
  const [old, now] = [ignoredOf(before), ignoredOf(news)];
  const isOfFirstRelease = olds[OWNERSHIP] === undefined && now.filters.length === 0;
  const isIgnoringOther = !isOfFirstRelease && !isDeepStrictEqual(old, now);
  return isIgnoringOther || before[RETAIN] !== news[RETAIN];
}
