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

/** Marks a folder as made by `npm start`, and holds the process id of the run that made it. */
export const MARKER = ".made-by-npm-start";

/**
 * Makes the folder anew. Only one that an earlier run made, or an empty one, is ever emptied.
 *
 * @param {string} folder
 * @throws {Error} it holds something else, or the run that made it still goes on
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
    throw new Error(`${folder} is no folder: move it away, npm start keeps its state there`);
  const marker = join(folder, MARKER);
  if (!existsSync(marker)) {
    if (readdirSync(folder).length === 0) return;
    throw new Error(`${folder} was not made by npm start and is not empty: move it away, it would be emptied`);
  }
  const holder = Number.parseInt(readFileSync(marker, "utf8"), 10);
  if (holder > 0 && holder !== process.pid && isAlive(holder)) {
    throw new Error(`another npm start (process ${holder}) uses ${folder}: end it with Ctrl-C first`);
  }
}

/** Says that the run is over: the next one may begin. @param {string} folder */
export function releaseFolder(folder) {
  if (existsSync(join(folder, MARKER))) writeFileSync(join(folder, MARKER), "0\n");
}

/**
 * Pulumi looks for a stack's settings beside `Pulumi.yaml`; a link there keeps them with the rest of the state,
 * and the commands that a person types need no option.
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
      `${link} exists and was not made by npm start: move it away, the stack \`${stack}\` would overwrite it`,
    );
  }
  rmSync(link, { force: true });
  symlinkSync(join(relative(project, folder), name), link);
}
