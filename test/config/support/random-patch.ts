import fc from "fast-check";
import type { ListItem, Patch } from "../../../config/edit/patch.js";
import { isJsonObject, type Json, type JsonObject } from "../../../language/index.js";

/** A patch, and the value that it makes of another. */
export interface Change {
  readonly patch: Patch;
  readonly wanted: Json;
  /** Whether comments may go: something was removed or replaced as a whole. */
  readonly isLossy: boolean;
}

/** The decisions of a test, one after the other; after the last, the first again. */
export interface Choices {
  pick(limit: number): number;
}

export function createChoices(decisions: readonly number[]): Choices {
  let at = 0;
  return { pick: (limit) => (decisions[at++ % decisions.length] ?? 0) % limit };
}

const SCALARS: readonly Json[] = [
  "plain",
  "two words",
  'tier == "gold"',
  "it's 'x'",
  "- x",
  "a: b # c",
  "",
  "007",
  "yes",
  "line one\nline two\n",
  "no end\nof it",
  " leading",
  "tab\tand \\ back",
  "${vars.x} {a} [b], c",
  42,
  true,
  null,
];

const VALUES: readonly Json[] = [
  ...SCALARS,
  [],
  {},
  ["a", "b, c"],
  { queue: "english", priority: 5 },
  { filterFriendlyName: "new", expression: "1==1", targets: [{ queue: "english" }, { queue: "a b" }] },
];

/** Changes a value at random places: sets, removes, adds, moves. */
export function changeRandomly(value: Json, choices: Choices, depth = 0): Change {
  const { pick } = choices;
  const kind = pick(6);
  if (kind === 0 && depth > 0) {
    const wanted = VALUES[pick(VALUES.length)] ?? null;
    return { patch: { kind: "set", value: wanted }, wanted, isLossy: true };
  }
  if (Array.isArray(value)) return changeList(value, choices, depth);
  if (isJsonObject(value)) return changeMap(value, choices, depth);
  if (kind > 2) return { patch: undefined, wanted: value, isLossy: false };
  const wanted = SCALARS[pick(SCALARS.length)] ?? null;
  return { patch: { kind: "set", value: wanted }, wanted, isLossy: false };
}

function changeMap(value: JsonObject, choices: Choices, depth: number): Change {
  const { pick } = choices;
  const changed = new Map<string, Patch>();
  const removed = new Set<string>();
  const wanted: JsonObject = {};
  let isLossy = false;
  for (const [key, member] of Object.entries(value)) {
    if (depth > 0 && pick(6) === 0) {
      removed.add(key);
      isLossy = true;
      continue;
    }
    const change = changeRandomly(member ?? null, choices, depth + 1);
    if (change.patch !== undefined) changed.set(key, change.patch);
    isLossy ||= change.isLossy;
    wanted[key] = change.wanted;
  }
  const added = [];
  for (let count = pick(3); count > 0; count -= 1) {
    const key = `new ${count}${pick(2) === 0 ? "" : ": x"}`;
    const member = VALUES[pick(VALUES.length)] ?? null;
    const keys = Object.keys(value);
    added.push({ key, value: member, after: keys[pick(keys.length + 1)] });
    wanted[key] = member;
  }
  return { patch: { kind: "map", changed, removed, added }, wanted, isLossy };
}

function changeList(value: readonly Json[], choices: Choices, depth: number): Change {
  const { pick } = choices;
  let isLossy = false;
  const parts: { item: ListItem; wanted: Json }[] = [];
  for (const [from, member] of value.entries()) {
    if (pick(6) === 0) {
      isLossy = true;
      continue;
    }
    const change = changeRandomly(member, choices, depth + 1);
    isLossy ||= change.isLossy;
    parts.push({ item: { from, patch: change.patch }, wanted: change.wanted });
  }
  for (let count = pick(3); count > 0; count -= 1) {
    const made = VALUES[pick(VALUES.length)] ?? null;
    parts.splice(pick(parts.length + 1), 0, { item: { value: made }, wanted: made });
  }
  if (parts.length > 1 && pick(3) === 0) {
    const [moved] = parts.splice(pick(parts.length), 1);
    if (moved) parts.splice(pick(parts.length + 1), 0, moved);
  }
  const items = parts.map(({ item }) => item);
  return { patch: { kind: "list", items }, wanted: parts.map(({ wanted }) => wanted), isLossy };
}

export const decisions = fc.array(fc.nat({ max: 5039 }), { minLength: 1, maxLength: 60, size: "max" });
