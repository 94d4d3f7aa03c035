// The wording of docs/style.md, where a pattern can find it. Part of `npm run check`, and by hand:
//   node scripts/lib/check-english.mjs [PATH…]  every file, or those below PATH
//   node scripts/lib/check-english.mjs --count  how often each pattern occurs in each area
// `english-ignore: why` in a comment on the line, or alone on the line before it, lets a legitimate use pass.
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { englishPatterns } from "./english-patterns.mjs";
import { root } from "./paths.mjs";
import { readMarkdown, readSource, readYaml } from "./prose.mjs";

const READERS = [
  { names: /\.(?:ts|mts|mjs)$/, read: readSource },
  { names: /\.md$/, read: (/** @type {string} */ _, /** @type {string} */ text) => readMarkdown(text) },
  { names: /\.yaml$/, read: (/** @type {string} */ _, /** @type {string} */ text) => readYaml(text) },
];
const SKIPPED = /(?:^|\/)(?:node_modules|dist|\..*|coverage|cases|fixtures|goldens|texts)$/;

/** @typedef {{ file: string, line: number, column: number, name: string, found: string, suggestion: string }} Finding */

/**
 * @param {string} [folder] absolute
 * @returns {string[]} the files below it that hold prose, relative to the repository
 */
function listFiles(folder = root) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    const name = relative(root, path);
    if (SKIPPED.test(name)) return [];
    if (entry.isDirectory()) return listFiles(path);
    return READERS.some(({ names }) => names.test(name)) ? [name] : [];
  });
}

/** @param {string} file @returns {string} the room, or the folder or page in `test` or `docs` */
function areaOf(file) {
  const [room = file, second] = file.split("/");
  return second !== undefined && (room === "test" || room === "docs") ? `${room}/${second}` : room;
}

/**
 * @param {string} file
 * @param {string} text
 * @returns {Finding[]} sorted by position
 */
export function findPhrases(file, text) {
  const reader = READERS.find(({ names }) => names.test(file));
  if (reader === undefined || text.includes("english-ignore-file")) return [];
  const lines = text.split("\n");
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return reader
    .read(file, text)
    .flatMap((paragraph) => englishPatterns.flatMap((pattern) => match(paragraph, pattern)))
    .sort((a, b) => a.index - b.index)
    .map(({ index, ...rest }) => {
      const line = starts.findLastIndex((start) => start <= index);
      return { file, line: line + 1, column: index - (starts[line] ?? 0) + 1, ...rest };
    })
    .filter(({ line }) => ![lines[line - 1], lines[line - 2]].some((text) => text?.includes("english-ignore:")));
}

/** @param {import("./prose.mjs").Paragraph} paragraph @param {import("./english-patterns.mjs").EnglishPattern} pattern */
function match({ start, text }, { name, pattern, suggestion }) {
  return [...text.matchAll(pattern)].map((found) => {
    const lead = /^(?:[\s.!?:;|]|@(?:returns|throws|param\s+\S+)\s)*/.exec(found[0])?.[0].length ?? 0;
    const shown = text.slice(found.index + lead, found.index + found[0].length + 25).trim();
    return { index: start + found.index + lead, name, found: shown, suggestion };
  });
}

/** @param {readonly Finding[]} findings */
function printCounts(findings) {
  /** @type {Map<string, Map<string, number>>} */
  const table = new Map();
  for (const { name, file } of findings) {
    const row = table.get(name) ?? new Map();
    table.set(name, row.set(areaOf(file), (row.get(areaOf(file)) ?? 0) + 1));
  }
  for (const [name, row] of [...table].sort()) {
    const cells = [...row].sort((a, b) => b[1] - a[1]).map(([area, count]) => `${area} ${count}`);
    console.log(
      `${name.padEnd(20)} ${String([...row.values()].reduce((a, b) => a + b)).padStart(5)}  ${cells.join(" · ")}`,
    );
  }
  console.log(`${"all".padEnd(20)} ${String(findings.length).padStart(5)}`);
}

/** @param {readonly string[]} args @returns {number} exit code */
function main(args) {
  const paths = args.filter((arg) => !arg.startsWith("--")).map((path) => relative(root, resolve(path)));
  const files = listFiles().filter(
    (file) => paths.length === 0 || paths.some((path) => file === path || file.startsWith(`${path}/`)),
  );
  const findings = files.flatMap((file) => findPhrases(file, readFileSync(join(root, file), "utf8")));
  if (args.includes("--count")) printCounts(findings);
  else
    for (const { file, line, column, name, found, suggestion } of findings)
      console.log(`${file}:${line}:${column} ${name}: "${found}" → ${suggestion}`);
  if (findings.length > 0) console.log(`${findings.length} phrases to rewrite (docs/style.md)`);
  return findings.length === 0 ? 0 : 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = main(process.argv.slice(2));
