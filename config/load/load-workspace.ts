import type { Configuration } from "../../language/index.js";
import { checkExtras } from "../checks/check-extras.js";
import { checkKeys } from "../checks/check-keys.js";
import { checkLocal } from "../checks/check-local.js";
import { checkNames } from "../checks/check-names.js";
import { checkObjectReferences, createReferences } from "../checks/check-references.js";
import { checkRouting, checkRoutingReferences } from "../checks/check-routing.js";
import { checkStructure } from "../checks/check-structure.js";
import { checkWorkspace } from "../checks/check-workspace.js";
import { applyControls, type Controlled } from "../controls/apply-controls.js";
import { loadSettings } from "../controls/load-settings.js";
import { readAllows } from "../controls/read-allows.js";
import { readIgnores } from "../controls/read-ignores.js";
import { sumUp } from "../controls/sum-up.js";
import { findFiles, type SourceFile } from "../files/find-files.js";
import { findOverlays } from "../files/find-overlays.js";
import { type LoadedFile, loadTree } from "../files/load-tree.js";
import type { Texts } from "../files/read-text.js";
import { checkExpressions, createFill } from "../interpolation/expressions.js";
import { createVariables } from "../interpolation/variables.js";
import { createLinter } from "../lint/linter.js";
import { applyOverlay } from "../merge/apply-overlay.js";
import { mergeFiles, readSections } from "../merge/merge-files.js";
import { createIsNamedFile, toBareWorkflow } from "../raw/raw-files.js";
import { createReadJsonFile } from "../raw/read-json-file.js";
import { type ReadRoutingOptions, ROUTING_KEYS, readRouting } from "../raw/read-routing.js";
import type { Routing } from "../raw/written-routing.js";
import { createFindings, type Findings } from "../report/findings.js";
import { sortFindings } from "../report/sort-findings.js";
import { type Sections } from "../tree/sections.js";
import { type Entry, type MapNode, withEntries } from "../tree/tree.js";
import { fillSections } from "./fill-sections.js";
import type { LoadOptions, LoadResult } from "./load-result.js";
import { listSecrets, toDesired } from "./to-desired.js";

/**
 * Reads workspace files into the workspace that shall be, and checks everything that can be known without TaskRouter.
 * Never throws for a user's mistake: all of them come back as findings, each with its place.
 *
 * @param paths files and folders; a folder is read recursively
 * @example
 * const result = loadWorkspace(["taskrouter/"], { stack: "dev", vars: { host: "example.com" } });
 * if (result.desired === undefined) console.error(formatDiagnostics(result));
 */
export function loadWorkspace(paths: readonly string[], options: LoadOptions = {}): LoadResult {
  const load: Load = { findings: createFindings(), sources: new Map(), roots: new Map(), texts: options.texts };
  const { sections: read, isComplete } = readSources(paths, options, load);
  const variables = options.vars && createVariables(options.vars, options.secretVars ?? new Set());
  const fill = createFill(read.get("expressions")?.value, variables, load.findings);
  checkExpressions(fill);
  const sections = fillSections(read, fill);
  const readOptions = { fill, readJsonFile: createReadJsonFile(load), ...load };
  const configurations = checkSections(sections, isComplete, readOptions);
  const { findings, overridden } = control(sections, isComplete, load);
  const desired = findings.hasErrors ? undefined : toDesired(withoutRouting(sections), configurations, overridden);
  return {
    desired,
    diagnostics: sortFindings(sumUp(findings.list), variables?.secretTexts),
    sources: load.sources,
    secrets: listSecrets(sections),
  };
}

/** Turns off what settings, comments and `allow` turn off. */
function control(sections: Sections, isComplete: boolean, load: Load): Controlled {
  const { findings, sources } = load;
  const yaml = [...sources].filter(([file]) => /\.ya?ml$/i.test(file));
  const controls = {
    settings: loadSettings(load),
    ignores: new Map(yaml.map(([file, text]) => [file, readIgnores(file, text, findings)])),
    allows: readAllows(sections, findings),
    isComplete,
  };
  return applyControls(findings.list, controls);
}

/** What the steps of one load share. */
interface Load {
  readonly findings: Findings;
  readonly sources: Map<string, string>;
  /** Root folder of each file that was read. */
  readonly roots: Map<string, string>;
  readonly texts: Texts | undefined;
}

