import pc from "picocolors";
import { kinds } from "../../../model/index.js";
import { count } from "../../count.js";
import type { Io } from "../../io.js";
import { isAdoptable, type Report, type Row, type RowStatus, type UndeclaredRow } from "./row.js";

/** Equal rows per kind, and undeclared objects per kind, that are listed one by one. */
const SHOWN = 20;

/** How the rows of each status look. */
const MARKS: Readonly<
  Record<RowStatus, { readonly mark: string; readonly color: "green" | "yellow" | "red" | "cyan" }>
> = {
  equal: { mark: "=", color: "green" },
  differs: { mark: "~", color: "yellow" },
  missing: { mark: "+", color: "cyan" },
  near: { mark: "?", color: "yellow" },
  twins: { mark: "!", color: "red" },
  claimed: { mark: "!", color: "red" },
  removed: { mark: "-", color: "cyan" },
};

interface Line {
  readonly status: RowStatus;
  readonly workspace?: string | undefined;
  /** The kind, the name, and the rest. */
  readonly cells: readonly [string, string, string];
  readonly details: readonly string[];
}

/**
 * Shows a report as a table for people: one line per object, the values that differ below it, and sums at the end.
 *
 * @param terminal without `columns`, lines have any length
 */
export function showReport(report: Report, terminal: Pick<Io, "isColor" | "columns">): string {
  const colors = pc.createColors(terminal.isColor);
  const lines = toLines(sortRows(report.rows));
  const rows = layOut(lines, terminal.columns ?? Number.POSITIVE_INFINITY);
  const isOfSeveral = new Set(lines.flatMap(({ workspace }) => workspace ?? [])).size > 1;
  const table = lines.map(({ status, details, workspace }, at) => {
    const { mark, color } = MARKS[status];
    const [first = "", ...others] = rows[at] ?? [];
    const row = [`${mark} ${first}`, ...others.map((other) => MARGIN + other)].map((line) => colors[color](line));
    const isFirst = isOfSeveral && workspace !== undefined && workspace !== lines[at - 1]?.workspace;
    const heading = isFirst ? [...(at > 0 ? [""] : []), `in workspace ${JSON.stringify(workspace)}:`] : [];
    return [...heading, ...row, ...details.map((detail) => MARGIN + detail)].join("\n");
  });
  const undeclared = showUndeclared(report.undeclared);
  return `${[...table, ...(undeclared.length > 0 ? ["", ...undeclared] : []), "", sumUp(report)].join("\n")}\n`;
}

/** By workspace, then by kind: a program registers its resources in any order. */
function sortRows(rows: readonly Row[]): Row[] {
  const [workspaces, order] = [[...new Set(rows.map(({ workspace }) => workspace))], Object.keys(kinds)];
  const rankOf = ({ workspace, kind }: Row) => workspaces.indexOf(workspace) * order.length + order.indexOf(kind);
  return [...rows].sort((a, b) => rankOf(a) - rankOf(b));
}

const MARGIN = "      ";

/** Aligns the cells; if that is too wide, a row has no more spaces than it needs, and two lines if it must. */
function layOut(lines: readonly Line[], columns: number): string[][] {
  const [kindWidth, nameWidth] = [0, 1].map((at) => Math.max(0, ...lines.map(({ cells }) => widthOf(cells[at] ?? ""))));
  // the mark and a space come first
  const fits = (row: string) => widthOf(row) + 2 <= columns;
  const aligned = lines.map(({ cells: [kind, name, rest] }) =>
    `${pad(kind, kindWidth)}  ${pad(name, nameWidth)}  ${rest}`.trimEnd(),
  );
  if (aligned.every(fits)) return aligned.map((row) => [row]);
  return lines.map(({ cells }) => {
    const [kind, name, rest] = cells;
    const row = cells.filter((cell) => cell !== "").join("  ");
    return fits(row) || name === "" ? [row] : [`${kind}  ${name}`, rest];
  });
}

