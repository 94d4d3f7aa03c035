import { escapeMarkup } from "../../formats/escape-markup.js";
import { joinLines, toCode, toFence, toPlain } from "../../formats/markdown.js";
import type { ChangedRouting, Line } from "../content/index.js";
import { countOf, type Entry, type Form, fitPage, type Page, type Renderer, type Section } from "../page/index.js";
import { drawMermaid } from "./mermaid.js";
import type { Target } from "./targets.js";

/** Lines of an object in its short form, and characters of each. */
const SHORT_LINES = 3;
const SHORT_WIDTH = 120;
/** An object with more lines is folded. */
const OPEN_LINES = 15;
/** Characters of the title and of the verdict. */
const TITLE_WIDTH = 60;
const VERDICT_WIDTH = 450;
/** Characters of one line in full: longer ones are cut. */
const FULL_WIDTH = 1_000;

const ICONS = { unchanged: "✅", changes: "📝", failed: "❌" } as const;

/**
 * Renders a page as GitHub's Markdown, no longer than its target allows. Text of others is in code spans and fences alone, so
 * none of it is markup, a mention or a link.
 *
 * @param limit replaces that of the target
 */
export function toMarkdown(page: Page, target: Target, limit: number = target.limit): string {
  return fitPage(page, createRenderer(target), limit, target.measure);
}

function createRenderer({ hasFolds, hasDiagrams }: Target): Renderer {
  return {
    verdict: renderVerdict,
    section: (section, shown, omitted) => renderSection(section, shown, omitted, hasFolds),
    entry: (entry, form) => renderEntry(entry, form, { hasFolds, hasDiagrams }),
    omitted: (words) => `_Left out, because the text would be too long: ${words}._`,
    end: ({ mark }) => `<!-- ${mark} -->`,
  };
}

/** Ends within the first 600 characters, also if each character of it is written as an entity. */
function renderVerdict({ title, status, verdict }: Page): string {
  const head = `### ${ICONS[status]} ${toCode(clip(title, TITLE_WIDTH))}\n\n`;
  let width = verdict.length;
  while (toPlain(clip(verdict, width)).length > VERDICT_WIDTH) width = Math.min(VERDICT_WIDTH, width - 10);
  return `${head}${toPlain(clip(verdict, width))}`;
}

function renderSection(section: Section, shown: readonly string[], omitted: number, hasFolds: boolean): string {
  const [first] = section.entries;
  const isLines = first?.type === "line";
  const body = isLines ? toFence(shown.join("\n"), "text") : shown.join("\n\n");
  const rest = omitted > 0 ? `\n\n_and ${countOf(section, omitted)} more_` : "";
  const title = `${section.title}${section.entries.length > 1 ? ` (${section.entries.length})` : ""}`;
  if (section.title === "Counts") return `${body}${rest}`;
  return section.isFolded === true && hasFolds
    ? toFold(escapeMarkup(joinLines(title)), `${body}${rest}`)
    : `#### ${toPlain(title)}\n\n${body}${rest}`;
}

interface Abilities {
  readonly hasFolds: boolean;
  readonly hasDiagrams: boolean;
}

function renderEntry(entry: Entry, form: Form, { hasFolds, hasDiagrams }: Abilities): string {
  switch (entry.type) {
    case "line":
      return form === "full"
        ? entry.text.replace(/\n(?! )/g, "\n  ")
        : clip(entry.text.split("\n")[0] ?? "", SHORT_WIDTH);
    case "table":
      return toTable(entry.head, entry.rows);
    case "command":
      return [...entry.facts.map((fact) => `- ${toPlain(fact)}`), "", toFence(entry.command ?? "", "sh")].join("\n");
    case "diagram":
      return hasDiagrams ? renderDiagram(entry.routing) : "_This host draws no diagrams: the HTML report has them._";
    case "object":
      return renderObject(entry, form, hasFolds);
  }
}

function renderDiagram(routing: readonly ChangedRouting[]): string {
  const { text, omitted } = drawMermaid(routing);
  const rest = omitted === 0 ? "" : `\n\n_and ${omitted} more changed ${omitted === 1 ? "filter" : "filters"}_`;
  return `${toFence(text, "mermaid")}${rest}`;
}

function renderObject(entry: Extract<Entry, { type: "object" }>, form: Form, hasFolds: boolean): string {
  const { noun, name, verb, remark, lines } = entry;
  const isShort = form === "short";
  const shownName = clip(name, isShort ? 60 : FULL_WIDTH);
  const tail = remark === "" ? verb : `${verb}: ${clip(remark, isShort ? 60 : FULL_WIDTH)}`;
  const head = `**${noun}** ${toCode(shownName)} ${toPlain(tail)}`;
  if (lines.length === 0) return head;
  const shown = isShort ? lines.slice(0, SHORT_LINES) : lines;
  const rest = lines.length - shown.length;
  const texts = [...shown.map((line) => toLine(line, isShort)), ...(rest > 0 ? [`  and ${rest} more`] : [])];
  const fence = toFence(texts.join("\n"), "diff");
  if (isShort || lines.length <= OPEN_LINES || !hasFolds) return `${head}\n\n${fence}`;
  const summary = joinLines(
    `<b>${escapeMarkup(noun)}</b> <code>${escapeMarkup(name)}</code> ${escapeMarkup(tail)} (${lines.length} lines)`,
  );
  return toFold(summary, fence);
}

/** `!` is what viewers of differences color. */
function toLine({ sign, text }: Line, isShort: boolean): string {
  return `${sign} ${clip(joinLines(text), isShort ? SHORT_WIDTH : FULL_WIDTH)}`;
}

function toFold(summary: string, body: string): string {
  return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}

function toTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(toPlain).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

function clip(text: string, width: number): string {
  if (text.length <= width) return text;
  // not between the halves of a character
  return `${text.slice(0, width - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}
