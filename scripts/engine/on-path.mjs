import { accessSync, constants, statSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { run } from "../lib/run.mjs";
import { isAtLeast, MINIMUM_PULUMI } from "./versions.mjs";

/** Programs, in addition to the CLI, that run a Node program and its dynamic resources. */
export const COMPANIONS = ["pulumi-language-nodejs", "pulumi-resource-pulumi-nodejs"];

/**
 * @typedef {object} PathProbes
 * @property {(name: string) => string | undefined} find a program on `PATH`
 * @property {(file: string) => Promise<string | undefined>} readVersion
 */

/**
 * Way 1: the CLI on `PATH`, new enough and complete.
 *
 * @param {PathProbes} probes
 * @returns {Promise<import("./choose.mjs").Outcome>}
 */
export async function getFromPath({ find, readVersion }) {
  const pulumi = find("pulumi");
  if (pulumi === undefined) return { why: "`pulumi` is not on PATH" };
  const version = await readVersion(pulumi);
  if (version === undefined) return { why: `${pulumi} does not run` };
  if (!isAtLeast(version, MINIMUM_PULUMI)) {
    return { why: `${pulumi} is ${version}, and ${MINIMUM_PULUMI} or newer is needed: upgrade it` };
  }
  const missing = COMPANIONS.filter((name) => find(name) === undefined);
  if (missing.length > 0) {
    return {
      why: `${pulumi} is ${version}, but ${missing.join(" and ")} ${missing.length === 1 ? "is" : "are"} not on PATH`,
    };
  }
  return { found: { pulumi, path: dirname(pulumi), version, how: "found on PATH" } };
}

/** @param {string} name @param {NodeJS.ProcessEnv} env @returns {string | undefined} */
export function findOnPath(name, env = process.env) {
  const folders = (env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  return folders.map((folder) => join(folder, name)).find(isProgram);
}

/** @param {string} file @returns {boolean} */
export function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/** The output of `pulumi version`, e.g. `v3.250.0`. @param {string} pulumi @returns {Promise<string | undefined>} */
export async function readPulumiVersion(pulumi) {
  const env = { ...process.env, PULUMI_SKIP_UPDATE_CHECK: "true" };
  const { code, stdout } = await run(pulumi, ["version"], { env, timeout: 30_000 });
  return code === 0 ? stdout.trim() : undefined;
}
