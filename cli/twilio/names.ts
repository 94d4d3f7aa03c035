import type { ApiObject } from "./client.js";

/** The friendly name of a live object. */
export function nameOf(wire: ApiObject): string {
  return String(wire.friendly_name);
}

/** Most names in a message. */
const SHOWN = 20;

/** Lists names for a message, sorted and quoted. */
export function listNames(names: Iterable<string>): string {
  const quoted = [...new Set(names)].sort().map((name) => JSON.stringify(name));
  if (quoted.length === 0) return "none";
  return quoted.length <= SHOWN
    ? quoted.join(", ")
    : `${quoted.slice(0, SHOWN).join(", ")} and ${quoted.length - SHOWN} more`;
}
