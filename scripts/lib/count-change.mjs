// How many source files the common kinds of change touch, found by an example of each. Part of `npm run check`, and by
// hand:
//   node scripts/lib/count-change.mjs [FOLDER]   prints each file; FOLDER is another checkout, to compare
// The aim is that one fact has one home: an example that is declared in more files than its limit fails.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { changeCosts } from "./change-costs.mjs";
import { root } from "./paths.mjs";

/**
 * @param {string} folder that holds the rooms
 * @param {import("./change-costs.mjs").ChangeCost} cost
 * @returns {string[]} the files that declare the example, each with the first line of it
 */
export function listTouched(folder, { names, rooms, uses = [] }) {
  return rooms
    .filter((room) => existsSync(join(folder, room)))
    .flatMap((room) =>
      readdirSync(join(folder, room), { recursive: true, encoding: "utf8" }).map((name) => `${room}/${name}`),
    )
    .filter((file) => file.endsWith(".ts") && !uses.some((path) => file === path || file.startsWith(`${path}/`)))
    .flatMap((file) => {
      const line = findDeclaration(readFileSync(join(folder, file), "utf8"), names);
      return line === undefined ? [] : [`${file}:${line}`];
    })
    .sort();
}

/**
 * Comments do not count, nor do reads of a member: `workflow.name` and `const { name } = workflow` follow the
 * declaration.
 *
 * @param {string} text @param {RegExp} names
 * @returns {number | undefined} the line
 */
export function findDeclaration(text, names) {
  const source = ts.createSourceFile("source.ts", text, ts.ScriptTarget.Latest, true);
  /** @param {ts.Node} node @returns {number | undefined} */
  const visit = (node) => {
    if ((ts.isIdentifier(node) || ts.isStringLiteralLike(node)) && names.test(node.text) && !isRead(node))
      return source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    return ts.forEachChild(node, visit);
  };
  return visit(source);
}

/** @param {ts.Node} node */
function isRead({ parent }) {
  return ts.isPropertyAccessExpression(parent) || ts.isBindingElement(parent);
}

/** @param {readonly string[]} args @returns {number} exit code */
function main([folder = root]) {
  const rows = changeCosts.map((cost) => ({ ...cost, files: listTouched(resolve(folder), cost) }));
  for (const { change, limit, files } of rows) {
    console.log(`${files.length > limit ? "ABOVE" : "ok"}  ${change}: ${files.length} files, limit ${limit}`);
    for (const file of files) console.log(`    ${file}`);
  }
  return rows.some(({ limit, files }) => files.length > limit) ? 1 : 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = main(process.argv.slice(2));
