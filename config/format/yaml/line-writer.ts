/** Lines of a text, one after the other. */
export interface LineWriter {
  line(text: string): void;
  /** A blank line, unless there is one already, nothing to divide, or a text that would take it for its own. */
  blank(): void;
  /** Lines that belong to a text and stay as they are, the blank ones at their end included. */
  keep(lines: readonly string[]): void;
  toString(): string;
}

export function createLineWriter(): LineWriter {
  const lines: string[] = [];
  let isKept = false;
  const isOpen = () => lines.length > 0 && lines.at(-1) !== "" && !isKept;
  return {
    line(text) {
      lines.push(text);
      isKept = false;
    },
    blank() {
      if (isOpen()) lines.push("");
    },
    keep(kept) {
      lines.push(...kept);
      isKept = true;
    },
    toString() {
      const end = lines.at(-1) === "" && !isKept ? -1 : lines.length;
      return lines
        .slice(0, end)
        .map((line) => `${line}\n`)
        .join("");
    },
  };
}