function toLines(rows: readonly Row[]): Line[] {
  const equal = { adopted: new Map<string, number>(), managed: new Map<string, number>() };
  const lines = rows.flatMap((row) => {
    const { noun, nouns } = kinds[row.kind];
    const counts = row.isManaged ? equal.managed : equal.adopted;
    const seen = counts.get(nouns) ?? 0;
    if (row.status === "equal") counts.set(nouns, seen + 1);
    if (row.status === "equal" && (row.isManaged || seen >= SHOWN)) return [];
    return [
      {
        status: row.status,
        workspace: row.workspace,
        cells: [noun, JSON.stringify(row.name), describe(row)],
        details: row.changes,
      } as const,
    ];
  });
  const toLine = (nouns: string, text: string): Line => ({ status: "equal", cells: [nouns, "", text], details: [] });
  const managed = [...equal.managed].map(([nouns, count]) => toLine(nouns, `${count} already in the state, equal`));
  const more = [...equal.adopted].flatMap(([nouns, count]) =>
    count > SHOWN ? [toLine(nouns, `${count - SHOWN} more, equal`)] : [],
  );
  return [...lines, ...managed, ...more];
}

function describe({ status, sid = "", isManaged, others }: Row): string {
  const managed = isManaged ? ", already in the state" : "";
  const list = others.join(", ");
  switch (status) {
    case "equal":
    case "differs":
      return `${sid}  ${status}${managed}`;
    case "missing":
      return isManaged ? "deleted in TaskRouter, still in the state" : "does not exist: `pulumi up` creates it";
    case "near":
      return `does not exist, but near it is ${list}: differs by spaces, letter case or accents`;
    case "twins":
      return `${others.length} live objects have the name: ${list}`;
    case "claimed":
      return `another resource of this program has the object: ${list}`;
    case "removed":
      return `${sid}  in the state, but not declared`;
  }
}

function showUndeclared(undeclared: readonly UndeclaredRow[]): string[] {
  return [...new Set(undeclared.map(({ kind }) => kind))].map((kind) => {
    const all = undeclared.filter((object) => object.kind === kind);
    const shown = all.slice(0, SHOWN).map(({ name, sid }) => `${JSON.stringify(name)} (${sid})`);
    const more = all.length > SHOWN ? ` and ${all.length - SHOWN} more` : "";
    return `not declared: ${count(all.length, kinds[kind].noun, kinds[kind].nouns)}: ${shown.join(", ")}${more}`;
  });
}

function sumUp({ rows, undeclared }: Report): string {
  const counted = (status: RowStatus, isManaged?: boolean) =>
    rows.filter((row) => row.status === status && (isManaged === undefined || row.isManaged === isManaged)).length;
  const parts = [
    `${rows.filter(isAdoptable).length} to adopt: ${counted("equal", false)} equal, ${counted("differs", false)} differ`,
    ...toPart(counted("missing"), "missing"),
    ...toPart(counted("near"), "with a near name"),
    ...toPart(counted("twins") + counted("claimed"), "ambiguous"),
    ...toPart(rows.filter(({ isManaged }) => isManaged).length, "already in the state"),
    ...toPart(undeclared.length, "not declared"),
  ];
  return parts.join("; ");
}

function toPart(number: number, text: string): string[] {
  return number === 0 ? [] : [`${number} ${text}`];
}

/** Wide characters count twice, and marks not at all. */
function widthOf(text: string): number {
  const signs = [...text.replace(/[\p{M}\p{Cf}]/gu, "")];
  return signs.reduce(
    (sum, sign) => sum + (/[\p{Emoji_Presentation}\u1100-\u115f\u2e80-\uffdc]/u.test(sign) ? 2 : 1),
    0,
  );
}

function pad(text: string, width = 0): string {
  return text + " ".repeat(Math.max(0, width - widthOf(text)));
}
