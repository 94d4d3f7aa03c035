import type { ChangedFilter, ChangedRouting, Edge } from "../content/index.js";

/** Characters that GitLab draws on one page without a question. */
const LIMIT = 2_000;
const LABEL = 40;

/**
 * Draws the changed filters of workflows before and after, in at most 2,000 characters.
 *
 * @returns the number of filters that had no place
 */
export function drawMermaid(routing: readonly ChangedRouting[]): { text: string; omitted: number } {
  const filters = routing.flatMap(({ workflow, filters: changed }) =>
    changed.map((filter) => ({ filter, workflow: routing.length > 1 ? workflow : undefined })),
  );
  const lines = ["flowchart LR"];
  let omitted = 0;
  for (const [at, { filter, workflow }] of filters.entries()) {
    const drawn = drawFilter(filter, at, workflow);
    if ([...lines, ...drawn].join("\n").length <= LIMIT) lines.push(...drawn);
    else omitted += 1;
  }
  return { text: lines.join("\n"), omitted };
}

function drawFilter({ name, before, after }: ChangedFilter, at: number, workflow: string | undefined): string[] {
  const label = workflow === undefined ? name : `${workflow}: ${name}`;
  return [
    `f${at}(["${toLabel(label)}"])`,
    ...drawEdges(before, `f${at}`, "b", after === undefined ? "removed" : "before", "-.->"),
    ...drawEdges(after, `f${at}`, "a", before === undefined ? "new" : "after", "==>"),
  ];
}

function drawEdges(
  edges: readonly Edge[] | undefined,
  filter: string,
  side: string,
  word: string,
  arrow: string,
): string[] {
  return (edges ?? []).map(({ queue, label }, at) => {
    const text = [word, ...(label === "" ? [] : [label])].join(": ");
    return `${filter} ${arrow}|"${toLabel(text)}"| ${filter}${side}${at}["${toLabel(queue)}"]`;
  });
}

/** Letters, digits and harmless signs stay; others are entities, which Mermaid writes with `#`. */
function toLabel(text: string): string {
  const signs = [...text.replace(/\s+/g, " ")];
  const shown = signs.length > LABEL ? [...signs.slice(0, LABEL - 1), "…"] : signs;
  return shown.map((sign) => (/[\p{L}\p{M}\p{N} .,:…-]/u.test(sign) ? sign : `#${sign.codePointAt(0)};`)).join("");
}
