import type { LoadedFile } from "../files/load-tree.js";
import { applyOverlay } from "../merge/apply-overlay.js";
import { mergeFiles, readSections } from "../merge/merge-files.js";
import { createIsNamedFile, toRawWorkflow } from "../raw/raw-files.js";
import type { Findings } from "../report/findings.js";
import type { Sections } from "../tree/sections.js";
import type { LoadContext } from "./load-context.js";
import type { Sources } from "./read-sources.js";

/** Stage 2: the sections of all files, with the overlays applied. */
export function mergeSources({ files, overlays }: Sources, { findings, sources }: LoadContext): Sections {
  const read = ({ root }: LoadedFile) => readSections(root, findings, sources);
  const workspaceFiles = files.filter(({ content }) => content === "workspace");
  const written = workspaceFiles.map(read);
  const over = overlays.map(read);
  const isNamedFile = createIsNamedFile([...written, ...over]);
  const raw = files.filter(({ file, content }) => content === "routing" && !isNamedFile(file.path)).map(toRawWorkflow);
  const merged = mergeFiles([...written, ...raw], findings);
  const sections = over.reduce((base, overlay) => applyOverlay(base, overlay, findings), merged);
  if (!findings.hasErrors && !sections.has("workspace")) refuseNoWorkspace(workspaceFiles, findings);
  return sections;
}

/** Raw configurations alone need no workspace. */
function refuseNoWorkspace([first]: readonly LoadedFile[], findings: Findings): void {
  if (first === undefined) return;
  const { span } = first.root;
  findings.add("no-workspace", {}, { ...span, end: span.start });
}
