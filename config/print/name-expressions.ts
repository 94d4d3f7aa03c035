import {
  compareText,
  EXPRESSION_KEYS,
  fromEntries,
  isJsonObject,
  type Json,
  type JsonObject,
} from "../../language/index.js";
import { isCompound } from "../interpolation/is-compound.js";
import { findGroups } from "./find-groups.js";
import { nameExpression } from "./name-expression.js";

/** Expressions by name, and the sections that use them. */
export interface NamedExpressions {
  readonly expressions: JsonObject;
  /** Returns a part of a file with `${expressions.NAME}` in place of every expression that has a name. */
  replaceIn(value: Json): Json;
}

/** How often an expression must be repeated to get a name, by its least number of characters. */
const WORTH: readonly (readonly [length: number, times: number])[] = [
  [80, 2],
  [40, 3],
];

/**
 * Gives names to expressions that are repeated: whole ones, and parts in parentheses.
 *
 * @param parts all parts of files that can have expressions
 */
export function nameExpressions(parts: readonly Json[]): NamedExpressions {
  const texts = parts.flatMap((part) => listExpressions(part, ""));
  const whole = selectRepeated(texts);
  const groups = selectRepeated(texts.filter((text) => !whole.has(text)).flatMap(listGroups));
  const named = [...new Set([...whole, ...groups])].sort(compareText);
  const taken = new Set<string>();
  const names = new Map(named.map((text) => [text, nameExpression(text, taken)]));
  const print = (text: string) => printExpression(text, names, groups);
  const entries = [...names].sort(([, a], [, b]) => compareText(a, b)).map(([text, name]) => [name, text] as const);
  return { expressions: fromEntries(entries), replaceIn: (part) => mapExpressions(part, "", print) };
}

function selectRepeated(texts: readonly string[]): Set<string> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const isWorth = ([text, count]: [string, number]) =>
    WORTH.some(([length, times]) => text.length >= length && count >= times);
  return new Set([...counts].filter(isWorth).map(([text]) => text));
}

/** The contents of parentheses that come back in them, where a name takes their place. */
function listGroups(text: string): string[] {
  return findGroups(text)
    .map(({ start, end }) => text.slice(start + 1, end - 1))
    .filter(isCompound);
}

function printExpression(text: string, names: ReadonlyMap<string, string>, groups: ReadonlySet<string>): string {
  const own = names.get(text);
  if (own !== undefined) return `\${expressions.${own}}`;
  let printed = "";
  let done = 0;
  for (const { start, end } of findGroups(text)) {
    const inside = text.slice(start + 1, end - 1);
    const name = groups.has(inside) && isCompound(inside) ? names.get(inside) : undefined;
    // a whole text in parentheses would lose them, and `$${` would be an escape
    const isHeld = (start === 0 && end === text.length) || text[start - 1] === "$";
    if (name === undefined || isHeld || start < done) continue;
    printed += `${text.slice(done, start)}\${expressions.${name}}`;
    done = end;
  }
  return printed + text.slice(done);
}

function listExpressions(value: Json, key: string): string[] {
  const found: string[] = [];
  mapExpressions(value, key, (text) => {
    found.push(text);
    return text;
  });
  return found;
}

const KEYS: ReadonlySet<string> = new Set([...EXPRESSION_KEYS, "targetWorkers"]);

function mapExpressions(value: Json, key: string, map: (text: string) => string): Json {
  if (typeof value === "string") return KEYS.has(key) ? map(value) : value;
  if (Array.isArray(value)) return value.map((item) => mapExpressions(item, "", map));
  if (!isJsonObject(value)) return value;
  const members = Object.entries(value).filter((member): member is [string, Json] => member[1] !== undefined);
  return fromEntries(members.map(([name, member]) => [name, mapExpressions(member, name, map)]));
}
