import ts from "typescript";

/**
 * @typedef {{ start: number, text: string }} Paragraph
 * `text` has the length of the piece of the file at `start`; line breaks, comment signs and code are masked, so that an
 * index into it is an index into the file
 */

/** @param {string} text @returns {string} of the same length */
const blank = (text) => text.replace(/[^\n]/g, " ");
/** Code is masked by a sign that no pattern matches, because a space would join the words around it. @param {string} text */
const maskCode = (text) => text.replace(/`[^`\n]*(?:\n[^`\n]+)?`/g, (code) => "#".repeat(code.length));
/** @param {string} text */
const joinLines = (text) => text.replace(/\n/g, " ");

/**
 * The prose of a source file: its comments, and its strings that hold a space. Line comments in a row are one
 * paragraph.
 *
 * @param {string} name of the file
 * @param {string} text
 * @returns {Paragraph[]}
 */
export function readSource(name, text) {
  const strings = listLiterals(ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS));
  const code = strings.reduce(
    (masked, { start, end }) => masked.slice(0, start) + "x".repeat(end - start) + masked.slice(end),
    text,
  );
  const comments = [...code.matchAll(/(?:\/\/[^\n]*(?:\n[ \t]*(?=\/\/))?)+|\/\*[\s\S]*?\*\//g)];
  return [
    ...comments.flatMap((comment) => readComment(text, comment.index, comment[0].length)),
    ...strings.filter(({ isProse }) => isProse).map(({ start, end }) => readString(text, start, end)),
  ];
}

/** @param {ts.Node} node @returns {{ start: number, end: number, isProse: boolean }[]} */
function listLiterals(node) {
  /** @type {{ start: number, end: number, isProse: boolean }[]} */
  const found = [];
  /** @param {ts.Node} child */
  const visit = (child) => {
    const isText =
      ts.isStringLiteralLike(child) || ts.isTemplateHead(child) || ts.isTemplateMiddleOrTemplateTail(child);
    if (isText || ts.isRegularExpressionLiteral(child))
      found.push({ start: child.getStart(), end: child.end, isProse: isText && /\w \w/.test(child.text) });
    ts.forEachChild(child, visit);
  };
  visit(node);
  return found;
}

/** A paragraph ends at an empty line and before a tag. @param {string} text @param {number} start @param {number} length @returns {Paragraph[]} */
function readComment(text, start, length) {
  const plain = maskCode(text.slice(start, start + length))
    .replace(/\/\*\*?|\*\//g, blank)
    .replace(/^[ \t]*(?:\/\/+|\*)/gm, blank)
    .replace(/\{@link [^}]*\}/g, blank);
  return splitAt(plain, /\n[ \t]*\n|\s(?=@(?:returns|param|throws|example|typedef|type|template|see)\b)/g, start);
}

/** @param {string} text @param {number} start @param {number} end @returns {Paragraph} */
function readString(text, start, end) {
  // the text after a placeholder does not open a sentence
  const first = text[start] === "}" ? "#" : " ";
  return { start, text: joinLines(maskCode(`${first}${text.slice(start + 1, end - 1)} `)) };
}

/**
 * The prose of a page: paragraphs, list items, table rows. Code, quotations, headings and the targets of links are
 * masked.
 *
 * @param {string} text Markdown
 * @returns {Paragraph[]}
 */
export function readMarkdown(text) {
  const plain = maskCode(text.replace(/^( *)```[\s\S]*?^\1```/gm, blank))
    .replace(/<!--[\s\S]*?-->/g, blank)
    .replace(/^ *(?:>|#).*$/gm, blank)
    .replace(/\]\([^)]*\)/g, blank)
    .replace(/[*_]{1,3}(?=\S)|(?<=\S)[*_]{1,3}/g, blank)
    .replace(/^ *(?:[-*]|\d+\.) /gm, (bullet) => `\n${" ".repeat(bullet.length - 1)}`)
    .replace(/^\|/gm, "\n");
  return splitAt(plain, /\n[ \t]*\n|\n(?=\n)/g, 0);
}

/**
 * The comments of a YAML file.
 *
 * @param {string} text
 * @returns {Paragraph[]}
 */
export function readYaml(text) {
  return [...text.matchAll(/(?:^|\s)# (.*)$/gm)].map((match) => ({
    start: match.index + match[0].length - (match[1] ?? "").length,
    text: maskCode(match[1] ?? ""),
  }));
}

/** @param {string} text @param {RegExp} border @param {number} start @returns {Paragraph[]} */
function splitAt(text, border, start) {
  const cuts = [0, ...[...text.matchAll(border)].map(({ index }) => index + 1), text.length];
  return cuts.slice(1).map((cut, at) => {
    const from = cuts[at] ?? 0;
    return { start: start + from, text: joinLines(text.slice(from, cut)) };
  });
}
