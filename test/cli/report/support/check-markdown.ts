/** The parts of a Markdown text that a host must find closed. */
export interface Checked {
  /** Texts of the fences. */
  readonly fences: readonly string[];
  /** Everything outside of fences. */
  readonly rest: string;
  /** The same without code spans. */
  readonly outside: string;
}

/**
 * Reads Markdown as hosts do: fences first, then HTML.
 *
 * @throws Error for a fence or a fold that is not closed, or closed twice, or a table whose rows differ
 */
export function checkMarkdown(text: string): Checked {
  const fences: string[] = [];
  const rest: string[] = [];
  let open: { mark: string; lines: string[] } | undefined;
  for (const line of text.split("\n")) {
    const [, mark = ""] = /^ {0,3}(`{3,})[^`]*$/.exec(line) ?? [];
    if (open === undefined) {
      if (mark === "") rest.push(line);
      else open = { mark, lines: [] };
    } else if (mark.length >= open.mark.length && line.trim() === mark) {
      fences.push(open.lines.join("\n"));
      open = undefined;
    } else open.lines.push(line);
  }
  if (open !== undefined) throw new Error(`a fence is not closed:\n${text.slice(-400)}`);
  const outside = withoutCode(rest.join("\n"));
  let depth = 0;
  for (const [tag] of outside.matchAll(/<\/?details>/g)) {
    depth += tag === "<details>" ? 1 : -1;
    if (depth < 0 || depth > 1) throw new Error("folds are not balanced");
  }
  if (depth !== 0) throw new Error("a fold is not closed");
  const rows = rest.filter((line) => line.startsWith("|")).map((line) => line.replace(/\\\|/g, "").split("|").length);
  if (new Set(rows).size > 1) throw new Error("the rows of the table differ");
  return { fences, rest: rest.join("\n"), outside };
}

/** Without code spans, in which nothing is markup. */
function withoutCode(text: string): string {
  return text.replace(/\\`/g, "").replace(/(?<!`)(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/g, "");
}
