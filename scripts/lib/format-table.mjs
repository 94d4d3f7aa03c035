/** @param {readonly (readonly string[])[]} rows the first is the head @returns {string} */
export function formatTable(rows) {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(3, ...rows.map((row) => [...(row[column] ?? "")].length)));
  const line = (/** @type {readonly string[]} */ row) =>
    `| ${widths.map((width, column) => pad(row[column] ?? "", width)).join(" | ")} |`;
  const [head = [], ...body] = rows;
  return [line(head), `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`, ...body.map(line)].join("\n");
}

/** @param {string} text @param {number} width @returns {string} */
function pad(text, width) {
  return text + " ".repeat(width - [...text].length);
}
