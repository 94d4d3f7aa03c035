import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";

/** @typedef {{ start: number, end: number, text: string }} Edit */

/**
 * Writes all declarations in the syntax of TypeScript 3.8, which Pulumi includes for projects without their own. Newer
 * compilers read the same types.
 *
 * @param {string} compiled the folder with the declarations
 * @param {string} folder gets the written ones
 */
export function writeOldSyntax(compiled, folder) {
  for (const name of readdirSync(compiled, { recursive: true, encoding: "utf8" })) {
    if (!name.endsWith(".d.ts")) continue;
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, toOldSyntax(readFileSync(join(compiled, name), "utf8")));
  }
}

/**
 * Declarations in the syntax of TypeScript 3.8.
 *
 * @param {string} text
 * @returns {string}
 * @example toOldSyntax('export { type A, b } from "./c.js";') // 'export type { A } from "./c.js";\nexport { b } from "./c.js";'
 */
export function toOldSyntax(text) {
  const source = ts.createSourceFile("module.d.ts", text, ts.ScriptTarget.ES2022, true);
  return rewrite(source, text, 0, text.length);
}

/**
 * The text of a range, with every outermost newer construct in it rewritten.
 *
 * @param {ts.Node} node @param {string} text @param {number} start @param {number} end
 * @returns {string}
 */
function rewrite(node, text, start, end) {
  /** @type {Edit[]} */
  const edits = [];
  const visit = (/** @type {ts.Node} */ child) => {
    const edit = toEdit(child, text);
    if (edit === undefined) ts.forEachChild(child, visit);
    else edits.push(edit);
  };
  ts.forEachChild(node, visit);
  let written = "";
  let at = start;
  for (const edit of edits.sort((a, b) => a.start - b.start)) {
    written += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return written + text.slice(at, end);
}

/** @param {ts.Node} node @param {string} text @returns {Edit | undefined} undefined if the node itself is old syntax */
function toEdit(node, text) {
  const inner = (/** @type {ts.Node} */ child) =>
    toEdit(child, text)?.text ?? rewrite(child, text, child.getStart(), child.end);
  const changed = toOld(node, inner);
  return changed === undefined ? undefined : { start: node.getStart(), end: node.end, text: changed };
}

/**
 * @param {ts.Node} node
 * @param {(child: ts.Node) => string} inner the old syntax of a part
 * @returns {string | undefined}
 */
function toOld(node, inner) {
  if (ts.isImportDeclaration(node)) return splitImport(node);
  if (ts.isExportDeclaration(node)) return splitExport(node);
  if (ts.isMappedTypeNode(node) && node.nameType !== undefined) return toFiltered(node, node.nameType, inner);
  if (ts.isTemplateLiteralTypeNode(node)) return "string";
  if (ts.isNamedTupleMember(node)) return toUnnamed(node, inner);
  if (ts.isTypeParameterDeclaration(node)) return toPlainParameter(node, inner);
  return undefined;
}

/** `import { type A, b }` is newer than `import type { A }`. @param {ts.ImportDeclaration} node */
function splitImport(node) {
  const { importClause: clause, moduleSpecifier } = node;
  const names = clause?.namedBindings;
  if (clause === undefined || names === undefined || !ts.isNamedImports(names)) return undefined;
  return clause.name === undefined ? split("import", names.elements, moduleSpecifier) : undefined;
}

/** @param {ts.ExportDeclaration} node */
function splitExport(node) {
  const { exportClause: clause, moduleSpecifier } = node;
  if (clause === undefined && node.isTypeOnly) return `export * from ${moduleSpecifier?.getText()};`;
  return clause !== undefined && ts.isNamedExports(clause)
    ? split("export", clause.elements, moduleSpecifier)
    : undefined;
}

/**
 * @param {"import" | "export"} verb
 * @param {ts.NodeArray<ts.ImportSpecifier | ts.ExportSpecifier>} elements
 * @param {ts.Expression | undefined} module
 */
function split(verb, elements, module) {
  if (!elements.some(({ isTypeOnly }) => isTypeOnly)) return undefined;
  const from = module === undefined ? "" : ` from ${module.getText()}`;
  const [types, values] = [true, false].map((isType) =>
    elements.filter(({ isTypeOnly }) => isTypeOnly === isType).map((one) => one.getText().replace(/^type /, "")),
  );
  const write = (/** @type {string} */ word, /** @type {string[]} */ names) =>
    names.length === 0 ? [] : [`${word} { ${names.join(", ")} }${from};`];
  return [...write(`${verb} type`, types ?? []), ...write(verb, values ?? [])].join("\n");
}

/**
 * A mapped type with `as`: one that only leaves keys out maps the remaining keys, one that renames keys has any.
 *
 * @param {ts.MappedTypeNode} node @param {ts.TypeNode} name @param {(child: ts.Node) => string} inner
 */
function toFiltered(node, name, inner) {
  const key = node.typeParameter.name.text;
  const { constraint } = node.typeParameter;
  if (constraint === undefined || !listResults(name).every((result) => result === key || result === "never"))
    return "{ [name: string]: any }";
  const [all, kept] = [inner(constraint), inner(name)];
  const readonly =
    node.readonlyToken === undefined ? "" : `${node.readonlyToken.getText().replace(/^[+-]$/, "$&readonly")} `;
  const question = node.questionToken === undefined ? "" : node.questionToken.getText().replace(/^[+-]$/, "$&?");
  const value = node.type === undefined ? "any" : inner(node.type);
  return `{ ${readonly}[${key} in { [${key} in ${all}]: ${kept} }[${all}]]${question}: ${value} }`;
}

/** The types that a conditional type can end with. @param {ts.TypeNode} type @returns {string[]} */
function listResults(type) {
  return ts.isConditionalTypeNode(type)
    ? [...listResults(type.trueType), ...listResults(type.falseType)]
    : [type.getText()];
}

/** `[first: A, rest?: B]` without its names. @param {ts.NamedTupleMember} node @param {(child: ts.Node) => string} inner */
function toUnnamed(node, inner) {
  return `${node.dotDotDotToken === undefined ? "" : "..."}${inner(node.type)}${node.questionToken === undefined ? "" : "?"}`;
}

/** Without `const`, `in` and `out`, and without the constraint of an `infer`. @param {ts.TypeParameterDeclaration} node @param {(child: ts.Node) => string} inner */
function toPlainParameter(node, inner) {
  if (ts.isInferTypeNode(node.parent)) return node.name.text;
  if (node.modifiers === undefined) return undefined;
  const bound = node.constraint === undefined ? "" : ` extends ${inner(node.constraint)}`;
  return `${node.name.text}${bound}${node.default === undefined ? "" : ` = ${inner(node.default)}`}`;
}
