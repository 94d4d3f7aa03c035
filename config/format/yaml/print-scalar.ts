/** Words that other readers of YAML take for something else than text. */
const SPECIAL = /^(?:null|true|false|yes|no|on|off|y|n)$/i;

/**
 * A text on one line in the quotation marks that need no escapes, double ones where both do; plain ones stay plain.
 *
 * @example tidyQuotes("'it''s'") // `"it's"`
 */
export function tidyQuotes(source: string): string {
  const body = source.slice(1, -1);
  if (source.startsWith("'")) return /["\\\p{C}]/u.test(body) ? source : `"${body.replaceAll("''", "'")}"`;
  // only \" is escaped: others have no other way to be written
  const isCurable = source.startsWith('"') && body.includes('\\"') && !/\\[^"]|'/.test(body);
  return isCurable ? `'${body.replaceAll('\\"', '"')}'` : source;
}

/** A key without quotes where every reader takes it for the same text. */
export function tidyKey(source: string): string {
  const [, , name = ""] = /^(["'])([A-Za-z_][\w-]*)\1$/.exec(source) ?? [];
  return name === "" || SPECIAL.test(name) ? tidyQuotes(source) : name;
}
