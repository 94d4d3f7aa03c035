import { CST } from "yaml";
import type { Key } from "./layout.js";

/** Anchors and tags among tokens. */
export function readProps(tokens: readonly CST.SourceToken[]): string[] {
  return tokens.filter(({ type }) => type === "anchor" || type === "tag").map(({ source }) => source);
}

/** True for an alias or a text that is written on one line. */
export function isOneLine(token: CST.Token): token is CST.FlowScalar {
  const isFlowScalar = token.type === "alias" || (CST.isScalar(token) && token.type !== "block-scalar");
  return isFlowScalar && !token.source.includes("\n");
}

/** A key on one line; undefined for a map, a list, or a key over several lines. */
export function readKey(start: readonly CST.SourceToken[], token: CST.Token): Key | undefined {
  if (!isOneLine(token)) return undefined;
  const source = [...readProps(start), token.source].join(" ");
  // `*a:` would be an alias of the name `a:`
  if (token.type === "alias") return { source: `${source} `, name: token.source };
  return { source, name: CST.resolveAsScalar(token).value };
}
