import { Lexer } from "yaml";

/** A part of a text: offsets, the end exclusive. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Parts of a YAML text that the tree does not contain. */
export interface YamlScan {
  readonly comments: readonly Stretch[];
  /** Scalars, each from its beginning: a block scalar from its `|` or `>`. */
  readonly scalars: readonly Stretch[];
}

/** Marks that the lexer inserts between the pieces of the text: start of a document, end of a flow list, scalar. */
const DOCUMENT = "\u0002";
const FLOW_END = "\u0018";
const SCALAR = "\u001f";

/**
 * Comments and scalars of a YAML text, in order. *observed*: the pieces of `yaml`'s lexer concatenated are the text.
 */
export function scanYaml(text: string): YamlScan {
  const comments: Stretch[] = [];
  const scalars: Stretch[] = [];
  let at = 0;
  let isScalar = false;
  let header: number | undefined;
  for (const piece of new Lexer().lex(text)) {
    if (!isScalar && (piece === DOCUMENT || piece === FLOW_END)) continue;
    if (!isScalar && piece === SCALAR) {
      isScalar = true;
      continue;
    }
    const stretch = { start: at, end: at + piece.length };
    if (isScalar) scalars.push({ ...stretch, start: header ?? at });
    else if (/^["']/.test(piece)) scalars.push(stretch);
    else if (piece.startsWith("#")) comments.push(stretch);
    if (isScalar) header = undefined;
    else if (/^[|>]/.test(piece)) header = at;
    at = stretch.end;
    isScalar = false;
  }
  return { comments, scalars };
}
