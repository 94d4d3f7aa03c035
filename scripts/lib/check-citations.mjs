// Facts about TaskRouter (docs/taskrouter) and the code that cites them. Part of `npm run check`; by hand:
//   node scripts/lib/check-citations.mjs
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { readFacts, readLinks, readSources } from "./facts.mjs";
import { root } from "./paths.mjs";

const ROOMS = ["language", "model", "routing", "project", "config", "provider", "sdk", "emulator", "cli"];
const PAGES = ["docs", "README.md", "CONTRIBUTING.md"];
const CITATION = /(?<![\w-])([HOCERVSL])-(\d+|\?)(?![\w-])/g;

/** @typedef {{ id: string, where: string }} Citation */

/** Problems with facts and their citations, one line each. @returns {string[]} */
export function checkCitations() {
  const facts = readFacts();
  const known = new Set(facts.map(({ id }) => id));
  const inCode = ROOMS.flatMap((room) => readCitations(room, [".ts"]));
  const inPages = PAGES.flatMap((page) => readCitations(page, [".md"])).filter(
    ({ where }) => !where.startsWith("docs/taskrouter/"),
  );
  const cited = new Set(inCode.map(({ id }) => id));
  return [
    ...listRepeated(facts.map(({ id }) => id)).map((id) => `${id} is the number of two facts`),
    ...[...inCode, ...inPages].filter(({ id }) => !known.has(id)).map(({ id, where }) => `${where}: no fact ${id}`),
    ...facts
      .filter((fact) => !fact.isBackground && !cited.has(fact.id))
      .map(
        ({ id, page }) =>
          `${id} is no longer cited in code: cite it, or mark it as background in docs/taskrouter/${page}`,
      ),
    ...facts
      .filter((fact) => fact.isBackground && cited.has(fact.id))
      .map((fact) => `${fact.id} is cited, so it is not background`),
    ...facts.filter(lacksDecision).map(({ id }) => `${id} is assumed: it needs an option, or "fixed:" and a reason`),
    ...checkSources(facts),
    ...ROOMS.flatMap(listUnnumbered),
  ];
}

/** @param {import("./facts.mjs").Fact} fact */
const lacksDecision = ({ mark, option }) =>
  mark.includes("_assumed_") && option === undefined && !/· fixed: \S/.test(mark);

/** @param {readonly string[]} ids */
const listRepeated = (ids) => ids.filter((id, index) => ids.indexOf(id) !== index);

/** @param {import("./facts.mjs").Fact[]} facts @returns {string[]} */
function checkSources(facts) {
  const sources = readSources();
  const without = facts.filter((fact) => fact.sources.length === 0).map(({ id }) => `${id} names no source`);
  const wrong = facts.flatMap(({ id, page, sources: keys }) =>
    keys
      .filter((key) => sources.get(key) === undefined || readLinks(page).get(key) !== sources.get(key))
      .map((key) => `${id}: the source ${key} needs the same address in README.md and at the end of ${page}`),
  );
  return [...without, ...wrong];
}

/** Certainties without a number. @param {string} room @returns {string[]} */
function listUnnumbered(room) {
  return listFiles(room, [".ts"]).flatMap((file) =>
    readLines(file)
      .filter(({ text }) => /\b(api|routing) sheet\b/.test(text))
      .map(({ where }) => `${where}: cite the number of a fact`),
  );
}

/** @param {string} path a folder or a file @param {readonly string[]} endings @returns {Citation[]} */
function readCitations(path, endings) {
  return listFiles(path, endings).flatMap((file) =>
    readLines(file).flatMap(({ text, where }) => [...text.matchAll(CITATION)].map(([id]) => ({ id, where }))),
  );
}

/** @param {string} path @param {readonly string[]} endings @returns {string[]} */
function listFiles(path, endings) {
  if (endings.some((ending) => path.endsWith(ending))) return [join(root, path)];
  return readdirSync(join(root, path), { recursive: true, encoding: "utf8" })
    .filter((name) => endings.some((ending) => name.endsWith(ending)))
    .map((name) => join(root, path, name));
}

/** @param {string} file @returns {{ text: string, where: string }[]} */
function readLines(file) {
  const lines = readFileSync(file, "utf8").split("\n");
  return lines.map((text, index) => ({ text, where: `${relative(root, file)}:${index + 1}` }));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const problems = checkCitations();
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  if (problems.length > 0) process.exitCode = 1;
}
