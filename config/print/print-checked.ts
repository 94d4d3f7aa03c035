import { isSameValue, type JsonObject, REFERENCE_SECTIONS } from "../../language/index.js";
import { sectionKinds } from "../../model/index.js";
import type { DesiredWorkspace } from "../desired.js";
import { type LoadedTexts, loadTexts } from "../load/load-texts.js";
import { type PrintedWorkspace, type PrintOptions, printWorkspace } from "./print-workspace.js";

/** Printed files that were loaded again. */
export interface CheckedFiles extends PrintedWorkspace {
  /** The findings of the files, as `taskrouter validate` reports them. */
  readonly loaded: LoadedTexts;
  /** Ids of the rules that live objects break: the files allow them, because TaskRouter accepted them. */
  readonly allowed: readonly string[];
  /** Objects that are not the same after they were loaded again, as `section.key`: a bug of this program. */
  readonly unfaithful: readonly string[];
}

/**
 * Prints a live workspace as files, and loads them again. Errors of rules in what TaskRouter has accepted are turned
 * off, at the workflow or task queue that breaks them.
 *
 * @param folder absolute path of the files in messages; nothing is written
 */
export function printChecked(desired: DesiredWorkspace, folder: string, options: PrintOptions): CheckedFiles {
  const first = printAndLoad(desired, folder, options);
  const ids = groupIds(first.loaded);
  if (ids.size === 0) return { ...first, allowed: [] };
  const again = printAndLoad(withAllowed(desired, ids), folder, options);
  return { ...again, allowed: [...new Set([...ids.values()].flat())].sort() };
}

function printAndLoad(desired: DesiredWorkspace, folder: string, options: PrintOptions): Omit<CheckedFiles, "allowed"> {
  const printed = printWorkspace(desired, options);
  const texts = new Map(printed.files.map(({ path, text }) => [`${folder}/${path}`, text]));
  const vars = Object.fromEntries(printed.secrets.map(({ variable, value }) => [variable, value]));
  const loaded = loadTexts(folder, texts, vars);
  return { ...printed, loaded, unfaithful: findUnfaithful(desired, loaded.desired) };
}

type AllowSection = "workflows" | "taskQueues";

/** Ids by section and key. */
function groupIds({ allowable }: LoadedTexts): Map<string, string[]> {
  const ids = new Map<string, string[]>();
  for (const { subject, id } of allowable) {
    const name = nameOf(subject.section, subject.key);
    const known = ids.get(name) ?? [];
    if (!known.includes(id)) ids.set(name, [...known, id].sort());
  }
  return ids;
}

function withAllowed(desired: DesiredWorkspace, ids: ReadonlyMap<string, string[]>): DesiredWorkspace {
  const allow = <Of extends object>(section: AllowSection, objects: ReadonlyMap<string, Of>): Map<string, Of> =>
    new Map(
      [...objects].map(([key, object]) => {
        const own = ids.get(nameOf(section, key));
        return [key, own === undefined ? object : { ...object, allow: own }];
      }),
    );
  return {
    ...desired,
    taskQueues: allow("taskQueues", desired.taskQueues),
    workflows: allow("workflows", desired.workflows),
  };
}

function findUnfaithful(desired: DesiredWorkspace, loaded: DesiredWorkspace): string[] {
  const inSections = sectionKinds.flatMap(([section]) => {
    const [wanted, found] = [desired[section], loaded[section]];
    const keys = [...new Set([...wanted.keys(), ...found.keys()])];
    return keys.flatMap((key) => (isSame(wanted.get(key), found.get(key)) ? [] : [nameOf(section, key)]));
  });
  const inExternal = REFERENCE_SECTIONS.filter(
    (section) => !isSame(Object.fromEntries(desired.external[section]), Object.fromEntries(loaded.external[section])),
  ).map((section) => nameOf("external", section));
  return [...(isSame(desired.workspace, loaded.workspace) ? [] : ["workspace"]), ...inSections, ...inExternal];
}

/** Only files have `allow`: live objects do not. */
function isSame(a: object | undefined, b: object | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  const plain = (object: object): JsonObject => ({ ...object, allow: undefined });
  return isSameValue(plain(a), plain(b));
}

function nameOf(section: string, key: string): string {
  return `${section}.${key}`;
}
