import { formatList } from "./format-list.mjs";

/**
 * @typedef {{ [word: string]: any }} Schema
 * @typedef {{ title: string, intro: string, schema: Schema }} Section
 */

const HEAD = `# Every key

Every key of a [workspace file](yaml.md), as in the schema for editors. \`KEY\` is a key of your choice. Any value may also be
a text with \`\${…}\`. \`npm run goldens\` generates this page from the schema: edit the schema, not the page.
`;

/**
 * Formats the page of all keys: one section per object, one item per key.
 *
 * @param {Schema} schema of a workspace file
 * @returns {string} Markdown
 */
export function formatKeysPage(schema) {
  const sections = listSections(schema, "", schema);
  return `${HEAD}\n${sections.map(formatSection).join("\n")}`;
}

/** @param {Schema} schema @param {string} path @param {Schema} root @param {readonly string[]} [above] definitions that this is in @returns {Section[]} */
function listSections(schema, path, root, above = []) {
  // a recursive definition is described once
  if (above.includes(schema.$ref)) return [];
  const resolved = resolve(schema, root);
  const inside = schema.$ref === undefined ? above : [...above, schema.$ref];
  const own =
    resolved.properties === undefined
      ? []
      : [{ title: path === "" ? "A file" : path, intro: path === "" ? "" : resolved.description, schema: resolved }];
  const members = Object.entries(resolved.properties ?? {}).flatMap(([key, member]) =>
    listSections(member, path === "" ? key : `${path}.${key}`, root, inside),
  );
  const { items, additionalProperties } = resolved;
  const inner = [
    ...(isSchema(items) ? listSections(items, `${path}[]`, root, inside) : []),
    ...(isSchema(additionalProperties) ? listSections(additionalProperties, `${path}.KEY`, root, inside) : []),
  ];
  return [...own, ...members, ...inner];
}

/** @param {Section} section @returns {string} */
function formatSection({ title, intro, schema }) {
  const required = new Set(schema.required ?? schema.else?.required ?? []);
  const items = Object.entries(schema.properties).map(([key, member]) => {
    const plain = plainSchema(member);
    const example = formatExample(plain);
    const parts = [
      `\`${key}\` (${required.has(key) ? "required, " : ""}${describeType(plain)})`,
      ...(member.description ? [`: ${member.description}`] : []),
      ...(example === "" ? [] : [` Example: ${example}`]),
    ];
    return parts.join("");
  });
  const text = title === "A file" ? title : `\`${title}\``;
  const lines = [`## ${text}`, ...(intro ? ["", intro] : []), "", formatList(items), ""];
  return lines.join("\n");
}

/** The schema of the value itself, without the alternative of a text with a variable. @param {Schema} schema @returns {Schema} */
function plainSchema(schema) {
  const [first] = schema.anyOf ?? [];
  return { ...schema, ...first };
}

/** @param {Schema} schema @returns {string} */
function describeType(schema) {
  if (schema.enum) return schema.enum.map((/** @type {string} */ value) => `\`${value}\``).join(", ");
  const type = [schema.type].flat()[0] ?? "any";
  if (type === "integer") return describeInteger(schema);
  if (type === "string")
    return schema.maxLength === undefined ? "text" : `text, at most ${schema.maxLength} characters`;
  if (type === "array")
    return isSchema(schema.items) && [schema.items.type].flat()[0] === "object" ? "list of maps" : "list";
  return type === "object" ? "map" : type === "boolean" ? "`true`, `false`" : type;
}

/** @param {Schema} schema @returns {string} */
function describeInteger({ minimum, maximum }) {
  const [from, to] = [minimum, maximum].map((limit) => limit?.toLocaleString("en"));
  if (from !== undefined && to !== undefined) return `integer, ${from} to ${to}`;
  return from === undefined ? "integer" : `integer from ${from}`;
}

/** @param {Schema} schema @returns {string} */
function formatExample({ examples, default: preset }) {
  const [example] = examples ?? (preset === undefined ? [] : [preset]);
  if (example === undefined) return "";
  return `\`${(typeof example === "string" ? example : JSON.stringify(example)).replace(/\s+/g, " ")}\``;
}

/** @param {Schema} schema @param {Schema} root @returns {Schema} */
function resolve(schema, root) {
  const name = /^#\/definitions\/(.+)$/.exec(schema.$ref ?? "")?.[1];
  return name === undefined ? schema : { ...root.definitions[name], ...schema };
}

/** @param {unknown} value @returns {value is Schema} */
function isSchema(value) {
  return typeof value === "object" && value !== null;
}
