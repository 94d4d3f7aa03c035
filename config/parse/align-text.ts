/** How a text is written: plain, in quotation marks, or folded in a block with lines indented by `indent`. */
export type TextStyle = "plain" | "single" | "double" | { readonly indent: number };

/** A number of characters of the source, and of the value that they represent. */
interface Unit {
  readonly length: number;
  readonly size: number;
  /** Whether they represent themselves. */
  readonly isSame?: true;
}

/**
 * Aligns a written text with its value, across escapes and folded lines.
 *
 * @param source the text between its quotation marks, or the lines of a block
 * @returns the offset in the source of each character of the value, and of its end; undefined if the two do not agree
 */
export function alignText(source: string, value: string, style: TextStyle): Uint32Array | undefined {
  const starts = new Uint32Array(value.length + 1);
  let at = typeof style === "object" ? style.indent : 0;
  let index = 0;
  while (at < source.length && index < value.length) {
    const { length, size, isSame } = readUnit(source, at, style, value, index);
    if (isSame && source.charCodeAt(at) !== value.charCodeAt(index)) return undefined;
    starts.fill(at, index, index + size);
    index += size;
    at += length;
  }
  starts[value.length] = at;
  return index === value.length ? starts : undefined;
}

const SAME: Unit = { length: 1, size: 1, isSame: true };

function readUnit(source: string, at: number, style: TextStyle, value: string, index: number): Unit {
  const sign = source.charAt(at);
  if (style === "double" && sign === "\\") return readEscape(source, at);
  if (style === "single" && source.startsWith("''", at)) return { length: 2, size: 1 };
  return /[ \t\r\n]/.test(sign) ? readBreak(source, at, style, value, index) : SAME;
}

const ESCAPE = /\\(?:u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|U([0-9a-fA-F]{8})|\r?\n[ \t]*|[\s\S])/y;

function readEscape(source: string, at: number): Unit {
  ESCAPE.lastIndex = at;
  const [whole = "\\", long = "0"] = ESCAPE.exec(source) ?? [];
  if (whole.includes("\n")) return { length: whole.length, size: 0 };
  return { length: whole.length, size: Number.parseInt(long, 16) > 0xffff ? 2 : 1 };
}

const FLOW_BREAK = /[ \t]*\r?\n\s*/y;
const BLOCK_BREAK = /\r?\n(?:[ \t]*\r?\n)*/y;

/** One line break folds into a space, several into one less; a block keeps those around deeper indented lines. */
function readBreak(source: string, at: number, style: TextStyle, value: string, index: number): Unit {
  const pattern = typeof style === "object" ? BLOCK_BREAK : FLOW_BREAK;
  pattern.lastIndex = at;
  const found = pattern.exec(source)?.[0];
  if (found === undefined) return SAME;
  const length = found.length + (typeof style === "object" ? style.indent : 0);
  return { length, size: value.charAt(index) === " " ? 1 : countBreaks(value, index, found.split("\n").length - 1) };
}

function countBreaks(value: string, index: number, most: number): number {
  let size = 0;
  while (size < most && value.charAt(index + size) === "\n") size += 1;
  return size;
}
