import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Document, Scalar } from "yaml";
import { parseJson } from "../../config/parse/parse-json.js";
import { parseYaml } from "../../config/parse/parse-yaml.js";
import { createFindings } from "../../config/report/findings.js";
import { getValue, type Node, type ScalarNode } from "../../config/tree/tree.js";

const text = fc.string({
  unit: fc.constantFrom("a", "b", " ", " ", "'", '"', "\\", "\n", "é", "😀", "\t", ":", "#", "0"),
  minLength: 1,
  maxLength: 60,
});

const styles = ["PLAIN", "QUOTE_SINGLE", "QUOTE_DOUBLE", "BLOCK_LITERAL", "BLOCK_FOLDED"] as const;

function write(value: string, style: (typeof styles)[number], lineWidth: number): string {
  const scalar = new Scalar(value);
  scalar.type = style;
  return new Document({ key: scalar, after: "x" }).toString({ lineWidth, minContentWidth: 0 });
}

function scalarOf(root: Node | undefined): ScalarNode {
  const node = getValue(root, "key");
  if (node?.kind !== "scalar") throw new Error("no text was read");
  return node;
}

/** Checks that each character of the value is at its offset, or that its escape or fold begins there. */
function expectInStep(source: string, { value, offsetOf }: ScalarNode): void {
  const written = String(value);
  if (offsetOf === undefined) return;
  let before = -1;
  for (let index = 0; index < written.length; index += 1) {
    const at = offsetOf(index);
    expect(at).toBeGreaterThanOrEqual(before);
    before = at;
    const [sign, stands] = [written.charAt(index), source.charAt(at)];
    // an escape, a doubled quotation mark, a fold, or the second half of a character with one escape
    if (sign !== stands) expect(stands === "\\" || (/\s/.test(sign) && /\s/.test(stands))).toBe(true);
  }
}

describe("offsets of a text", () => {
  test("match the file in every style of YAML, folded, escaped, with LF or CRLF", () => {
    fc.assert(
      fc.property(
        text,
        fc.constantFrom(...styles),
        fc.constantFrom(20, 80),
        fc.boolean(),
        (value, style, width, isCrlf) => {
          const lf = write(value, style, width);
          const source = isCrlf ? lf.replaceAll("\n", "\r\n") : lf;
          const root = parseYaml("a.yaml", source, createFindings());
          // the printer writes a plain ":" that its own parser refuses
          fc.pre(root !== undefined);
          expectInStep(source, scalarOf(root));
        },
      ),
      { numRuns: 1_000 },
    );
  });

  test("match the file in JSON, with any escapes", () => {
    const toEscape = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;
    fc.assert(
      fc.property(text, fc.boolean(), (value, isEscaped) => {
        const json = isEscaped
          ? `"${[...Array(value.length).keys()].map((at) => toEscape(value.charAt(at))).join("")}"`
          : JSON.stringify(value);
        const source = `{ "key": ${json} }`;
        const node = scalarOf(parseJson(source, { file: "a.json", offsetOf: (index) => index }, createFindings()));
        expect(node.value).toBe(value);
        expect(node.offsetOf).toBeDefined();
        expectInStep(source, node);
        expect(node.offsetOf?.(value.length)).toBe(source.length - 3);
      }),
    );
  });

  test.each([
    ["key: plain text\n", "text", "text"],
    ["key: 'it''s text'\n", "text", "text"],
    ['key: "a \\"text\\""\n', '"text"', '\\"text\\"'],
    ['key: "\\U0001F600 text"\n', "text", "text"],
    ['key: "one \\\n  text"\n', "text", "text"],
    ["key: one\n  text\n", "text", "text"],
    ["key: |2\n   text\n", "text", "text"],
    ["key: >\n\n  one\n  text\n\n  more\n", "text", "text"],
    ["key: >-\r\n  one\r\n  text\r\n", "text", "text"],
    ["key: >\n  one\n    text in\n  two\n", "text in", "text in"],
  ])("%j: %j is written as %j", (source, part, expected) => {
    const { value, offsetOf } = scalarOf(parseYaml("a.yaml", source, createFindings()));
    const start = String(value).indexOf(part);
    expect(source.slice(offsetOf?.(start), offsetOf?.(start + part.length, true))).toBe(expected);
  });
});
