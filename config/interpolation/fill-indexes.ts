import type { Span } from "../../language/index.js";
import { type Fill, type Piece, type Use } from "./fill.js";
import { fillParameter } from "./fill-expression.js";
import { fillVariable } from "./fill-variable.js";

const INDEX = /\[\s*([^[\]]+?)\s*\]/g;

/**
 * Writes the values of indexes into the body of a placeholder: `taskQueues[parameters.queue].sid` becomes
 * `taskQueues.english.sid`.
 *
 * @param find returns the value of an index; undefined leaves it as it is
 * @returns undefined if a value is unresolved
 */
export function fillIndexes(body: string, find: (name: string) => Piece | undefined): string | undefined {
  let isUnresolved = false;
  const filled = body.replace(INDEX, (written, name: string) => {
    const piece = find(name);
    if (piece?.isUnresolved) isUnresolved = true;
    return piece === undefined ? written : `.${piece.text}`;
  });
  return isUnresolved ? undefined : filled;
}

/** The value of an index that is a variable or a parameter. */
export function findIndex(name: string, span: Span, use: Use, fill: Fill): Piece {
  if (name.startsWith("vars.")) return fillVariable(name.slice("vars.".length), span, use, fill);
  return fillParameter(name, span, fill);
}
