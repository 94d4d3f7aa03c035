import type { CST } from "yaml";
import type { Names } from "./layout.js";

type Item = CST.CollectionItem;

/** Anchors and aliases of an item and its contents. */
export function collectNames(item: Item): Names {
  const names = { anchors: new Set<string>(), aliases: new Set<string>() };
  addItem(item, names);
  return names;
}

interface Collected {
  readonly anchors: Set<string>;
  readonly aliases: Set<string>;
}

function addItem({ start, key, sep = [], value }: Item, names: Collected): void {
  for (const { type, source } of [...start, ...sep]) if (type === "anchor") names.anchors.add(source.slice(1));
  for (const token of [key, value]) if (token) addToken(token, names);
}

function addToken(token: CST.Token, names: Collected): void {
  if (token.type === "alias") names.aliases.add(token.source.slice(1));
  if ("items" in token) for (const item of token.items) addItem(item, names);
}
