import { TARGET_KEYS } from "../configuration/keys.js";
import { isSameValue } from "../configuration/normal-form.js";
import { isJsonObject, type Json } from "../json.js";
import { itemAt, listFree, listMoved } from "./align.js";
import { type Change, createChange, prefix } from "./change.js";
import { showMember } from "./describe-member.js";
import { describeMembers } from "./describe-members.js";
import { matchTargets } from "./match-targets.js";
import { showValue, type Words } from "./words.js";

type Path = Change["path"];

const KNOWN = Object.keys(TARGET_KEYS);

/**
 * Describes the changes of a filter's targets: removed ones, then the others in their order.
 *
 * @param path of the list of targets
 * @param label the name of the filter in the text
 */
export function describeTargets(
  before: readonly Json[],
  after: readonly Json[],
  { path, label }: { readonly path: Path; readonly label: string },
  words: Words,
): Change[] {
  const pairs = matchTargets(before, after);
  const moved = listMoved(pairs);
  const byPlace = new Map(pairs.map((pair) => [pair[1], pair]));
  const isAlone = before.length === 1 && after.length === 1;
  const removed = listFree(before, pairs, 0).map((at) =>
    createChange(
      "target-removed",
      [...path, at],
      `${label}: target ${at + 1} removed: ${showTarget(itemAt(before, at), words)}`,
    ),
  );
  const others = after.flatMap((target, at) => {
    const pair = byPlace.get(at);
    const inner = [...path, at];
    if (pair === undefined)
      return [createChange("target-added", inner, `${label}: target ${at + 1} added: ${showTarget(target, words)}`)];
    const text = `${label}: target ${pair[0] + 1} moved to position ${at + 1}`;
    const move = moved.has(pair) ? [createChange("target-moved", inner, text)] : [];
    const changes = describeTarget(itemAt(before, pair[0]), target, inner, words);
    // a single target need not be named, except for an expression, which the filter has too
    const isClear = ({ kind }: Change) => isAlone && kind !== "expression";
    const name = (change: Change) => (isClear(change) ? label : `${label}, target ${at + 1}`);
    return [...move, ...changes.map((change) => prefix(change, name(change)))];
  });
  return [...removed, ...others];
}

/** Describes the changes of a target, or of the default filter, which is a target. */
export function describeTarget(before: Json, after: Json, path: Path, words: Words): Change[] {
  if (!isJsonObject(before) || !isJsonObject(after)) return describeValue(before, after, path);
  return describeMembers(before, after, { path, known: KNOWN, handled: [] }, words);
}

/** Describes the change of a value that should be an object and, before or after, is something else. */
export function describeValue(before: Json, after: Json, path: Path): Change[] {
  if (isSameValue(before, after)) return [];
  return [createChange("malformed", path, `${showValue(before)} → ${showValue(after)}`)];
}

/** `queue Everyone, timeout 30`. */
export function showTarget(target: Json, words: Words): string {
  if (!isJsonObject(target)) return showValue(target);
  const members = KNOWN.flatMap((key) => {
    const value = target[key] ?? null;
    return value === null ? [] : [`${key} ${showMember(key, value, words)}`];
  });
  return members.length === 0 ? "the queue of the target before it" : members.join(", ");
}
