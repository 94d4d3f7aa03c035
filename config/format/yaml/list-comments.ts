import type { CST } from "yaml";

/** The texts of all comments below tokens, those in brackets included. */
export function listComments(tokens: readonly CST.Token[]): string[] {
  return tokens.flatMap(commentsIn);
}

function commentsIn(token: CST.Token): string[] {
  if (token.type === "comment") return [token.source.trimEnd()];
  const parts: (CST.Token | null | undefined)[] = [];
  if ("start" in token) parts.push(...(Array.isArray(token.start) ? token.start : [token.start]));
  if ("props" in token) parts.push(...token.props);
  if ("items" in token)
    for (const { start, key, sep = [], value } of token.items) parts.push(...start, key, ...sep, value);
  if (token.type === "document") parts.push(token.value);
  if ("end" in token) parts.push(...(token.end ?? []));
  return listComments(parts.filter((part) => part !== null && part !== undefined));
}
