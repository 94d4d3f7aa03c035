import { FILTER, type Member, type MemberValue, TARGET } from "../configuration/members.js";
import { toNormalText } from "../configuration/normal-form.js";
import { isSameExpression, type TextKind } from "../expression/same.js";
import { invariant } from "../invariant.js";
import type { Json } from "../json.js";
import { type Change, type ChangeKind, createChange, type MemberKind } from "./change.js";
import { showValue, type Words } from "./words.js";

/** A member that differs, before and after; absent and null are alike. */
export interface MemberChange {
  readonly key: string;
  readonly before: Json | undefined;
  readonly after: Json | undefined;
}

const TYPES: ReadonlyMap<string, MemberValue["type"]> = new Map(
  Object.entries<Member>({ ...FILTER, ...TARGET }).map(([key, { value }]) => [key, value.type]),
);

/** The kind of change of a member that TaskRouter knows. */
function kindOf(key: string): ChangeKind {
  if (key === "filterFriendlyName") return "filter-renamed";
  if (isMemberKind(key)) return key;
  invariant(TYPES.get(key) === "knownWorker", "a member is in the table of filters or targets");
  return "known-worker";
}

function isMemberKind(key: string): key is MemberKind {
  return Object.hasOwn(TARGET, key) && TYPES.get(key) !== "knownWorker";
}

/** How the text of a member is read; undefined for one that is not read. */
function textKindOf(key: string): TextKind | undefined {
  const type = TYPES.get(key);
  return type === "expression" || type === "orderBy" || type === "knownWorker" ? type : undefined;
}

/** Describes the change of a member that TaskRouter knows, `timeout 60 → 90`. */
export function describeMember({ key, before, after }: MemberChange, path: Change["path"], words: Words): Change {
  const kind = kindOf(key);
  const inner = [...path, key];
  if (isAbsent(before) || isAbsent(after)) {
    const value = showMember(key, presentValue(before ?? after), words);
    return createChange(kind, inner, `${key} ${value} ${isAbsent(before) ? "added" : "removed"}`);
  }
  const textKind = textKindOf(key);
  if (textKind === undefined || typeof before !== "string" || typeof after !== "string") {
    return createChange(kind, inner, `${key} ${showBoth(key, before, after, words)}`);
  }
  const [from, to] = words.texts(before, after);
  if (!isSameExpression(before, after, textKind)) return createChange(kind, inner, `${key} ${from} → ${to}`);
  const text = `${key} ${from} → ${to}, another spelling of the same`;
  return { ...createChange(kind, inner, text), isSpelling: true };
}

/** Describes the change of a member that TaskRouter does not know, or does not read. */
export function describeUnknown({ key, before, after }: MemberChange, path: Change["path"], where = ""): Change {
  const label = `unknown key ${showValue(key.replace(/^=/, ""))}${where}`;
  const change = (text: string) => createChange("unknown-key", [...path, key], `${label} ${text}`);
  if (isAbsent(before)) return change(`added: ${showValue(presentValue(after))}`);
  return change(isAbsent(after) ? `removed: ${showValue(before)}` : showChange(before, after));
}

/** Joins the change from one known-worker key to the other: `knownWorkerSid … → knownWorkerFriendlyName …`. */
export function joinKnownWorker(members: readonly MemberChange[], path: Change["path"], words: Words): Change[] {
  const gone = members.find(({ key, after }) => kindOf(key) === "known-worker" && isAbsent(after));
  const come = members.find(({ key, before }) => kindOf(key) === "known-worker" && isAbsent(before));
  if (gone === undefined || come === undefined) return members.map((member) => describeMember(member, path, words));
  const from = showMember(gone.key, presentValue(gone.before), words);
  const to = showMember(come.key, presentValue(come.after), words);
  const joined = createChange("known-worker", [...path, come.key], `${gone.key} ${from} → ${come.key} ${to}`);
  const others = members.filter((member) => member !== gone && member !== come);
  return [...others.map((member) => describeMember(member, path, words)), joined];
}

/** Shows the value of a member. */
export function showMember(key: string, value: Json, words: Words): string {
  if (typeof value !== "string") return showValue(value);
  if (key === "queue") return words.queue(value);
  // a number in quotation marks is shown as a number
  return textKindOf(key) === undefined ? toNormalText(value, key) : words.text(value);
}

/** Shows two values of a member that differ: `60 → 90`. */
export function showBoth(key: string, before: Json, after: Json, words: Words): string {
  const [from, to] = [showMember(key, before, words), showMember(key, after, words)];
  if (from !== to) return `${from} → ${to}`;
  return key === "queue" ? `${from} (${showValue(before)}) → ${to} (${showValue(after)})` : showChange(before, after);
}

function showChange(before: Json, after: Json): string {
  const [from, to] = [showValue(before), showValue(after)];
  return from === to ? "changed inside" : `${from} → ${to}`;
}

function presentValue(value: Json | undefined): Json {
  invariant(!isAbsent(value), "a member that differs is present before or after");
  return value;
}

function isAbsent(value: Json | undefined): value is null | undefined {
  return value === null || value === undefined;
}
