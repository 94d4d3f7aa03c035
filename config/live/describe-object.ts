import {
  type Configuration,
  fromEntries,
  isJsonObject,
  isSameConfiguration,
  type Json,
  type JsonObject,
  putSids,
  type Sids,
} from "../../language/index.js";
import {
  isStored,
  type Kind,
  kinds,
  type LiveObject,
  type Property,
  parseAttributes,
  SIDS,
  toInputs,
} from "../../model/index.js";

/** The keys of the objects of a workspace. */
export interface Naming {
  /** By SID. */
  readonly keys: ReadonlyMap<string, string>;
  /** The same, the other way round and by section. */
  readonly sids: Sids;
}

/** The members that declare an object, or why no workspace file can declare it. */
export type Described =
  | { readonly members: JsonObject; readonly fault?: undefined }
  | { readonly members?: undefined; readonly fault: "not-routing" | "not-nameable" };

/**
 * Returns the members of a workspace file that declare a live object, with keys in place of SIDs. A property that has
 * TaskRouter's default is absent.
 */
export function describeObject(kind: Kind, object: LiveObject, naming: Naming): Described {
  const inputs = toInputs(kind, object, { [SIDS]: naming.sids as JsonObject });
  const members = fromEntries(
    Object.entries(kind.properties).flatMap(([name, property]): [string, Json][] => {
      const value = readValue(property, object[name], inputs[name]);
      if (isAbsent(property, value) || value === undefined || value === null) return [];
      return [[property.writtenAs ?? name, property.type === "sid" ? nameSid(value, naming) : value]];
    }),
  );
  const fault = findFault(object, members.configuration, naming);
  return fault === undefined ? { members } : { fault };
}

/** Inputs have what may be left alone only if it was written. */
function readValue({ type, isLeftAlone }: Property, live: Json | undefined, input: Json | undefined): Json | undefined {
  if (type === "attributes") return parseAttributes(live);
  return isLeftAlone === true ? live : input;
}

function isAbsent(property: Property, value: Json | undefined): boolean {
  if (property.isParent === true || !isStored(property)) return true;
  return value === "" ? property.isRequired !== true : value === property.default;
}

function nameSid(value: Json, { keys }: Naming): Json {
  return keys.get(String(value)) ?? value;
}

/** A queue that is named by a word, which could be a key in a file. A sign may be escaped, so any text with such counts. */
const NAMED_QUEUE = /\\u|"queue"\s*:\s*"(?!WQ[0-9a-fA-F]{32}")/;

/** Compares what a file would set with what is live: no file may declare something else in silence. */
function findFault(
  object: LiveObject,
  named: Json | undefined,
  { sids }: Naming,
): "not-routing" | "not-nameable" | undefined {
  if (!isJsonObject(named)) return undefined;
  if (Object.hasOwn(named, "=whole")) return "not-routing";
  if (!NAMED_QUEUE.test(String(object.configuration))) return undefined;
  const live = toInputs(kinds.Workflow, object).configuration as Configuration;
  return isSameConfiguration(putSids(named, sids), putSids(live, {})) ? undefined : "not-nameable";
}
