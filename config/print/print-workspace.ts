import { compareText, fromEntries, type Json, type JsonObject, REFERENCE_SECTIONS } from "../../language/index.js";
import { type Kind, type KindSection, kinds, sectionKinds } from "../../model/index.js";
import type { DesiredWorkspace } from "../desired.js";
import { externalName } from "../external.js";
import { fileShape } from "../format/key-order.js";
import { printLayout } from "../format/yaml/print-layout.js";
import type { LiveNote } from "../live/live-note.js";
import { createFileNames } from "./file-name.js";
import { describeSecret, type HiddenSecret, type Hiding, hideSecrets } from "./hide-secrets.js";
import { nameExpressions } from "./name-expressions.js";
import { placeNotes } from "./place-notes.js";
import { layOutFile } from "./printable.js";
import { escapeTexts, toFileForm, toRoutingForm } from "./to-file-form.js";

/** A file to write. */
export interface PrintedFile {
  /** Relative to the folder of the files, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** The files of a workspace. */
export interface PrintedWorkspace {
  readonly files: readonly PrintedFile[];
  /** Secrets that the files leave to variables of the stack. */
  readonly secrets: readonly HiddenSecret[];
}

/** Options of {@link printWorkspace}. */
export interface PrintOptions {
  /** Become comments at the objects that they are about. */
  readonly notes?: readonly LiveNote[];
  /** Lines at the top of the first file. */
  readonly header?: readonly string[];
  /** Returns the comment with which editors find the schema of the file at a path. */
  readonly schema?: ((path: string) => string) | undefined;
}

/**
 * Prints a workspace as files in the order and spacing of `taskrouter fmt`: one per workflow, one for each other
 * section, and one for expressions that are repeated. Secrets in callback URLs become `${vars.…}`.
 *
 * @example
 * const { files } = printWorkspace(fromLive(live).desired);
 */
export function printWorkspace(desired: DesiredWorkspace, options: PrintOptions = {}): PrintedWorkspace {
  const hiding = hideSecrets(desired);
  const parts = listParts(desired, hiding);
  const { expressions, replaceIn } = nameExpressions(parts.map(({ content }) => content));
  const named = parts.map(({ path, content }) => ({ path, content: replaceIn(content) as JsonObject }));
  const own = Object.keys(expressions).length === 0 ? [] : [{ path: "expressions.yaml", content: { expressions } }];
  const { comments, headers } = placeNotes(options.notes ?? [], named);
  const files = [...named, ...own].map(({ path, content }, at): PrintedFile => {
    const schema = options.schema === undefined ? [] : [options.schema(path)];
    const header = [...schema, ...(at === 0 ? (options.header ?? []) : []), ...(headers.get(path) ?? [])];
    return { path, text: printLayout(layOutFile(content, comments, header), fileShape) };
  });
  return { files: files.sort((a, b) => compareText(a.path, b.path)), secrets: hiding.secrets };
}

interface Part {
  readonly path: string;
  readonly content: JsonObject;
}

/** Sections with a file of their own: those that can be long. The others are in the file of the workspace. */
const OWN_FILES: Readonly<Record<string, string>> = { taskQueues: "task-queues", workers: "workers" };

/** The first part is always that of the workspace. */
function listParts(desired: DesiredWorkspace, { secrets, hideUrl }: Hiding): Part[] {
  const toObjects = (section: KindSection, kind: Kind) =>
    [...desired[section]].map(([key, object]): [string, JsonObject] => [
      key,
      toFileForm(kind, key, { ...object }, hideUrl),
    ]);
  const workspace: JsonObject = {
    workspace: toFileForm(kinds.Workspace, undefined, { ...desired.workspace }, hideUrl),
  };
  const parts: Part[] = [{ path: "workspace.yaml", content: workspace }];
  for (const [section, kind] of sectionKinds) {
    const objects = toObjects(section, kind);
    const name = OWN_FILES[section];
    if (section === "workflows") parts.push(...listWorkflows(objects, desired));
    else if (name !== undefined) parts.push(...splitSection(section, name, objects));
    else if (objects.length > 0) workspace[section] = fromEntries(objects);
  }
  if (secrets.length > 0) workspace.vars = fromEntries(secrets.map(declareSecret));
  const external = listExternal(desired);
  if (external.length > 0) workspace.external = fromEntries(external);
  return parts;
}

function declareSecret(secret: HiddenSecret): [string, JsonObject] {
  return [secret.variable, { type: "string", description: escapeTexts(describeSecret(secret)), secret: true }];
}

/** The sections of `external` that have objects. */
function listExternal({ external }: DesiredWorkspace): [string, JsonObject][] {
  return REFERENCE_SECTIONS.flatMap((section): [string, JsonObject][] => {
    const nameKey = externalName(section);
    const objects = [...external[section]].map(([key, { name, sid }]): [string, JsonObject] => [
      key,
      sid === undefined ? { [nameKey]: escapeTexts(name) } : { sid },
    ]);
    return objects.length === 0 ? [] : [[section, fromEntries(objects)]];
  });
}

function listWorkflows(objects: readonly [string, JsonObject][], { workflows }: DesiredWorkspace): Part[] {
  const toFileName = createFileNames("workflow");
  return objects.map(([key, object]) => {
    const routing = toRoutingForm(workflows.get(key)?.configuration ?? {});
    const content = { workflows: fromEntries([[key, { ...object, ...routing }]]) };
    return { path: `workflows/${toFileName(key)}.yaml`, content };
  });
}

/** Most values in one file: half of what a loader accepts. */
const MAX_VALUES = 50_000;

/** Splits a section that is too long for one file. */
function splitSection(section: string, name: string, objects: readonly [string, JsonObject][]): Part[] {
  const parts: Part[] = [];
  let entries: [string, JsonObject][] = [];
  let values = 0;
  const finish = () => {
    if (entries.length === 0) return;
    const number = parts.length === 0 ? "" : `-${parts.length + 1}`;
    parts.push({ path: `${name}${number}.yaml`, content: { [section]: fromEntries(entries) } });
  };
  for (const entry of objects) {
    const size = countValues(entry[1]);
    if (values + size > MAX_VALUES) {
      finish();
      [entries, values] = [[], 0];
    }
    entries.push(entry);
    values += size;
  }
  finish();
  return parts;
}

function countValues(value: Json | undefined): number {
  if (typeof value !== "object" || value === null) return 1;
  return Object.values(value).reduce((sum: number, member) => sum + countValues(member), 1);
}
