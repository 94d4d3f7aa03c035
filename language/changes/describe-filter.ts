import { isSameValue } from "../configuration/normal-form.js";
import { FILTER_NAME_KEYS, filterName, filterNameKey } from "../configuration/stored-forms.js";
import type { Json, JsonObject } from "../json.js";
import { type Change, createChange, prefix } from "./change.js";
import { describeMembers } from "./describe-members.js";
import { describeTargets, describeValue } from "./describe-targets.js";
import { shortenPair, type Words } from "./words.js";

type Path = Change["path"];

/** Filters of 2015 have a `queue` of their own. */
const KNOWN = ["filterFriendlyName", "expression", "queue"];

/** Describes the changes of a filter: its name, its expression, its targets, the rest. */
export function describeFilter(
  before: JsonObject,
  after: JsonObject,
  path: Path,
  labels: { readonly old: string; readonly new: string },
  words: Words,
): Change[] {
  const nameKeys = [filterNameKey(before), filterNameKey(after)].filter((key) => key !== undefined);
  const context = { path, known: KNOWN, handled: ["targets", ...nameKeys] };
  const targets = { path: [...path, "targets"], label: labels.new };
  return [
    ...describeName(before, after, path, labels),
    ...describeMembers(before, after, context, words).map((change) => prefix(change, labels.new)),
    ...describeTargetList(before.targets, after.targets, targets, words),
  ];
}

function describeName(
  before: JsonObject,
  after: JsonObject,
  path: Path,
  labels: { readonly old: string; readonly new: string },
): Change[] {
  const [from, to] = [filterName(before), filterName(after)];
  const [oldKey, key] = [filterNameKey(before), filterNameKey(after)];
  const change = (text: string) => createChange("filter-renamed", [...path, key ?? FILTER_NAME_KEYS[0]], text);
  if (from !== to) {
    if (from === undefined) return [change(`${labels.old} is now ${labels.new}`)];
    if (to === undefined) return [change(`${labels.old} has no name any more`)];
    const [a, b] = shortenPair(from, to, "'");
    return [change(`filter ${a} renamed to ${b}`)];
  }
  if (oldKey === key) return [];
  return [{ ...change(`${labels.new}: its name is written ${key} in place of ${oldKey}`), isSpelling: true }];
}

function describeTargetList(
  before: Json | undefined,
  after: Json | undefined,
  context: { readonly path: Path; readonly label: string },
  words: Words,
): Change[] {
  if (isSameValue(before, after)) return [];
  const [from, to] = [before ?? null, after ?? null];
  const [old, fresh] = [toList(from), toList(to)];
  if (old === undefined || fresh === undefined || old.length + fresh.length === 0) {
    return describeValue(from, to, context.path).map((change) => prefix(change, `${context.label}: targets`));
  }
  return describeTargets(old, fresh, context, words);
}

function toList(value: Json): readonly Json[] | undefined {
  if (value === null) return [];
  return Array.isArray(value) ? value : undefined;
}
