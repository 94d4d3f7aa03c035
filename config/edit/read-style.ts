import { columnAt, lineBreakOf } from "./lines.js";
import type { CollectionPlace, Place } from "./place.js";
import type { TextStyle } from "./print-value.js";

/** Reads how a text is written, so that new parts of it look the same. */
export function readStyle(text: string, root: Place, isJson: boolean): TextStyle {
  const nested = listNested(root);
  const maps = nested
    .filter(({ inner }) => inner.kind === "map")
    .map(({ outer, inner }) => widthOf(text, outer, inner));
  const lists = nested.filter(({ outer, inner }) => outer.kind === "map" && inner.kind === "list");
  const step = maps.find((width) => width > 0) ?? 2;
  const [list] = lists.map(({ outer, inner }) => widthOf(text, outer, inner));
  return { isJson, eol: lineBreakOf(text), step, indentsLists: list !== 0 };
}

interface Nested {
  readonly outer: CollectionPlace;
  readonly inner: CollectionPlace;
}

/** Collections that begin on another line than the member that contains them. */
function listNested(place: Place): Nested[] {
  if (place.kind !== "map" && place.kind !== "list") return [];
  return place.items.flatMap(({ value }): Nested[] => {
    if (value === undefined || (value.kind !== "map" && value.kind !== "list")) return [];
    const isBelow = place.kind === "map" && value.isFlow === place.isFlow;
    return [...(isBelow ? [{ outer: place, inner: value }] : []), ...listNested(value)];
  });
}

function widthOf(text: string, outer: CollectionPlace, inner: CollectionPlace): number {
  const [a, b] = [outer, inner].map(({ items: [item], start }) => columnAt(text, item?.start ?? start));
  return Math.max(0, (b ?? 0) - (a ?? 0));
}
