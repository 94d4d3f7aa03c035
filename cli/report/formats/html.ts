import { escapeMarkup } from "../../formats/escape-markup.js";
import type { ChangedRouting, Edge, Line } from "../content/index.js";
import type { Entry, Page, Section } from "../page/index.js";
import { STYLE } from "./html-style.js";

/**
 * Renders a page as one file of HTML that needs nothing else: no script, no font, no request. The policy in it forbids them,
 * also if a text should contain markup by a mistake of ours.
 */
export function toHtml(page: Page): string {
  const { title, status, verdict, sections } = page;
  const sheet = STYLE.trim();
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="robots" content="noindex">
<link rel="icon" href="data:,">
<title>${escapeMarkup(title)}</title>
<style>
${sheet}
</style>
</head>
<body class="${status}">
<main>
<h1>${escapeMarkup(title)}</h1>
<p class="verdict">${escapeMarkup(verdict)}</p>
${sections.map(renderSection).join("\n")}
</main>
<footer>Written by taskrouter report.</footer>
</body>
</html>
`;
}

function renderSection(section: Section): string {
  const { title, entries, isFolded } = section;
  const shown = `${escapeMarkup(title)}${entries.length > 1 ? ` <span class="dim">(${entries.length})</span>` : ""}`;
  const body = renderEntries(entries);
  if (isFolded === true) return `<details><summary>${shown}</summary>\n${body}\n</details>`;
  return `<section>\n<h2>${shown}</h2>\n${body}\n</section>`;
}

function renderEntries(entries: readonly Entry[]): string {
  const items = entries.map(renderEntry).join("\n");
  return entries[0]?.type === "line" ? `<ul class="lines">\n${items}\n</ul>` : items;
}

function renderEntry(entry: Entry): string {
  switch (entry.type) {
    case "line":
      return `<li>${escapeMarkup(entry.text)}</li>`;
    case "table":
      return renderTable(
        entry.head,
        entry.rows.map((row) => row.map(escapeMarkup)),
      );
    case "command":
      return `<ul class="plain">${entry.facts.map((fact) => `<li>${escapeMarkup(fact)}</li>`).join("")}</ul>\n<pre>${escapeMarkup(entry.command ?? "")}</pre>`;
    case "diagram":
      return entry.routing.map(renderRouting).join("\n");
    case "object":
      return renderObject(entry);
  }
}

function renderObject({ noun, name, verb, remark, lines }: Extract<Entry, { type: "object" }>): string {
  const tail = remark === "" ? verb : `${verb}: ${remark}`;
  const head = `<strong>${escapeMarkup(noun)}</strong> <code>${escapeMarkup(name)}</code> ${escapeMarkup(tail)}`;
  const list = lines.length === 0 ? "" : `\n<ul class="lines">\n${lines.map(renderLine).join("\n")}\n</ul>`;
  return `<article><p>${head}</p>${list}</article>`;
}

const CLASSES: Readonly<Record<string, string>> = { "+": "add", "-": "del", "!": "warn" };

function renderLine({ sign, text }: Line): string {
  const name = CLASSES[sign];
  return `<li${name === undefined ? "" : ` class="${name}"`}>${escapeMarkup(`${sign} ${text}`)}</li>`;
}

function renderRouting({ workflow, filters }: ChangedRouting): string {
  const rows = filters.map(({ name, before, after }) => [escapeMarkup(name), renderEdges(before), renderEdges(after)]);
  const table = renderTable([`filter of ${workflow}`, "before", "after"], rows);
  return table.replace("<table>", '<table class="filters">');
}

function renderEdges(edges: readonly Edge[] | undefined): string {
  if (edges === undefined) return '<span class="dim">none</span>';
  return edges.map(({ queue, label }) => `→ <code>${escapeMarkup(queue)}</code> ${escapeMarkup(label)}`).join("<br>");
}

/** @param rows of HTML */
function renderTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = head.map((text) => `<th scope="col">${escapeMarkup(text)}</th>`).join("");
  const lines = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`);
  return `<div class="scroll"><table>\n<thead><tr>${cells}</tr></thead>\n<tbody>\n${lines.join("\n")}\n</tbody>\n</table></div>`;
}
