import { listMoved } from "../../language/index.js";
import type { ListItem } from "./patch.js";

/** A list in its new order, as steps that leave as many items as possible where they are. */
export interface Arrangement {
  /** Indexes of the items that stay in place, in order. */
  readonly kept: readonly number[];
  /** New and moved items by the index of the kept item before them; -1 for those before the first. */
  readonly inserted: ReadonlyMap<number, readonly ListItem[]>;
  /** Indexes of the items whose text goes away: removed and moved ones. */
  readonly gone: readonly number[];
}

/** @param count number of present items */
export function arrange(items: readonly ListItem[], count: number): Arrangement {
  const pairs = items.flatMap((item, at) => ("from" in item ? [[item.from, at] as const] : []));
  const moved = new Set([...listMoved(pairs)].map(([from]) => from));
  const kept = pairs.map(([from]) => from).filter((from) => !moved.has(from));
  const stays = new Set(kept);
  const inserted = new Map<number, ListItem[]>();
  let last = -1;
  for (const item of items) {
    if ("from" in item && stays.has(item.from)) last = item.from;
    else inserted.set(last, [...(inserted.get(last) ?? []), item]);
  }
  const gone = Array.from({ length: count }, (_, at) => at).filter((at) => !stays.has(at));
  return { kept, inserted, gone };
}
