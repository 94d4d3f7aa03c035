// Compares all imports with layers.mjs, and finds circles of files and folders. Part of `npm run check`, and by hand:
//   node scripts/lib/check-layers.mjs
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { layers } from "./layers.mjs";
import { root } from "./paths.mjs";

/** @typedef {{ from: string, to: string, line: number }} Import `to` is a file, or the name of a package or of a module of Node */
/** @typedef {ReadonlyMap<string, ReadonlySet<string>>} Graph */

/**
 * @param {string} folder that holds the rooms
 * @param {Readonly<Record<string, import("./layers.mjs").Layer>>} rules
 * @returns {string[]} what breaks the rules, one line per finding
 */
export function checkLayers(folder, rules = layers) {
  const imports = listFiles(folder, Object.keys(rules)).flatMap((file) => readImports(folder, file));
  const rooms = Object.keys(rules).filter((name) => !name.includes("/"));
  const borders = imports.flatMap((found) => {
    const problem = checkBorder(found, rules);
    return problem === undefined ? [] : [`${found.from}:${found.line}: ${problem}`];
  });
  const files = findCircles(toGraph(imports)).map((circle) => describeCircle("files", circle, imports));
  return [...borders, ...files, ...rooms.flatMap((room) => checkFolders(room, imports))];
}

/** @param {string} folder @param {readonly string[]} rooms @returns {string[]} */
function listFiles(folder, rooms) {
  return rooms
    .filter((room) => !room.includes("/") && existsSync(join(folder, room)))
    .flatMap((room) =>
      readdirSync(join(folder, room), { recursive: true, encoding: "utf8" }).map((name) => join(room, name)),
    )
    .filter((name) => name.endsWith(".ts"));
}

/** Type imports, re-exports and `import()` included. @param {string} folder @param {string} file @returns {Import[]} */
function readImports(folder, file) {
  const text = readFileSync(join(folder, file), "utf8");
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName, pos }) => ({
    from: file,
    to: fileName.startsWith(".")
      ? join(dirname(file), fileName).replace(/\.js$/, ".ts")
      : fileName.replace(/^(node:|@[^/]+\/[^/]+|[^/]+).*/, "$1"),
    line: text.slice(0, pos).split("\n").length,
  }));
}

/** @param {Import} found @param {Readonly<Record<string, import("./layers.mjs").Layer>>} rules @returns {string | undefined} */
function checkBorder({ from, to }, rules) {
  const [room = "", target = ""] = [from, to].map((path) => path.split("/")[0]);
  const scope = Object.keys(rules).findLast((name) => from.startsWith(`${name}/`)) ?? room;
  const layer = rules[scope];
  if (layer === undefined || target === room) return undefined;
  if (!to.endsWith(".ts")) return layer.packages.includes(to) ? undefined : `${scope} may not import ${to}`;
  if (!layer.rooms.includes(target)) return `${scope} may not import ${target}`;
  const entries = rules[target]?.entries ?? ["index.ts"];
  return entries.includes(relative(target, to)) ? undefined : `${target} is entered through ${entries.join(" or ")}`;
}

/** @param {readonly { from: string, to: string }[]} edges @returns {Graph} */
function toGraph(edges) {
  /** @type {Map<string, Set<string>>} */
  const graph = new Map();
  for (const { from, to } of edges) graph.set(from, (graph.get(from) ?? new Set()).add(to));
  return graph;
}

/** The folders and files of a folder, and of those in it, as one node each. @param {string} folder @param {readonly Import[]} imports @returns {string[]} */
function checkFolders(folder, imports) {
  const inside = imports.filter(({ from, to }) => [from, to].every((path) => path.startsWith(`${folder}/`)));
  /** @param {string} path */
  const toChild = (path) => path.split("/", folder.split("/").length + 1).join("/");
  const edges = inside.map(({ from, to }) => ({ from: toChild(from), to: toChild(to) }));
  const circles = findCircles(toGraph(edges.filter(({ from, to }) => from !== to)));
  const own = circles
    .filter((circle) => circle.some((name) => !name.endsWith(".ts")))
    .map((circle) => describeCircle("folders", circle, inside));
  const children = new Set(edges.map(({ from }) => from).filter((name) => !name.endsWith(".ts")));
  return [...own, ...[...children].flatMap((child) => checkFolders(child, inside))];
}

/** @param {string} kind @param {readonly string[]} circle @param {readonly Import[]} imports @returns {string} */
function describeCircle(kind, circle, imports) {
  const steps = circle.map((from, at) => {
    const to = circle[(at + 1) % circle.length] ?? from;
    const example = imports.find((found) => isIn(found.from, from) && isIn(found.to, to));
    return `  ${example?.from}:${example?.line} imports ${example?.to}`;
  });
  return [`${kind} in a circle: ${[...circle, circle[0]].join(" → ")}`, ...steps].join("\n");
}

/** @param {string} path @param {string} folder */
const isIn = (path, folder) => path === folder || path.startsWith(`${folder}/`);

/** A shortest circle through each group of nodes that reach each other. @param {Graph} graph @returns {string[][]} */
function findCircles(graph) {
  /** @type {Set<string>} */
  const reported = new Set();
  return [...graph.keys()].flatMap((node) => {
    const circle = reported.has(node) ? undefined : findPath(graph, node);
    for (const member of circle ?? []) reported.add(member);
    return circle === undefined ? [] : [circle];
  });
}

/** The shortest path from a node back to itself. @param {Graph} graph @param {string} start @returns {string[] | undefined} */
function findPath(graph, start) {
  const paths = [[start]];
  const seen = new Set();
  for (const path of paths) {
    for (const next of graph.get(path.at(-1) ?? start) ?? []) {
      if (next === start) return path;
      if (!seen.has(next)) paths.push([...path, next]);
      seen.add(next);
    }
  }
  return undefined;
}

/** @returns {number} exit code */
function main() {
  const findings = checkLayers(root);
  for (const finding of findings) console.log(finding);
  return findings.length === 0 ? 0 : 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = main();
