import { asObject, isJsonObject, type Json, type JsonObject } from "../../../language/index.js";
import { type ExternalSid, type IdOf, isExternalSid, isIdOf, SIDS } from "../../../model/index.js";

/** The inputs of a planned resource. */
type Planned = Readonly<Record<string, unknown>>;

/** The SIDs that a plan's resources refer to. */
export interface Sids {
  readonly idOf: (wanted: IdOf) => string;
  readonly external: (wanted: ExternalSid) => string;
}

/** Puts SIDs in the places of planned inputs that represent some. Members without a value are left out. */
export function resolveInputs({ [SIDS]: sids, ...values }: Planned, known: Sids): JsonObject {
  const inputs = resolveMembers(values, known);
  if (sids === undefined) return inputs;
  const sections = Object.entries(asObject(sids)).map(([section, keys]): [string, Json] => [
    section,
    resolveMembers(asObject(keys), known),
  ]);
  return { ...inputs, [SIDS]: Object.fromEntries(sections) };
}

function resolveMembers(values: Planned, { idOf, external }: Sids): JsonObject {
  const members = Object.entries(values).map(([name, value]): [string, Json | undefined] => {
    if (isIdOf(value)) return [name, idOf(value)];
    // a plan's inputs are JSON apart from references
    return [name, isExternalSid(value) ? external(value) : (value as Json | undefined)];
  });
  return Object.fromEntries(members.filter(([, value]) => value !== undefined));
}

/** The resources of the plan that planned inputs refer to, each once. */
export function listReferred({ [SIDS]: sids, ...values }: Planned): IdOf[] {
  const places = [values, ...Object.values(asObject(sids ?? {})).filter(isJsonObject)];
  return places.flatMap((place) => Object.values(place).filter(isIdOf));
}

/** True if planned inputs refer to objects that are looked up. */
export function refersToExternals({ [SIDS]: sids, ...values }: Planned): boolean {
  const places = [values, ...Object.values(asObject(sids ?? {})).filter(isJsonObject)];
  return places.some((place) => Object.values(place).some(isExternalSid));
}
