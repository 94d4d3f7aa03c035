/** A part of a text split at its `${…}`; `written` is the part as it is in the file. */
export type Part = { readonly written: string } & (
  | { readonly kind: "text"; readonly text: string }
  /** `$${`: represents the characters `${`. */
  | { readonly kind: "escape" }
  | { readonly kind: "placeholder"; readonly body: string; readonly start: number; readonly end: number }
  /** `${` without its `}`. */
  | { readonly kind: "unclosed"; readonly start: number }
);

/**
 * Splits a text into literal parts and placeholders.
 *
 * @example splitTemplate("a ${vars.x}") // [{ kind: "text", text: "a " }, { kind: "placeholder", body: "vars.x", … }]
 */
export function splitTemplate(text: string): Part[] {
  const parts: Part[] = [];
  let done = 0;
  for (const match of text.matchAll(/\$\$\{|\$\{([^{}]*)\}|\$\{/g)) {
    if (match.index > done) parts.push(toText(text.slice(done, match.index)));
    done = match.index + match[0].length;
    parts.push(toPart(match[0], match[1], match.index, done));
  }
  if (done < text.length) parts.push(toText(text.slice(done)));
  return parts;
}

function toText(text: string): Part {
  return { kind: "text", text, written: text };
}

function toPart(written: string, body: string | undefined, start: number, end: number): Part {
  if (written === "$${") return { kind: "escape", written };
  if (body === undefined) return { kind: "unclosed", start, written };
  return { kind: "placeholder", body: body.trim(), start, end, written };
}
