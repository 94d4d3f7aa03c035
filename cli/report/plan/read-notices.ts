import type { JsonObject } from "../../../language/index.js";
import type { Notice } from "./plan.js";

/**
 * Reads the messages of a preview. The engine makes a message of each line that the provider writes, so indented lines are
 * put back to the line before them.
 */
export function readNotices(diagnostics: readonly JsonObject[]): Notice[] {
  const notices: { severity: Notice["severity"]; text: string; urn: unknown }[] = [];
  for (const { severity, message, urn } of diagnostics) {
    const level = severity === "error" || severity === "warning" ? severity : "info";
    const text = cleanText(`${message}`);
    if (text.trim() === "") continue;
    const last = notices.at(-1);
    if (last !== undefined && /^ {2}/.test(text) && last.urn === urn) last.text += `\n${text}`;
    else notices.push({ severity: level, text: text.trimStart(), urn });
  }
  return notices.map(({ severity, text }) => toNotice(severity, text));
}

/** Without colors, the engine's own label, and the empty lines at the end. */
function cleanText(message: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it is the character that begins a color
  const plain = message.replace(/\u001b\[[\d;]*m/g, "").replace(/<\{%[^%]*%\}>/g, "");
  return plain.replace(/^(?:error|warning): ?\n?/, "").trimEnd();
}

/** The provider writes its warnings as lines that begin with the word. */
function toNotice(severity: Notice["severity"], text: string): Notice {
  const rest = text.replace(/^warning: /, "");
  return severity === "info" && rest !== text ? { severity: "warning", text: rest } : { severity, text };
}
