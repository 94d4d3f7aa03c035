import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { Instrumenter } from "@stryker-mutator/instrumenter";
import { root } from "../lib/paths.mjs";
import { allTests, changedSources, workshop } from "./workshop.mjs";

/** @typedef {import("@stryker-mutator/instrumenter").Mutant} Mutant */

const ignore = () => {};
const silent = { isDebugEnabled: () => false, debug: ignore, info: ignore, warn: ignore };

/**
 * Writes the sources of a room with every change in them, and one file that imports its tests.
 *
 * @param {string} room
 * @returns {Promise<readonly Mutant[]>} the changes
 */
export async function instrument(room) {
  rmSync(workshop, { recursive: true, force: true });
  const sources = listFiles(room, ".ts").map((name) => ({
    name,
    mutate: true,
    content: readFileSync(join(root, name), "utf8"),
  }));
  const { files, mutants } = await new Instrumenter(silent).instrument(sources, {
    plugins: null,
    ignorers: [],
    excludedMutations: [],
  });
  for (const { name, content } of files) write(join(changedSources, name), content);
  const tests = listFiles(`test/${room}`, ".test.ts");
  const imports = tests.map((name) => `import ${JSON.stringify(relative(workshop, join(root, name)))};\n`);
  write(
    allTests,
    `import fc from "fast-check";\n${imports.join("")}fc.configureGlobal({ endOnFailure: true, seed: 1 });\n`,
  );
  return mutants;
}

/** @param {string} folder @param {string} ending */
function listFiles(folder, ending) {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(ending) && !name.endsWith(".d.ts"))
    .map((name) => `${folder}/${name.replaceAll("\\", "/")}`)
    .sort();
}

/** @param {string} file @param {string} text */
function write(file, text) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
