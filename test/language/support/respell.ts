import type { Json } from "../../../language/index.js";

/** In which ways a configuration is written otherwise without another meaning. */
export interface Spelling {
  readonly isReversed: boolean;
  readonly isNumeric: boolean;
  readonly hasNulls: boolean;
}

const NUMBERS = ["priority", "timeout"];

/** The same JSON as another server or hand would write it: other key order, `"30"` for 30, null for absent. */
export function respell(value: Json, spelling: Spelling, key = ""): Json {
  if (Array.isArray(value)) return value.map((item) => respell(item, spelling));
  if (typeof value !== "object" || value === null) return spelling.isNumeric ? swapNumber(value, key) : value;
  const entries = Object.entries(value).map(
    ([name, member]) => [name, respell(member as Json, spelling, name)] as const,
  );
  const ordered = spelling.isReversed ? entries.reverse() : entries;
  return Object.fromEntries(spelling.hasNulls ? [["nothing", null] as const, ...ordered] : ordered);
}

function swapNumber(value: Json, key: string): Json {
  if (!NUMBERS.includes(key)) return value;
  if (typeof value === "number" && Number.isInteger(value) && Math.abs(value) < 1e15) return ` ${value}`;
  return typeof value === "string" && /^\d{1,15}$/.test(value) ? Number(value) : value;
}
