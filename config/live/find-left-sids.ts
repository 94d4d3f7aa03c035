import { definedEntries, isJsonObject, type Json, type Path } from "../../language/index.js";

/** A SID of an object in a workspace, in a text. */
export interface LeftSid {
  readonly path: Path;
  readonly sid: string;
}

const SIDS = /(?<![A-Za-z0-9])(?:W[A-Z]|TC)[0-9a-fA-F]{32}(?![A-Za-z0-9])/g;

/** Members that hold a name: it can contain anything, and refers to nothing. */
const NAMES = ["friendlyName", "filterFriendlyName", "friendly_name"];

/** Finds every SID that is left in a value after keys have replaced those of known objects. */
export function findLeftSids(value: Json): LeftSid[] {
  const found: LeftSid[] = [];
  collect(value, [], found);
  return found;
}

/** @param path changes while it collects */
function collect(value: Json, path: (string | number)[], found: LeftSid[]): void {
  if (typeof value === "string") {
    for (const [sid] of value.matchAll(SIDS)) found.push({ path: [...path], sid });
    return;
  }
  const inside = (member: Json, step: string | number) => {
    path.push(step);
    collect(member, path, found);
    path.pop();
  };
  if (Array.isArray(value)) value.forEach(inside);
  else if (isJsonObject(value))
    for (const [key, member] of definedEntries(value)) if (!NAMES.includes(key)) inside(member, key);
}
