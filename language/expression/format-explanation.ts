import type { Json } from "../json.js";
import type { Explanation } from "./explain.js";

/** Longest value that is shown in full. */
const MAX_VALUE = 60;
/** Most parts of one AND or OR that are shown. */
const MAX_PARTS = 100;

/**
 * Prints an explanation as a tree, one line per part: its text, its value, and the values of its names.
 *
 * @returns ends with a line break
 */
export function formatExplanation(explanation: Explanation): string {
  return [formatLine(explanation), ...formatParts(explanation, "")].map((line) => `${line}\n`).join("");
}

function formatParts({ parts }: Explanation, margin: string): string[] {
  const shown = parts.slice(0, MAX_PARTS);
  const lines = shown.flatMap((part, at) => {
    const isLast = at === parts.length - 1;
    const head = `${margin}${isLast ? "└─" : "├─"} ${formatLine(part)}`;
    return [head, ...formatParts(part, `${margin}${isLast ? "   " : "│  "}`)];
  });
  return shown.length === parts.length ? lines : [...lines, `${margin}└─ … and ${parts.length - shown.length} more`];
}

function formatLine({ text, value, names, note }: Explanation): string {
  const said = names.map(({ name, value: held }) => `${name} is ${held === null ? "missing or null" : show(held)}`);
  const why = [...said, ...(note === undefined ? [] : [note])].join("; ");
  return escapeControls(`${text} → ${value}${why === "" ? "" : `: ${why}`}`);
}

function show(value: Json): string {
  const signs = [...JSON.stringify(value)];
  return signs.length > MAX_VALUE ? `${signs.slice(0, MAX_VALUE).join("")}…` : signs.join("");
}

/** Keeps a part on one line, and commands away from the terminal. */
function escapeControls(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, (sign) => {
    const code = (sign.codePointAt(0) as number).toString(16);
    return `\\u${code.padStart(4, "0")}`;
  });
}
