import { filterName } from "../configuration/stored-forms.js";
import { isJsonObject, type Json } from "../json.js";
import { quoteName } from "./words.js";

/** The names of a filter among the others of its configuration. */
export interface Label {
  /** `filter 'VIP'`; by position if it has no name, by both if another has the same name. */
  readonly whole: string;
  /** The same next to the name of another filter: `'VIP'`. */
  readonly short: string;
  readonly hasName: boolean;
}

export function createLabels(filters: readonly Json[]): Label[] {
  const names = filters.map((filter) => (isJsonObject(filter) ? filterName(filter) : undefined));
  const counts = new Map<string | undefined, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return names.map((name, at): Label => {
    const position = `filter ${at + 1}`;
    if (name === undefined) return { whole: position, short: position, hasName: false };
    const quoted = quoteName(name);
    if (counts.get(name) === 1) return { whole: `filter ${quoted}`, short: quoted, hasName: true };
    return { whole: `${position} ${quoted}`, short: `${position} ${quoted}`, hasName: true };
  });
}
