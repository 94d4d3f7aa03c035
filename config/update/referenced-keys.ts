import { isJsonObject, type Json, listReferences, listReferencesInText } from "../../language/index.js";
import { referenceWords, sectionKinds } from "../../model/index.js";
import type { DesiredWorkspace } from "../desired.js";
import { idOf } from "./name-live.js";

/** Ids of live objects that are not declared, and that the live versions of declared ones refer to, directly or not. */
export function listReferencedKeys(desired: DesiredWorkspace, live: DesiredWorkspace): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (ids: readonly string[]) => {
    for (const id of ids) {
      const [section = "", ...rest] = id.split(".");
      const key = rest.join(".");
      const pair = sectionKinds.find(([name]) => name === section);
      const object = pair && live[pair[0]].get(key);
      if (object === undefined || pair === undefined || desired[pair[0]].has(key) || found.has(id)) continue;
      found.add(id);
      visit(listOf(object));
    }
  };
  // default activities that the files do not declare are not managed
  const isDeclared = ([word]: [string, unknown]) => Object.hasOwn(desired.workspace, word);
  visit(listOf(Object.fromEntries(Object.entries(live.workspace).filter(isDeclared))));
  for (const [section] of sectionKinds)
    for (const [key, object] of live[section]) if (desired[section].has(key)) visit(listOf(object));
  return found;
}

/** The ids of the objects that an object names. */
function listOf(object: object): string[] {
  const members: [string, Json | undefined][] = Object.entries(object);
  return members.flatMap(([word, value]) => {
    if (word === "configuration" && isJsonObject(value))
      return listReferences(value).map(({ kind, key }) => idOf(kind, key));
    if (typeof value !== "string") return [];
    const section = referenceWords.get(word);
    if (section !== undefined) return [idOf(section, value)];
    return listReferencesInText(value).map(({ kind, key }) => idOf(kind, key));
  });
}
