import { asObject, isJsonObject, type Json, type JsonObject } from "../../../language/index.js";
import { HINTS, type Hints, type Kind, kinds, SIDS, sectionKinds, UNKNOWN } from "../../../model/index.js";
import type { Context } from "../../context.js";
import { findNamed } from "../object/names.js";

/** The hints of workspace files for a preview; undefined in other runs, and for resources of a program. */
export function hintsOf({ [HINTS]: hints }: JsonObject): Hints | undefined {
  return isJsonObject(hints) && isJsonObject(hints.names) ? (hints as unknown as Hints) : undefined;
}

/**
 * Puts the SIDs of live objects in place of ids that a preview does not know yet: those of objects that are going to be
 * adopted by name. An id stays unknown if no single live object has the name.
 */
export async function resolveNames(context: Context, inputs: JsonObject, { names }: Hints): Promise<JsonObject> {
  const find = async (kind: Kind, value: Json | undefined, name: Json | undefined): Promise<Json | undefined> => {
    if (value !== UNKNOWN || typeof name !== "string") return value;
    const [only, ...others] = await findNamed(context, kind, inputs, name);
    return only === undefined || others.length > 0 ? value : `${only.sid}`;
  };
  const findAll = async (kind: Kind, values: JsonObject, wanted: JsonObject): Promise<JsonObject> => {
    const entries = Object.entries(values).map(
      async ([key, value]) => [key, await find(kind, value, wanted[key])] as const,
    );
    return Object.fromEntries(await Promise.all(entries));
  };
  const properties = await findAll(kinds.Activity, inputs, names);
  const sids = asObject(inputs[SIDS]);
  const sections = sectionKinds.map(async ([section, kind]) => {
    const found = await findAll(kind, asObject(sids[section]), asObject(asObject(names[SIDS])[section]));
    return [section, found] as const;
  });
  const found = (await Promise.all(sections)).filter(([section]) => isJsonObject(sids[section]));
  return isJsonObject(inputs[SIDS]) ? { ...properties, [SIDS]: { ...sids, ...Object.fromEntries(found) } } : properties;
}
