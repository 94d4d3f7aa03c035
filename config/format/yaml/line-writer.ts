/** Lines of a text, one after the other. */
export interface LineWriter {
  line(text: string): void;
  /** Adds a blank line, unless it would be the second one, the first line, or part of a text above it. */
  blank(): void;
  /** Adds lines that belong to a text and stay as they are, including blank ones at their end. */
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
