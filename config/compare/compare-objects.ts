import {
  isJsonObject,
  type Json,
  type JsonObject,
  putSids,
  putSidsInText,
  reconcile,
  type Sids,
  takeSidsFromText,
} from "../../language/index.js";
import {
  describeObject,
  hideIgnored,
  type Kind,
  listPropertyDifferences,
  type ObjectChange,
  type PropertyDifference,
  readIgnored,
  referencedSection,
  referenceWords,
  SIDS,
} from "../../model/index.js";
import { keyIn, type MatchedSids, sidIn } from "./match-sids.js";

/** An object as files write it: the words of its kind, and others that are left out here. */
export type Written = Readonly<Record<string, unknown>>;

/** The differences of a live object from the declared one: values, and the same in words from declared to live. */
export interface ObjectDifferences {
  readonly differences: readonly PropertyDifference[];
  readonly changes: readonly ObjectChange[];
}

/**
 * Returns the values in which a live object differs from the declared one, in the spelling and with the keys of the declared
 * one. Ignored properties do not count.
 */
export function compareObjects(
  kind: Kind,
  declared: Written,
  live: Written,
  { declared: keys, live: liveKeys }: MatchedSids,
): ObjectDifferences {
  const wanted = toInputs(kind, declared, keys);
  const found = toDeclaredWords(kind, wanted, toInputs(kind, live, liveKeys), { declared: keys, live: liveKeys });
  const seen = hideIgnored(found, wanted, readIgnored(kind, declared));
  return {
    differences: listPropertyDifferences(kind, seen, wanted).map((difference) => withKeys(difference, keys)),
    changes: describeObject(kind, wanted, seen),
  };
}

/** The written properties under the names of inputs, with SIDs in place of keys that are values by themselves. */
function toInputs(kind: Kind, written: Written, sids: Sids): JsonObject {
  const inputs: JsonObject = { [SIDS]: sids as JsonObject };
  for (const [name, property] of Object.entries(kind.properties)) {
    const value = written[property.writtenAs ?? name] as Json | undefined;
    if (value === undefined || property.isParent === true) continue;
    const section = referencedSection(property);
    inputs[name] = section === undefined ? value : (sidIn(sids, section, `${value}`) ?? value);
  }
  return inputs;
}

/** The live inputs, with declared keys and in the declared spelling. */
function toDeclaredWords(kind: Kind, wanted: JsonObject, live: JsonObject, sids: MatchedSids): JsonObject {
  const inputs: JsonObject = { ...live, [SIDS]: sids.declared as JsonObject };
  for (const [name, { type }] of Object.entries(kind.properties)) {
    const [value, before] = [live[name], wanted[name]];
    if (type === "configuration" && isJsonObject(value))
      inputs[name] = reconcile(isJsonObject(before) ? before : {}, putSids(value, sids.live), sids.declared);
    if (type === "expression" && typeof value === "string") inputs[name] = toDeclaredText(value, before, sids);
  }
  return inputs;
}

function toDeclaredText(text: string, before: Json | undefined, sids: MatchedSids): string {
  const live = putSidsInText(text, sids.live);
  const isSame = typeof before === "string" && putSidsInText(before, sids.declared) === live;
  return isSame ? before : takeSidsFromText(live, sids.declared);
}

/** Shows keys in place of the SIDs that only the comparison knows. */
function withKeys(difference: PropertyDifference, sids: Sids): PropertyDifference {
  const section = referenceWords.get(difference.word);
  if (section === undefined) return difference;
  const show = (value: Json | undefined) =>
    typeof value === "string" ? (keyIn(sids, section, value) ?? value) : value;
  return { ...difference, live: show(difference.live), declared: show(difference.declared) };
}
