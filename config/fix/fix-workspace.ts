import type { LoadOptions, LoadResult } from "../load/load-result.js";
import { loadWorkspace } from "../load/load-workspace.js";
import type { DiagnosticCode } from "../report/finding-codes.js";
import { type PlainDiagnostic, toPlainDiagnostics } from "../report/plain-diagnostics.js";
import { applyEdits, chooseFixes, type Fixable } from "./edits.js";

/** A fix can reveal another, such as inside a misspelled key. More rounds than this never helped. */
const MAX_ROUNDS = 10;

/** The fixes that were made, and the remaining findings. Nothing is written. */
export interface FixResult {
  /** Files that change, by path; texts without byte order mark. */
  readonly files: readonly { readonly path: string; readonly before: string; readonly after: string }[];
  /** Each with its original position, and a description of its fix. */
  readonly fixed: readonly (PlainDiagnostic & { readonly done: string })[];
  /** The result of a load with the fixes applied. */
  readonly result: LoadResult;
}

/**
 * Applies every fix that findings offer, until none is left. A round that would break a file is not applied.
 *
 * @param cwd folder that paths in findings are relative to
 */
export function fixWorkspace(paths: readonly string[], options: LoadOptions = {}, cwd = process.cwd()): FixResult {
  const first = loadWorkspace(paths, options);
  const fixed: FixResult["fixed"][number][] = [];
  const texts = new Map(options.texts);
  let result = first;
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const chosen = chooseFixes(result.diagnostics);
    const changed = edit(result, chosen);
    const next =
      chosen.length === 0 ? result : loadWorkspace(paths, { ...options, texts: new Map([...texts, ...changed]) });
    if (chosen.length === 0 || countDamage(next) > countDamage(result)) break;
    fixed.push(...describe(result, chosen, cwd));
    for (const [path, text] of changed) texts.set(path, text);
    result = next;
  }
  const files = [...texts].map(([path, after]) => ({ path, before: first.sources.get(path) ?? "", after }));
  return { files: files.filter(({ before, after }) => before !== after), fixed, result };
}

/** The new texts of the files that fixes change. */
function edit({ sources }: LoadResult, chosen: readonly Fixable[]): Map<string, string> {
  const edits = chosen.flatMap(({ fix }) => fix.edits);
  const paths = new Set(edits.map(({ span }) => span.file));
  const change = (path: string) =>
    applyEdits(
      sources.get(path) ?? "",
      edits.filter(({ span }) => span.file === path),
    );
  return new Map([...paths].map((path) => [path, change(path)]));
}

function describe(result: LoadResult, chosen: readonly Fixable[], cwd: string): FixResult["fixed"][number][] {
  const plain = toPlainDiagnostics({ ...result, diagnostics: chosen }, { cwd });
  return plain.map((finding, at) => ({ ...finding, done: chosen[at]?.fix.message ?? "" }));
}

/**
 * Counts findings that no fix may cause. Others are acceptable: the contents of a misspelled key are checked only now.
 */
function countDamage({ diagnostics }: LoadResult): number {
  return diagnostics.filter(({ code }) => DAMAGE.has(code)).length;
}

const DAMAGE: ReadonlySet<DiagnosticCode> = new Set([
  "yaml-syntax",
  "json-syntax",
  "duplicate-key",
  "expression-syntax",
]);
