import { isJsonObject, isSameValue, type Json, type JsonObject } from "../../language/index.js";
import type { Patch } from "../edit/patch.js";
import { escapeTexts } from "../print/to-file-form.js";
import { toJson } from "../tree/to-json.js";
import type { Entry, MapNode } from "../tree/tree.js";
import { changeMap } from "./change-map.js";
import { changeValue } from "./set-scalar.js";
import type { Updating } from "./updating.js";

/** Changes the members of a map that any program can define, such as the attributes of a worker. */
export function changeMembers(node: MapNode, live: JsonObject, what: string, updating: Updating): Patch {
  const rules = {
    what,
    order: [],
    nameOf: (key: string) => key,
    toWritten: (name: string, value: Json) => [name, escapeTexts(value)] as const,
    change: ({ value }: Entry, name: string, wanted: Json): Patch => {
      const place = `${what}.${name}`;
      if (isSameValue(toJson(value), wanted)) return undefined;
      if (value.kind === "map" && isJsonObject(wanted)) return changeMembers(value, wanted, place, updating);
      return changeValue(value, escapeTexts(wanted), { what: place }, updating);
    },
  };
  return changeMap(node, live, rules, updating);
}
