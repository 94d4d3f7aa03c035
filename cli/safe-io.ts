import { safeText } from "../language/index.js";
import type { Io } from "./io.js";

/** The codes with which this program colors its output. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is the character that begins such a code
const COLOR = /(\u001b\[\d{1,2}m)/;

/**
 * Makes everything that a command shows safe for a terminal, as the last of its steps. Names and paths of other people
 * reach the output in many ways, and one that is forgotten must do no harm.
 */
export function toSafeIo(io: Io): Io {
  const toSafe = (text: string) => (io.isColor ? keepColors(text) : safeText(text));
  const { redraw } = io;
  return {
    ...io,
    out: (text) => io.out(toSafe(text)),
    err: (text) => io.err(toSafe(text)),
    ...(redraw !== undefined && { redraw: (lines: readonly string[]) => redraw(lines.map(toSafe)) }),
  };
}

function keepColors(text: string): string {
  // every second part is a color
  const parts = text.split(COLOR);
  return parts.map((part, at) => (at % 2 === 1 ? part : safeText(part))).join("");
}
