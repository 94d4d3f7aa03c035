import {
  createWords,
  describeChanges,
  describeEffects,
  isJsonObject,
  type Json,
  type JsonObject,
  putSids,
  putSidsInText,
  type Sign,
  shortenPair,
  showValue,
  signOf,
} from "../language/index.js";
import { changedProperties } from "./compare.js";
import { listPropertyDifferences, type PropertyDifference } from "./differences.js";
import type { Kind } from "./kinds.js";
import { type SharedNames, shareNames } from "./share-names.js";
import { showUrl } from "./show-url.js";
import { UNKNOWN } from "./unknown.js";

/** One change of an object, in words that a reader understands without the object. */
export interface ObjectChange {
  /** `!` is an effect of the others. */
  readonly sign: Sign | "!";
  /** The property in the words of workspace files, `filters` for all of the routing. */
  readonly word: string;
  /** `taskReservationTimeout 120 → 90`, `filter 'VIP', target 1: timeout 60 → 90`. */
  readonly text: string;
}

export interface DescribeObjectOptions {
  /** The properties to describe. Default: all that differ. */
  readonly names?: readonly string[];
  /** Properties whose values are secret: only that they differ is said. */
  readonly secrets?: readonly string[];
  /** The name of an object, for the SIDs that the inputs have no key for. */
  readonly nameOf?: (sid: string) => string | undefined;
  /** Whether another workflow sends tasks to a queue, by its key or SID. Default: that is not known. */
  readonly isUsedElsewhere?: (queue: string) => boolean;
}

/**
 * Describes the differences between two states of an object, for every kind: the changes of a plan, changes outside of a
 * stack, or the differences of a declaration from the live object. Routing is described filter by filter, with the effects that no
 * single change shows; a key that changed with its object unchanged does not count. No text contains a secret.
 *
 * @param before inputs, with the SIDs of their keys in `__sids`
 * @param after inputs in the same form
 * @example
 * describeObject(kinds.Workflow, { taskReservationTimeout: 120 }, { taskReservationTimeout: 90 })
 * // [{ sign: "~", word: "taskReservationTimeout", text: "taskReservationTimeout 120 → 90" }]
 */
export function describeObject(
  kind: Kind,
  before: JsonObject,
  after: JsonObject,
  options: DescribeObjectOptions = {},
): ObjectChange[] {
  const { names = changedProperties(kind, before, after), secrets = [] } = options;
  // a comparison of a whole workspace passes the SIDs of all its objects with each of them
  if (names.length === 0) return [];
  const shared = shareNames(before, after);
  const nameOf = (sid: string) => shared.nameOf(sid) ?? options.nameOf?.(sid);
  const changes = names.flatMap((name): ObjectChange[] => {
    const { type, writtenAs: word = name } = kind.properties[name] ?? {};
    if (secrets.includes(name)) return [{ sign: "~", word, text: `${word} has another value, which is secret` }];
    const [from, to] = [before[name], after[name]];
    if (type === "configuration" && isJsonObject(from) && isJsonObject(to))
      return describeRouting(putSids(from, shared.before), putSids(to, shared.after), { ...options, nameOf });
    if (type === "expression") return [describeExpression(word, from, to, shared, nameOf)];
    // inputs have the value in the form of the kind: live is the side before
    return listPropertyDifferences(kind, before, after, [name]).map((difference) => describeValue(difference, nameOf));
  });
  return changes.map((change) => ({ ...change, text: change.text.replaceAll(UNKNOWN, "(known after the update)") }));
}

type NameOf = SharedNames["nameOf"];

function describeRouting(
  before: JsonObject,
  after: JsonObject,
  { nameOf, isUsedElsewhere }: DescribeObjectOptions & { readonly nameOf: NameOf },
): ObjectChange[] {
  const changes = describeChanges(before, after, { nameOf }).filter(({ isSpelling }) => !isSpelling);
  const effects = describeEffects(before, after, {
    nameOf,
    unknown: UNKNOWN,
    ...(isUsedElsewhere && { isUsedElsewhere }),
  });
  return [
    ...changes.map((change) => ({ sign: signOf(change), word: wordOf(change.path), text: change.text })),
    ...effects.map(({ path, text }) => ({ sign: "!" as const, word: wordOf(path), text })),
  ];
}

function wordOf([first]: readonly (string | number)[]): string {
  return first === "defaultFilter" ? "defaultFilter" : "filters";
}

function describeExpression(
  word: string,
  before: Json | undefined,
  after: Json | undefined,
  { before: old, after: fresh }: SharedNames,
  nameOf: NameOf,
): ObjectChange {
  const words = createWords({ nameOf });
  if (typeof before !== "string" || typeof after !== "string")
    return describeValue({ word, live: before, declared: after, isUrl: false }, nameOf);
  const [from, to] = words.texts(putSidsInText(before, old), putSidsInText(after, fresh));
  return { sign: "~", word, text: `${word} ${from} → ${to}` };
}

/** @param difference with the value before as `live`, and the one after as `declared` */
function describeValue(
  { word, live: before, declared: after, isUrl }: PropertyDifference,
  nameOf: NameOf,
): ObjectChange {
  const sign = "~";
  if (isHidden(before) || isHidden(after)) return { sign, word, text: `${word} ${describeHidden(before, after)}` };
  const show = isUrl ? showAddress : (value: Json | undefined) => showPlain(value, nameOf);
  const [from, to] = [show(before), show(after)];
  if (from !== to) return { sign, word, text: `${word} ${from} → ${to}` };
  if (isUrl) return { sign, word, text: `${word} ${from}: a part that may be secret is another one` };
  const [one, other] = shortenPair(`${JSON.stringify(before)}`, `${JSON.stringify(after)}`, "");
  return { sign, word, text: `${word} ${one} → ${other}` };
}

/** Values of attributes are often personal data. */
function isHidden(value: Json | undefined): boolean {
  return value === "***";
}

function describeHidden(before: Json | undefined, after: Json | undefined): string {
  if (before === undefined) return "added";
  return after === undefined ? "removed" : "has another value";
}

function showAddress(value: Json | undefined): string {
  return typeof value === "string" && value !== "" ? showUrl(value) : NOT_SET;
}

const NOT_SET = "not set";

function showPlain(value: Json | undefined, nameOf: NameOf): string {
  if (value === undefined || value === null || value === "") return NOT_SET;
  if (typeof value === "string") {
    const name = nameOf(value);
    if (name !== undefined) return showValue(name);
  }
  if (isJsonObject(value))
    return Object.entries(value)
      .map(([name, member]) => `${name} ${showPlain(member, nameOf)}`)
      .join(", ");
  return showValue(value);
}
