import type { Span } from "../../language/index.js";
import type { Findings } from "../report/findings.js";
import { createLineIndex, type LineIndex } from "../report/line-index.js";
import { checkId } from "./controllable.js";
import { scanYaml, type YamlScan } from "./scan-yaml.js";

/** An id that a comment, or `allow`, turns off. */
export interface Ignore {
  readonly id: string;
  readonly span: Span;
  /** Whether a finding at an offset of the same file is meant. */
  covers(offset: number): boolean;
}

const WORD = "taskrouter-ignore";
const NEARLY = /taskrouter[-_ ]*ignor/i;
const COMMENT = /^#+\s*taskrouter-ignore(-file)?(?![\w-])\s*([^:]*)(:?)(.*)$/s;

/**
 * The comments of a YAML file that turn rules off: `# taskrouter-ignore ID, ID: reason` for the line it stands on, or the
 * one below; `# taskrouter-ignore-file ID: reason` before the first key. What is wrong with one is a finding, and it
 * turns nothing off then.
 */
export function readIgnores(file: string, text: string, findings: Findings): Ignore[] {
  if (!NEARLY.test(text)) return [];
  const scan = scanYaml(text);
  const lines = createLineIndex(text);
  const begin = scan.scalars[0]?.start ?? text.length;
  return scan.comments.flatMap(({ start, end }) => {
    const comment = text.slice(start, end).trimEnd();
    const found = COMMENT.exec(comment);
    if (found === null) return refuseMisspelt(comment, { file, start, end }, findings);
    const [, isFile, ids = "", colon, reason = ""] = found;
    const span = { file, start, end: start + comment.length };
    const fault = findFault(ids, colon !== "" && reason.trim() !== "", isFile !== undefined && start > begin);
    if (fault !== undefined) findings.warn("bad-ignore", span, fault);
    if (fault !== undefined) return [];
    const covers = isFile === undefined ? createCovers(start, text, scan, lines) : () => true;
    return listIds(ids, span, comment, findings).map((id) => ({ ...id, covers }));
  });
}

function refuseMisspelt(comment: string, span: Span, findings: Findings): [] {
  if (comment.replace(/^#+\s*/, "").search(NEARLY) !== 0) return [];
  findings.warn("bad-ignore", span, `a comment that turns a rule off begins with "# ${WORD}" or "# ${WORD}-file"`);
  return [];
}

function findFault(ids: string, hasReason: boolean, isLate: boolean): string | undefined {
  if (ids.trim() === "") return `name the rules: "# ${WORD} ID: reason"`;
  if (!hasReason) return `say why: "# ${WORD} ${ids.trim()}: reason"; without a reason nothing is turned off`;
  return isLate ? `"${WORD}-file" must stand before the first key of the file` : undefined;
}

function listIds(ids: string, span: Span, comment: string, findings: Findings): Pick<Ignore, "id" | "span">[] {
  const from = comment.indexOf(ids);
  return [...ids.matchAll(/[^\s,]+/g)].flatMap((match) => {
    const start = span.start + from + match.index;
    const place = { ...span, start, end: start + match[0].length };
    return checkId(match[0], place, findings) ? [{ id: match[0], span: place }] : [];
  });
}

/** Behind a value: its line. On a line of its own: the next one that is no comment. */
function createCovers(start: number, text: string, { scalars }: YamlScan, lines: LineIndex): Ignore["covers"] {
  let { line } = lines.locate(start);
  while (/^\s*#/.test(lines.lineText(line))) line += 1;
  const blocks = scalars.flatMap((scalar) => toBlock(text, scalar, lines));
  // behind the last line of a text over several lines: the whole text
  const from = blocks.find(({ last }) => last === line)?.first ?? line;
  return (offset) => {
    const block = blocks.find((one) => one.start <= offset && offset <= one.end);
    return (block?.first ?? lines.locate(offset).line) === from;
  };
}

/** A text over several lines; all of it belongs to the line on which it begins. */
function toBlock(text: string, { start, end: whole }: YamlScan["scalars"][number], lines: LineIndex) {
  const end = start + text.slice(start, whole).trimEnd().length;
  const [first, last] = [start, end].map((offset) => lines.locate(offset).line);
  return first === undefined || last === undefined || first === last ? [] : [{ start, end, first, last }];
}
