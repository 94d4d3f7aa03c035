import { fromEntries, isJsonObject, type Json, type JsonObject } from "../../language/index.js";
import type { Sections } from "../tree/sections.js";
import { toJson } from "../tree/to-json.js";
import { findUnused } from "../variables/find-unused.js";

/** Declarations of the variables that a content still names: secrets, and those that only a stack knows. */
export function neededVariables(sections: Sections, content: JsonObject): JsonObject | undefined {
  const section = sections.get("vars")?.value;
  if (section?.kind !== "map") return undefined;
  const declared = toJson(section);
  if (!isJsonObject(declared)) return undefined;
  const texts = [JSON.stringify(content)];
  let needed: [string, Json][] = [];
  // a default can use other variables
  for (;;) {
    const unused = new Set(findUnused(section, texts).map(({ name }) => name));
    const found = Object.entries(declared).flatMap(([name, value]): [string, Json][] =>
      unused.has(name) ? [] : [[name, value ?? null]],
    );
    if (found.length === needed.length) break;
    needed = found;
    texts.push(JSON.stringify(fromEntries(found)));
  }
  return needed.length === 0 ? undefined : fromEntries(needed);
}
