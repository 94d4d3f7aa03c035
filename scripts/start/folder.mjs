import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join, relative } from "node:path";
import { isAlive } from "../lib/lock.mjs";

/** Marks a folder as created by `npm start`; contains the process ID of that run. */
export const MARKER = ".made-by-npm-start";

/**
 * Creates the folder, or empties it if an earlier run created it.
 *
 * @param {string} folder
 * @throws {Error} if it contains something else, or the run that created it is still active
 */
export function prepareFolder(folder) {
  if (existsSync(folder)) refuseForeign(folder);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, "state"), { recursive: true });
  writeFileSync(join(folder, MARKER), `${process.pid}\n`);
}

/** @param {string} folder */
function refuseForeign(folder) {
  if (!lstatSync(folder).isDirectory())
    throw new Error(`${folder} is not a folder: move it away, because npm start keeps its state there`);
  const marker = join(folder, MARKER);
  if (!existsSync(marker)) {
    if (readdirSync(folder).length === 0) return;
    throw new Error(
      `${folder} was not created by npm start and is not empty: move it away, because npm start would empty it`,
    );
  }
  const holder = Number.parseInt(readFileSync(marker, "utf8"), 10);
  if (holder > 0 && holder !== process.pid && isAlive(holder)) {
    throw new Error(`another npm start (process ${holder}) uses ${folder}: end it with Ctrl-C first`);
  }
}

/** Marks the run as ended, so that the next one may start. @param {string} folder */
export function releaseFolder(folder) {
  if (existsSync(join(folder, MARKER))) writeFileSync(join(folder, MARKER), "0\n");
}

/**
 * Pulumi reads a stack's settings next to `Pulumi.yaml`. A link there keeps them with the rest of the state,
 * so that commands typed by hand need no option.
 *
 * @param {string} project the example's folder
 * @param {string} stack
 * @param {string} folder `.start`
 */
export function linkSettings(project, stack, folder) {
  const name = `Pulumi.${stack}.yaml`;
  const link = join(project, name);
  const stats = lstatSync(link, { throwIfNoEntry: false });
  if (stats !== undefined && !stats.isSymbolicLink()) {
    throw new Error(
      `${link} exists and was not created by npm start: move it away, because the stack \`${stack}\` would overwrite it`,
    );
  }
  rmSync(link, { force: true });
  symlinkSync(join(relative(project, folder), name), link);
}
