/** A value in the brackets of `${expressions.NAME(…)}`; the offsets are those of its text in the placeholder. */
export interface Argument {
  /** `text`: written out. `reference`: the name of a variable, a parameter, or a part of a repetition. */
  readonly kind: "text" | "reference";
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A use of a named expression. */
export interface Call {
  readonly name: string;
  /** Undefined without brackets. */
  readonly arguments: readonly Argument[] | undefined;
}

const QUOTED = /"(?:[^"\\]|\\.)*"|'[^']*'/;
const ARGUMENT = new RegExp(`\\s*(${QUOTED.source}|[^\\s,"'()]+)\\s*(?:,|$)`, "y");

/**
 * Reads the body of a placeholder after `expressions.`; undefined if its brackets are malformed. A text in double quotes
 * has the escapes of JSON.
 *
 * @example parseCall('speaks("en", each.value.level)')
 */
export function parseCall(body: string): Call | undefined {
  const open = body.indexOf("(");
  if (open < 0) return { name: body.trim(), arguments: undefined };
  if (!body.endsWith(")")) return undefined;
  const name = body.slice(0, open).trim();
  const found = readArguments(body.slice(open + 1, -1), open + 1);
  return found && { name, arguments: found };
}

function readArguments(text: string, offset: number): Argument[] | undefined {
  const found: Argument[] = [];
  if (text.trim() === "") return found;
  let at = 0;
  while (at < text.length) {
    ARGUMENT.lastIndex = at;
    const match = ARGUMENT.exec(text);
    const argument = match?.[1] === undefined ? undefined : readArgument(match[1]);
    if (match?.[1] === undefined || argument === undefined) return undefined;
    const start = offset + match.index + match[0].indexOf(match[1]);
    found.push({ ...argument, start, end: start + match[1].length });
    at = ARGUMENT.lastIndex;
  }
  return text.trimEnd().endsWith(",") ? undefined : found;
}

function readArgument(written: string): Pick<Argument, "kind" | "text"> | undefined {
  if (written.startsWith("'")) return { kind: "text", text: written.slice(1, -1) };
  if (!written.startsWith('"')) {
    const isValue = /^(?:true|false|-?\d+(?:\.\d+)?)$/.test(written);
    return { kind: isValue ? "text" : "reference", text: written };
  }
  try {
    return { kind: "text", text: String(JSON.parse(written)) };
  } catch {
    return undefined;
  }
}

/** Writes a text as an argument: without braces, which would end the placeholder. */
export function toArgument(text: string): string {
  return JSON.stringify(text).replaceAll("{", "\\u007b").replaceAll("}", "\\u007d");
}
