import { editText } from "../edit/edit-text.js";
import { NotEditable } from "../edit/editing.js";
import { isJsonFile } from "../files/load-tree.js";
import { parseText } from "../parse/parse-text.js";
import { createFindings } from "../report/findings.js";
import { createFilePatches, type FilePatches } from "./file-patches.js";
import { nodeAt, readHeldName } from "./find-routing.js";
import type { Step } from "./step.js";

/**
 * Applies changes to the texts of files.
 *
 * @returns the new texts by path; undefined if one of the changes cannot be made
 */
export function applySteps(
  steps: readonly Step[],
  sources: ReadonlyMap<string, string>,
): Map<string, string> | undefined {
  const patches = new Map<string, FilePatches>();
  const patchesOf = (file: string) => {
    const found = patches.get(file) ?? createFilePatches();
    patches.set(file, found);
    return found;
  };
  // the objects that use a shared value have the same step
  for (const step of joinAdded([...new Set(steps)])) addStep(step, patchesOf(step.file));
  const texts = new Map<string, string>();
  try {
    // texts inside of files first: they change these
    for (const [name, own] of [...patches]) {
      const held = readHeldName(name);
      const text = held && editHeld(held, own, sources);
      if (held === undefined || text === undefined) continue;
      patchesOf(held.file).change(held.path, { kind: "set", value: text });
    }
    for (const [path, own] of patches) if (readHeldName(path) === undefined) texts.set(path, edit(path, own, sources));
  } catch (error) {
    if (error instanceof NotEditable) return undefined;
    throw error;
  }
  return isReadable(texts) ? texts : undefined;
}

function addStep(step: Step, patches: FilePatches): void {
  if (step.kind === "change") patches.change(step.path, step.patch);
  else if (step.kind === "remove") patches.remove(step.path, step.key);
  else patches.add(step.path, { key: step.key, value: step.value, after: step.after });
}

/** Several new objects of a section that a file does not have yet make one section. */
function joinAdded(steps: readonly Step[]): Step[] {
  const joined = new Map<string, Step>();
  return steps.flatMap((step): Step[] => {
    const isSection =
      (step.kind === "add" && step.path.length === 0) ||
      (step.kind === "change" && step.path.length === 1 && step.patch.kind === "set");
    if (!isSection) return [step];
    const id = JSON.stringify([step.file, step.path, step.kind === "add" ? step.key : ""]);
    const before = joined.get(id);
    if (before === undefined) {
      const own = structuredClone(step);
      joined.set(id, own);
      return [own];
    }
    merge(before, step);
    return [];
  });
}

function merge(into: Step, step: Step): void {
  if (into.kind === "add" && step.kind === "add") Object.assign(into.value as object, step.value);
  if (into.kind === "change" && step.kind === "change" && into.patch.kind === "set" && step.patch.kind === "set")
    Object.assign(into.patch.value as object, step.patch.value);
}

function edit(path: string, patches: FilePatches, sources: ReadonlyMap<string, string>): string {
  const text = sources.get(path) ?? "";
  const root = parseText(path, text, isJsonFile(path), createFindings());
  return root === undefined ? text : editText(text, patches.build(root), isJsonFile(path));
}

/** Edits JSON in a text of a file. */
function editHeld(
  { file, path }: { readonly file: string; readonly path: readonly (string | number)[] },
  patches: FilePatches,
  sources: ReadonlyMap<string, string>,
): string | undefined {
  const root = parseText(file, sources.get(file) ?? "", isJsonFile(file), createFindings());
  const scalar = root && nodeAt(root, path);
  if (scalar?.kind !== "scalar" || typeof scalar.value !== "string") return undefined;
  const inner = parseText(file, scalar.value, true, createFindings());
  return inner && editText(scalar.value, patches.build(inner), true);
}

function isReadable(texts: ReadonlyMap<string, string>): boolean {
  return [...texts].every(([path, text]) => {
    const findings = createFindings();
    const root = parseText(path, text, isJsonFile(path), findings);
    return root !== undefined && !findings.hasErrors;
  });
}
