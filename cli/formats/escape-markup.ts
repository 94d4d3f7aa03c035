/** Text as it is written between tags. */
export function escapeText(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

/** Text as it is written in an attribute of HTML or XML, and between tags. */
export function escapeMarkup(text: string): string {
  return escapeText(text).replace(/"/g, "&quot;");
}
