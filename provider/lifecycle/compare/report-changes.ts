import { asObject, isJsonObject, type JsonObject } from "../../../language/index.js";
import { type Kind, SIDS, UNKNOWN } from "../../../model/index.js";
import type { Context } from "../../context.js";
import { describe } from "../object/objects.js";
import { showChanges } from "./show-changes.js";

/** Objects that one run describes. */
const MOST = 20;

/**
 * Says in words what the engine's plan does not show, or not readably: it has one line per value of the routing, with
 * positions in place of filters, names properties without their values (except with `--diff`), and shows `[secret]` for both
 * values of a secret, without a sign that they differ.
 *
 * A diff before the program's first check belongs to a refresh, which compares what is live with what the last update wrote.
 *
 * @param changed names of the properties that an update from `before` to `inputs` changes
 */
export function reportChanges(
  context: Context,
  kind: Kind,
  changed: readonly string[],
  before: JsonObject,
  inputs: JsonObject,
): void {
  const { isPlan } = context.progress;
  const known = putKept(context, inputs);
  const [from, to] = isPlan ? [before, known] : [known, before];
  const lines = showChanges(kind, from, to, { names: changed });
  if (lines.length === 0) return;
  const what = isPlan ? "changes" : "was changed outside of this stack";
  say(context, [`${describe(kind, inputs)} ${what}:`, ...lines.map((line) => `  ${line}`)].join("\n"));
}

/** Puts the SIDs of objects whose key changed in place of those that a preview does not know. */
function putKept({ kept }: Context, inputs: JsonObject): JsonObject {
  const sids = inputs[SIDS];
  if (kept.size === 0 || !isJsonObject(sids)) return inputs;
  const sections = Object.entries(sids).map(([section, keys]) => {
    const known = Object.entries(asObject(keys)).map(([key, sid]) => [
      key,
      sid === UNKNOWN ? (kept.get(`${section} ${key}`) ?? sid) : sid,
    ]);
    return [section, Object.fromEntries(known)];
  });
  return { ...inputs, [SIDS]: Object.fromEntries(sections) };
}

/** Shows each text once per run, and not too many of them. */
function say({ described, log }: Context, text: string): void {
  if (described.has(text) || described.size > MOST) return;
  described.add(text);
  log(described.size > MOST ? "more objects change: `pulumi preview --diff` shows all values" : text);
}
