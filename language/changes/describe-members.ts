import { isSameValue } from "../configuration/normal-form.js";
import type { JsonObject } from "../json.js";
import type { Change } from "./change.js";
import { describeUnknown, joinKnownWorker, type MemberChange } from "./describe-member.js";
import type { Words } from "./words.js";

/**
 * Describes the changes of an object's members: those that TaskRouter knows in their order, then all others.
 *
 * @param path of the object
 * @param known names that TaskRouter knows here
 * @param handled names that the caller describes
 */
export function describeMembers(
  before: JsonObject,
  after: JsonObject,
  { path, known, handled }: { path: Change["path"]; known: readonly string[]; handled: readonly string[] },
  words: Words,
): Change[] {
  const members = listChanged(before, after).filter(({ key }) => !handled.includes(key));
  const ours = known.flatMap((key) => members.filter((member) => member.key === key));
  const others = members.filter(({ key }) => !known.includes(key));
  return [...joinKnownWorker(ours, path, words), ...others.map((member) => describeUnknown(member, path))];
}

/** Members that differ, in order of appearance. */
export function listChanged(before: JsonObject, after: JsonObject): MemberChange[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const members = keys.map((key): MemberChange => ({ key, before: own(before, key), after: own(after, key) }));
  return members.filter((member) => !isSameValue(member.before, member.after, member.key));
}

function own(object: JsonObject, key: string) {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}
