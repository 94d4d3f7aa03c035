import { definedEntries, fromEntries, isJsonObject, type Json } from "../json.js";
import type { Configuration } from "./configuration.js";
import { WHOLE } from "./keys.js";
import { isSameConfiguration, isSameValue } from "./normal-form.js";
import { putSids, type Sids, takeSids } from "./sids.js";

/**
 * Returns the live configuration in the user's own spelling: members with an unchanged meaning keep the text that the user
 * wrote (names for SIDs, `"30"` for 30, null for absent), so that a difference shows as its own lines and nothing else.
 *
 * @param written the user's configuration, with names
 * @param live TaskRouter's configuration in our form, with SIDs
 */
export function reconcile(written: Configuration, live: Configuration, sids: Sids): Configuration {
  const expected = putSids(written, sids);
  if (isSameConfiguration(expected, live)) return written;
  const named = takeSids(live, sids);
  // JSON without any task_routing has no members to compare
  if (Object.hasOwn(written, WHOLE) || Object.hasOwn(live, WHOLE)) return named;
  return merge({ written, expected, live, named }, "") as Configuration;
}

/** The same member in four forms: as written, as written but with SIDs, live, and live but with names. */
interface Views {
  readonly written: Json | undefined;
  readonly expected: Json | undefined;
  readonly live: Json | undefined;
  readonly named: Json | undefined;
}

function merge(views: Views, key: string): Json | undefined {
  const { written, expected, live, named } = views;
  if (isSameValue(expected, live, key)) return written;
  if (Array.isArray(live) && Array.isArray(expected))
    return live.map((_, index) => merge(at(views, index), "") ?? null);
  if (!isJsonObject(live) || !isJsonObject(expected) || !isJsonObject(written)) return named;
  const names = new Set([...Object.keys(written), ...Object.keys(live)]);
  const members = [...names].map((name) => [name, merge(at(views, name), name)] as const);
  return fromEntries(definedEntries(Object.fromEntries(members)));
}

function at(views: Views, key: string | number): Views {
  const pick = (value: Json | undefined) =>
    typeof value === "object" && value !== null && Object.hasOwn(value, key)
      ? (value as Record<string | number, Json>)[key]
      : undefined;
  return {
    written: pick(views.written),
    expected: pick(views.expected),
    live: pick(views.live),
    named: pick(views.named),
  };
}
