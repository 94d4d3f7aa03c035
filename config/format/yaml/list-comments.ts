import type { CST } from "yaml";

/** The texts of all comments inside tokens, including those in brackets. */
export function listComments(tokens: readonly CST.Token[]): string[] {
  const found: string[] = [];
  for (const token of tokens) collect(token, found);
  return found;
}

function collect(token: CST.Token | null | undefined, found: string[]): void {
  if (!token) return;
  if (token.type === "comment") found.push(token.source.trimEnd());
  if ("start" in token && Array.isArray(token.start)) for (const part of token.start) collect(part, found);
  if ("props" in token) for (const part of token.props) collect(part, found);
  if ("items" in token) for (const item of token.items) collectFromItem(item, found);
  if (token.type === "document") collect(token.value, found);
  if ("end" in token) for (const part of token.end ?? []) collect(part, found);
}

function collectFromItem({ start, key, sep = [], value }: CST.CollectionItem, found: string[]): void {
  for (const part of start) collect(part, found);
  collect(key, found);
  for (const part of sep) collect(part, found);
  collect(value, found);
}
