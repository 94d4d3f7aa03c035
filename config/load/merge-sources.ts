import { isJsonFile, type LoadedFile } from "../files/load-tree.js";
import { applyOverlay } from "../merge/apply-overlay.js";
import { mergeFiles, readSections } from "../merge/merge-files.js";
import { splitOverlay } from "../merge/split-overlay.js";
import { createIsNamedFile, toRawWorkflows } from "../raw/raw-files.js";
import { type Findings, spanOfFile } from "../report/findings.js";
import { isFileKey, SECTIONS, type Section, type Sections } from "../tree/sections.js";
import type { Node } from "../tree/tree.js";
import type { LoadContext } from "./load-context.js";
import type { Sources } from "./read-sources.js";

/** Stage 2: the sections of all files, merged. */
export interface Merged {
  readonly sections: Sections;
  /** The parts of overlays that name what repetitions may make, in the order in which they apply. */
  readonly later: readonly Sections[];
  /** Sections that are not all there because of a mistake that is reported: an unknown name may be declared in them. */
  readonly open: ReadonlySet<Section>;
}

/** Merges the sections of all files, and applies the overlays. */
export function mergeSources(read: Sources, context: LoadContext, stack?: string): Merged {
  const { files, overlays } = read;
  const { findings, sources } = context;
  const toSections = ({ root }: LoadedFile) => readSections(root, findings, sources);
  const written = files.filter(({ content }) => content === "workspace").map(toSections);
  const over = overlays.map(toSections);
  const isNamedFile = createIsNamedFile([...written, ...over]);
  const raw = files
    .filter(({ file, content }) => content !== "workspace" && !isNamedFile(file.path))
    .flatMap(toRawWorkflows);
  const merged = mergeFiles([...written, ...raw], findings);
  const { sections, later } = applyOverlays(merged, over, findings);
  const needsWorkspace = stack !== undefined || !isRawAlone(files);
  if (needsWorkspace && !findings.hasErrors && !sections.has("workspace")) refuseNoWorkspace(files, context);
  return { sections, later, open: listOpen(sections, [...files, ...overlays]) };
}

function applyOverlays(merged: Sections, overlays: readonly Sections[], findings: Findings) {
  const later: Sections[] = [];
  const sections = overlays.reduce((base, overlay) => {
    const split = splitOverlay(base, overlay);
    later.push(split.later);
    return applyOverlay(base, split.now, findings);
  }, merged);
  return { sections, later };
}

/** A section of a wrong type, and each that is absent while a file has an unknown section, or is not a map. */
function listOpen(sections: Sections, files: readonly LoadedFile[]): ReadonlySet<Section> {
  const isSure = files.every(({ root, content }) => content !== "workspace" || hasOnlySections(root));
  return new Set(SECTIONS.filter((name) => (sections.has(name) ? sections.get(name)?.value.kind !== "map" : !isSure)));
}

function hasOnlySections(root: Node): boolean {
  if (root.kind === "scalar" && root.value === null) return true;
  return root.kind === "map" && [...root.entries.keys()].every(isFileKey);
}

/** Raw configurations that a user names one by one can be checked without a workspace, but no stack can use them. */
function isRawAlone(files: readonly LoadedFile[]): boolean {
  return files.length > 0 && files.every(({ file, content }) => content !== "workspace" && file.isNamed);
}

function refuseNoWorkspace(files: readonly LoadedFile[], { findings, roots }: LoadContext): void {
  const isYaml = ({ file }: LoadedFile) => !isJsonFile(file.path);
  const shown = files.find(({ content }) => content === "workspace") ?? files[0];
  // files without content of ours are read too, so that a folder of them is reported at the first
  const [firstPath = ""] = roots.keys();
  const span = shown?.root.span ?? spanOfFile(firstPath);
  findings.add("no-workspace", { needsFile: !files.some(isYaml) }, { ...span, end: span.start });
}
