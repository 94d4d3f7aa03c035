import { existsSync, realpathSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join, relative } from "node:path";
import picomatch from "picomatch";
import { readText } from "../files/read-text.js";
import { parseYaml } from "../parse/parse-yaml.js";
import { createFindings, type Findings } from "../report/findings.js";
import type { Level } from "./controllable.js";
import { readSettings, type SettingsFile } from "./read-settings.js";

/** Name of the settings file of this tool. */
const SETTINGS = ".taskrouter.yaml";

/** The levels of findings in the settings. */
export interface Settings {
  /** The level of a rule in a file; undefined if none is set. */
  levelOf(code: string, file: string): Level | undefined;
}

interface SettingsOptions {
  /** Root folder of each file: the search for settings begins there. */
  readonly roots: ReadonlyMap<string, string>;
  readonly sources: Map<string, string>;
  readonly findings: Findings;
}

/** Loads the settings for the files of one load: the nearest `.taskrouter.yaml` in or above the loaded folder. */
export function loadSettings({ roots, sources, findings }: SettingsOptions): Settings {
  const files = new Map<string, Loaded | undefined>();
  for (const root of new Set(roots.values())) files.set(root, loadFrom(root, sources, findings));
  const levels = new Map<string, ReadonlyMap<string, Level>>();
  return {
    levelOf(code, file) {
      const known = levels.get(file) ?? listLevels(files.get(roots.get(file) ?? ""), file);
      levels.set(file, known);
      return known.get(code);
    },
  };
}

/** A settings file, and the folder that its globs are relative to. */
interface Loaded {
  readonly folder: string;
  readonly settings: SettingsFile;
}

function loadFrom(root: string, sources: Map<string, string>, findings: Findings): Loaded | undefined {
  const path = findSettings(root);
  if (path === undefined) return undefined;
  const folder = dirname(path);
  const own = createFindings();
  const texts = new Map<string, string>();
  const text = readText({ path, realPath: path, root: folder, isNamed: true }, texts, own);
  const tree = text === undefined ? undefined : parseYaml(path, text, own);
  const settings = tree && readSettings(tree, own);
  for (const finding of own.list) findings.push(finding);
  // a settings file only counts among the checked files if it has findings
  if (own.list.length > 0 && text !== undefined) sources.set(path, text);
  return settings && { folder, settings };
}

/** The search ends at the root of a checkout and at the home folder: files above belong to somebody else. */
function findSettings(root: string): string | undefined {
  let folder = root;
  while (true) {
    const path = join(folder, SETTINGS);
    if (existsSync(path)) return path;
    const parent = dirname(folder);
    if (parent === folder || folder === homedir() || existsSync(join(folder, ".git"))) return undefined;
    folder = parent;
  }
}

/** All levels that are set for a file; later overrides win. */
function listLevels(loaded: Loaded | undefined, file: string): ReadonlyMap<string, Level> {
  if (loaded === undefined) return new Map();
  const { folder, settings } = loaded;
  const matching = settings.overrides.filter(({ files }) => isMatch(file, folder, files));
  return new Map([settings.rules, ...matching.map(({ rules }) => rules)].flatMap((rules) => [...rules]));
}

function isMatch(file: string, folder: string, globs: readonly string[]): boolean {
  return picomatch.isMatch(relative(folder, toRealPath(file)), [...globs], { dot: true });
}

function toRealPath(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    return file;
  }
}
