import { dirname, join } from "node:path";
import { compareText, type Json, type JsonObject } from "../../language/index.js";
import type { KindSection } from "../../model/index.js";
import type { LoadedFile } from "../files/load-tree.js";
import { SECTIONS } from "../tree/sections.js";
import { getValue, listEntries } from "../tree/tree.js";
import { findBefore } from "./change-map.js";
import type { Step } from "./step.js";

/** Where a new object goes: into a file, or into one of its own. */
export type PlacedObject =
  | { readonly kind: "step"; readonly step: Step }
  | { readonly kind: "file"; readonly folder: string; readonly root: string; readonly content: JsonObject };

/**
 * Finds the place of a new object: with the others of its section; a workflow in a file of its own where others are.
 *
 * @param taken keys that are added to the section of a file already
 * @returns undefined if no file has sections of a workspace: raw JSON has no room for other objects
 */
export function placeObject(
  section: KindSection,
  key: string,
  value: Json,
  files: readonly LoadedFile[],
): PlacedObject | undefined {
  const yaml = files.filter(({ content }) => content === "workspace");
  const holders = yaml
    .map((file) => ({ file, count: listEntries(getValue(file.root, section)).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || compareText(a.file.file.path, b.file.file.path));
  const folder =
    section === "workflows"
      ? findFolder(
          yaml,
          holders.map(({ file }) => file),
        )
      : undefined;
  if (folder !== undefined) return { kind: "file", ...folder, content: { workflows: { [key]: value } } };
  const home = holders[0]?.file ?? yaml.find(({ root }) => getValue(root, "workspace") !== undefined) ?? yaml[0];
  return home && { kind: "step", step: toStep(section, key, value, home) };
}

/** The folder in which workflows have files of their own; undefined if they share one, or if files are named one by one. */
function findFolder(
  yaml: readonly LoadedFile[],
  holders: readonly LoadedFile[],
): { readonly folder: string; readonly root: string } | undefined {
  const own = holders.find(({ root }) => {
    const sections = listEntries(root).filter(({ key }) => key !== "$schema");
    return sections.length === 1 && listEntries(sections[0]?.value).length === 1;
  });
  const first = own ?? (holders.length === 0 ? yaml[0] : undefined);
  if (first === undefined || first.file.isNamed) return undefined;
  const { path, root } = first.file;
  return { folder: own === undefined ? join(dirname(path), "workflows") : dirname(path), root };
}

function toStep(section: KindSection, key: string, value: Json, { file: { path }, root }: LoadedFile): Step {
  const node = getValue(root, section);
  if (node?.kind === "map") {
    const after = listEntries(node).at(-1)?.key;
    return { kind: "add", file: path, path: [section], key, value, after };
  }
  if (node !== undefined)
    return { kind: "change", file: path, path: [section], patch: { kind: "set", value: { [key]: value } } };
  const keys = new Map(listEntries(root).map((entry) => [entry.key, entry.key]));
  return {
    kind: "add",
    file: path,
    path: [],
    key: section,
    value: { [key]: value },
    after: findBefore(section, keys, SECTIONS),
  };
}