/** The sections of all files, the overlay over them; incomplete when a file could not be read or understood. */
function readSources(
  paths: readonly string[],
  { stack }: LoadOptions,
  load: Load,
): { sections: Sections; isComplete: boolean } {
  const { findings } = load;
  const files = loadFiles(findFiles(paths, findings), load);
  const overlays = stack === undefined ? [] : loadFiles(findOverlays(paths, stack, findings), load);
  const isComplete = !findings.hasErrors;
  const written = files
    .filter(({ content }) => content === "workspace")
    .map(({ root }) => readSections(root, findings, load.sources));
  const over = overlays.map(({ root }) => readSections(root, findings, load.sources));
  const isNamedFile = createIsNamedFile([...written, ...over]);
  const bare = files
    .filter(({ file, content }) => content === "routing" && !isNamedFile(file.path))
    .map(toBareWorkflow);
  const merged = mergeFiles([...written, ...bare], findings);
  const sections = over.reduce((base, overlay) => applyOverlay(base, overlay, findings), merged);
  if (!findings.hasErrors && written.length > 0 && !sections.has("workspace")) refuseNoWorkspace(files, findings);
  return { sections, isComplete };
}

function loadFiles(files: readonly SourceFile[], { findings, sources, roots, texts }: Load): LoadedFile[] {
  return files.flatMap((file) => {
    roots.set(file.path, file.root);
    return loadTree(file, sources, findings, texts) ?? [];
  });
}

function refuseNoWorkspace(files: readonly LoadedFile[], findings: Findings): void {
  const first = files.find(({ content }) => content === "workspace");
  if (first === undefined) return;
  const span = { ...first.root.span, end: first.root.span.start };
  findings.add("no-workspace", {}, span);
}

/** Checks everything and gives the routing of each workflow that can be known. */
function checkSections(
  sections: Sections,
  isComplete: boolean,
  options: ReadRoutingOptions & Load,
): Map<string, Configuration> {
  const { findings, sources } = options;
  checkKeys(sections, findings);
  const root = toRoot(sections);
  checkStructure({ root, findings, sources });
  checkLocal(sections, { root, findings, sources });
  checkNames(sections, findings);
  checkExtras(sections, findings);
  const workspace = sections.get("workspace");
  if (workspace) checkWorkspace(workspace, findings);
  // a file that could not be read may declare what others name
  const references = createReferences(sections, isComplete ? findings : createFindings());
  checkObjectReferences(sections, references);
  const linter = createLinter(sections, isComplete);
  linter.lintTaskQueues({ findings, sources });
  const configurations = new Map<string, Configuration>();
  for (const [workflow, routing] of readRoutings(sections, options)) {
    const configuration = checkRouting(workflow, routing, { findings, sources, linter });
    checkRoutingReferences(routing, configuration, references);
    configurations.set(workflow.key, configuration);
  }
  return configurations;
}

function readRoutings(sections: Sections, options: ReadRoutingOptions): [Entry, Routing][] {
  const workflows = sections.get("workflows")?.value;
  if (workflows?.kind !== "map") return [];
  return [...workflows.entries.values()].flatMap((workflow): [Entry, Routing][] => {
    const routing = workflow.value.kind === "map" ? readRouting(workflow, workflow.value, options) : undefined;
    return routing === undefined || routing === "hole" ? [] : [[workflow, routing]];
  });
}

function toRoot(sections: Sections): MapNode {
  const entries = [...sections.values()];
  const span = entries[0]?.keySpan ?? { file: "", start: 0, end: 0 };
  return { kind: "map", span, entries: new Map(entries.map((entry) => [entry.key, entry])) };
}

/** Workflows without the keys that were read as their routing. */
function withoutRouting(sections: Sections): Sections {
  const workflows = sections.get("workflows");
  if (workflows?.value.kind !== "map") return sections;
  const strip = (workflow: Entry): Entry => {
    if (workflow.value.kind !== "map") return workflow;
    const kept = [...workflow.value.entries.values()].filter(({ key }) => !ROUTING_KEYS.includes(key));
    return { ...workflow, value: withEntries(workflow.value, kept) };
  };
  const value = withEntries(workflows.value, [...workflows.value.entries.values()].map(strip));
  return new Map([...sections, ["workflows", { ...workflows, value }]]);
}
