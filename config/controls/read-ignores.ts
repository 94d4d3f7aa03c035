import type { Span } from "../../language/index.js";
import type { ParamsOf } from "../report/finding-codes.js";
import type { Findings } from "../report/findings.js";
import { checkId } from "./controllable.js";
import { createOwnLines } from "./own-lines.js";
import { scanYaml } from "./scan-yaml.js";

/** An id that a comment turns off. */
export interface Ignore {
  readonly id: string;
  readonly span: Span;
  /** The line that it applies to; undefined for the whole file. */
  readonly line: number | undefined;
}

/** The rules that the comments of one file turn off. */
export interface FileIgnores {
  readonly list: readonly Ignore[];
  /** Those that apply to a finding at an offset: for the file and for its line. Returns the same lists every time. */
  find(code: string, offset: number): readonly (readonly Ignore[])[];
}

const NEARLY = /taskrouter[-_ ]*ignor/i;
const COMMENT = /^#+\s*taskrouter-ignore(-file)?(?![\w-])\s*([^:]*)(:?)(.*)$/s;

/**
 * Reads the comments of a YAML file that turn rules off: `# taskrouter-ignore ID, ID: reason` for its own line or the
 * one below; `# taskrouter-ignore-file ID: reason` before the first key. A malformed comment is reported, and turns
 * nothing off.
 */
export function readIgnores(file: string, text: string, findings: Findings): FileIgnores {
  if (!NEARLY.test(text)) return NO_IGNORES;
  const scan = scanYaml(text);
  const lines = createOwnLines(text, scan);
  const begin = scan.scalars[0]?.start ?? text.length;
  const list = scan.comments.flatMap(({ start, end }) => {
    const comment = text.slice(start, end).trimEnd();
    const found = COMMENT.exec(comment);
    if (found === null) return refuseMisspelt(comment, { file, start, end }, findings);
    const [, isFile, ids = "", colon, reason = ""] = found;
    const span = { file, start, end: start + comment.length };
    const fault = findFault(ids, colon !== "" && reason.trim() !== "", isFile !== undefined && start > begin);
    if (fault !== undefined) {
      findings.add("bad-ignore", fault, span);
      return [];
    }
    const line = isFile === undefined ? lines.below(start) : undefined;
    return listIds(ids, span, comment, findings).map((id) => ({ ...id, line }));
  });
  const byPlace = groupByPlace(list);
  return {
    list,
    find: (code, offset) =>
      [undefined, lines.of(offset)].flatMap((line) => {
        const found = byPlace.get(toKey(code, line));
        return found === undefined ? [] : [found];
      }),
  };
}

const NO_IGNORES: FileIgnores = { list: [], find: () => [] };

function toKey(code: string, line: number | undefined): string {
  return `${code} ${line ?? "file"}`;
}

function groupByPlace(list: readonly Ignore[]): Map<string, Ignore[]> {
  const groups = new Map<string, Ignore[]>();
  for (const ignore of list) {
    const key = toKey(ignore.id, ignore.line);
    const group = groups.get(key) ?? [];
    group.push(ignore);
    groups.set(key, group);
  }
  return groups;
}

function refuseMisspelt(comment: string, span: Span, findings: Findings): [] {
  if (comment.replace(/^#+\s*/, "").search(NEARLY) !== 0) return [];
  findings.add("bad-ignore", { fault: "misspelt" }, span);
  return [];
}

function findFault(ids: string, hasReason: boolean, isLate: boolean): ParamsOf<"bad-ignore"> | undefined {
  if (ids.trim() === "") return { fault: "no-rule" };
  if (!hasReason) return { fault: "no-reason", ids: ids.trim() };
  return isLate ? { fault: "late" } : undefined;
}

function listIds(ids: string, span: Span, comment: string, findings: Findings): Pick<Ignore, "id" | "span">[] {
  const from = comment.indexOf(ids);
  return [...ids.matchAll(/[^\s,]+/g)].flatMap((match) => {
    const start = span.start + from + match.index;
    const place = { ...span, start, end: start + match[0].length };
    return checkId(match[0], place, findings) ? [{ id: match[0], span: place }] : [];
  });
}
