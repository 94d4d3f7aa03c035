import { isDeepStrictEqual } from "node:util";
import { isJsonObject, type Json, type JsonObject } from "../../../language/index.js";
import {
  BUILT_IN,
  changedProperties,
  hideIgnored,
  IGNORE,
  IGNORE_FILTERS,
  type Ignored,
  INPUTS,
  ignoredOf,
  isFinal,
  type Kind,
  keepIgnored,
  listIgnored,
  nameProperty,
  OWNERSHIP,
  toInputs,
} from "../../../model/index.js";
import { concealOthers, fromAnswer } from "../../translate.js";
import { type ApiObject, sidOf } from "../../twilio/index.js";

/** The result of an operation: the id of the resource, and the outputs that go into state. */
export interface Outcome {
  readonly id: string;
  readonly outs: JsonObject;
}

/** Outputs that every object has. */
const COMMON = ["sid", "accountSid", "workspaceSid", "dateCreated", "dateUpdated", "url", "links"];

/**
 * The outputs of an object: everything that TaskRouter returned, and the inputs that cannot be derived from that, because
 * `read` receives only outputs. Every checkpoint writes the whole state, so nothing is stored twice.
 *
 * @param marks see {@link marksOf}
 */
export function toOutcome(kind: Kind, object: ApiObject, inputs: JsonObject, marks: JsonObject = {}): Outcome {
  const live = keepOwn(kind, concealOthers(kind, fromAnswer(object), inputs));
  const outs = { ...live, ...keepIgnoredUrls(kind, inputs) };
  return { id: sidOf(object), outs: { ...outs, [INPUTS]: keepInputs(kind, inputs, outs), ...marks } };
}

/** Ignored URLs as declared: `read` takes URLs from here alone, and a live one belongs to somebody else. */
function keepIgnoredUrls({ properties }: Kind, inputs: JsonObject): JsonObject {
  const urls = Object.keys(properties).filter((name) => properties[name]?.type === "url");
  return Object.fromEntries(listIgnored(ignoredOf(inputs), urls).map((name) => [name, inputs[name] ?? null]));
}

/** The outputs that TaskRouter does not know. They stay as the create wrote them. */
export function marksOf(state: JsonObject): JsonObject {
  return Object.fromEntries([OWNERSHIP, BUILT_IN, FORMER].flatMap((name) => pick(state, name)));
}

function pick(state: JsonObject, name: string): [string, Json][] {
  const value = state[name];
  return value === undefined ? [] : [[name, value]];
}

/**
 * The outputs of a facet are only its own properties. The rest of the object belongs to another resource, which marks its
 * secrets: a callback URL with a password would be readable here.
 */
export function keepOwn(kind: Kind, live: JsonObject): JsonObject {
  if (kind.isFacet !== true) return live;
  const names = new Set([...COMMON, ...Object.keys(kind.properties), ...Object.keys(kind.outputs ?? {})]);
  return Object.fromEntries(Object.entries(live).filter(([name]) => names.has(name)));
}

/** The inputs that {@link rebuild} would not restore exactly; null for one that it would wrongly add. */
export function keepInputs(kind: Kind, inputs: JsonObject, live: JsonObject): JsonObject {
  const rebuilt = rebuild(kind, inputs, live);
  const names = new Set([...Object.keys(inputs), ...Object.keys(rebuilt)]);
  const kept = [...names].filter((name) => isHidden(kind, name) || !isDeepStrictEqual(inputs[name], rebuilt[name]));
  return withoutUrls(kind, Object.fromEntries(kept.map((name) => [name, inputs[name] ?? null])));
}

/** The inputs as derived from the outputs alone, with keys in place of the SIDs that the hidden inputs name. */
function rebuild(kind: Kind, kept: JsonObject, live: JsonObject): JsonObject {
  return toInputs(kind, live, Object.fromEntries(Object.entries(kept).filter(([name]) => isHidden(kind, name))));
}

/** True for an input that is not a property: TaskRouter never returns it. */
function isHidden(kind: Kind, name: string): boolean {
  return kind.properties[name] === undefined;
}

/** The inputs that the state of an object was created from. */
export function inputsOf(kind: Kind, state: JsonObject): JsonObject {
  const kept = isJsonObject(state[INPUTS]) ? state[INPUTS] : {};
  const inputs = Object.entries({ ...rebuild(kind, kept, state), ...kept });
  return Object.fromEntries(inputs.filter(([, value]) => value !== null));
}

/** Inputs without callback URLs and attributes: these are stored once, at the top, where the engine encrypts secrets. */
export function withoutUrls(kind: Kind, inputs: JsonObject): JsonObject {
  const isSecret = (name: string) => ["url", "attributes"].includes(kind.properties[name]?.type ?? "");
  return Object.fromEntries(Object.entries(inputs).filter(([name]) => !isSecret(name)));
}

export { BUILT_IN };

/** In outputs: the properties of a facet, or of a built-in object, before it was adopted. Delete restores them. */
export const FORMER = "__former";

/** The claim on the defaults of a workspace. The workspace itself claims the SID. */
export function facetClaim(inputs: JsonObject): string {
  return `defaults of ${inputs.workspaceSid}`;
}

/** The inputs that describe a live object, with the written values of the parts that `written` ignores. */
export function toLiveInputs(kind: Kind, object: ApiObject, written: JsonObject): JsonObject {
  return hideIgnored(
    toInputs(kind, concealOthers(kind, fromAnswer(object), written), written),
    written,
    ignoredOf(written),
  );
}

/** The inputs to write over a live object: those declared, and everything ignored as it is live. */
export function toWrittenInputs(kind: Kind, object: ApiObject, declared: JsonObject, ignored: Ignored): JsonObject {
  const { [IGNORE]: _, [IGNORE_FILTERS]: __, ...written } = declared;
  return keepIgnored(declared, toInputs(kind, fromAnswer(object), written), ignored);
}

/** Returns the names of the properties that an update would change: all that differ, apart from what the new inputs ignore. */
export function listChanges(kind: Kind, olds: JsonObject, news: JsonObject): string[] {
  return changedProperties(kind, hideIgnored(olds, news, ignoredOf(news)), news);
}

/** Returns the names of the properties in which a live object differs from the declared one. */
export function listDifferences(kind: Kind, object: ApiObject, inputs: JsonObject): string[] {
  return changedProperties(kind, toLiveInputs(kind, object, inputs), inputs);
}

/** Returns those of the differing properties that TaskRouter does not change any more. */
export function listFinal(kind: Kind, object: ApiObject, inputs: JsonObject): string[] {
  const live = toLiveInputs(kind, object, inputs);
  return changedProperties(kind, live, inputs).filter((name) => {
    const property = kind.properties[name];
    return property !== undefined && isFinal(property, live[name]);
  });
}

/** `workflow "Support"`; by its workspace if an object has no name of its own. */
export function describe(kind: Kind, inputs: JsonObject): string {
  return `${kind.noun} ${JSON.stringify(inputs[nameProperty(kind)] ?? inputs.workspaceSid)}`;
}
