const WIDTH = 100;

/**
 * Formats a list in Markdown, for what is too wide for a table: pages are read in terminals and editors, too. Lines have
 * at most 100 columns, except where code or a link is longer, which stays in one piece.
 *
 * @param {readonly string[]} items @returns {string}
 */
export function formatList(items) {
  return items.map((item) => wrap(`- ${item.replace(/\s+/g, " ").trim()}`)).join("\n");
}

/** @param {string} text @returns {string} */
function wrap(text) {
  const lines = [""];
  // code, links and words with what is attached to them
  for (const [word] of text.matchAll(/(?:`[^`]*`|\[[^\]]*\]\([^)]*\)|[^\s`[]|\[)+/g)) {
    const line = lines.at(-1) ?? "";
    if (line.length + 1 + [...word].length <= WIDTH || line === "")
      lines[lines.length - 1] = line === "" ? word : `${line} ${word}`;
    else lines.push(`  ${word}`);
  }
  return lines.join("\n");
}
