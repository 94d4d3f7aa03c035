const WIDTH = 120;
const MOST_INDENT = 30;

/**
 * Formats names and their texts as a list, and wraps long texts between words.
 *
 * @param {readonly (readonly [name: string, text: string])[]} entries
 * @param {number} [width] of a line
 * @returns {string}
 */
export function formatEntries(entries, width = WIDTH) {
  const indent = Math.min(MOST_INDENT, Math.max(...entries.map(([name]) => name.length))) + 2;
  return entries
    .flatMap(([name, text]) => {
      const [first = "", ...rest] = breakText(text, width - indent);
      return [name.padEnd(indent) + first, ...rest.map((line) => " ".repeat(indent) + line)];
    })
    .join("\n");
}

/** @param {string} text @param {number} width @returns {string[]} */
function breakText(text, width) {
  /** @type {string[]} */
  const lines = [];
  for (const part of text.split(", ")) {
    const line = lines.at(-1);
    const joined = line === undefined ? part : `${line}, ${part}`;
    if (line === undefined || joined.length <= width) lines[Math.max(0, lines.length - 1)] = joined;
    else lines.splice(-1, 1, `${line},`, part);
  }
  return lines;
}
