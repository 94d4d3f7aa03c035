import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export const root = join(__dirname, "../..");

/** A fenced block of a page. */
export interface Block {
  /** Path of the page, relative to the root. */
  readonly page: string;
  /** Line of its fence, from 1. */
  readonly line: number;
  readonly language: string;
  /** The content of the comment above the fence, such as `with: workspace`. */
  readonly marker: string;
  readonly text: string;
}

/** Returns all pages: those of the top level and of `docs/`. */
export function listPages(): string[] {
  const docs = readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" });
  const top = readdirSync(root).filter((name) => name.endsWith(".md"));
  return [...top, ...docs.filter((name) => name.endsWith(".md")).map((name) => join("docs", name))];
}

export function readPage(page: string): string {
  return readFileSync(join(root, page), "utf8");
}

/** Returns the fenced blocks of all pages in these languages. */
export function listBlocks(...languages: string[]): Block[] {
  return listPages()
    .flatMap(readBlocks)
    .filter(({ language }) => languages.includes(language));
}

function readBlocks(page: string): Block[] {
  const text = readPage(page);
  return [...text.matchAll(/(?:^<!-- (.+) -->\n+)?^```(\w+)\n([\s\S]*?)^```$/gm)].map((match) => ({
    page,
    line: text.slice(0, match.index).split("\n").length,
    marker: match[1] ?? "",
    language: match[2] ?? "",
    text: match[3] ?? "",
  }));
}
