import { didYouMean, formatNumber } from "../../../language/index.js";
import { MAX_DEPTH } from "../../limits.js";
import { describeNode, type Node } from "../../tree/tree.js";
import { join, listNames, quote } from "../wording.js";
import type { ReportedCode } from "./finding-code.js";

/** Findings about a file's text as YAML or JSON. */
export const syntaxCodes = {
  "bad-alias": {
    severity: "error",
    what: "a YAML alias without its anchor, or aliases that would expand a small file enormously",
    cure: "name an anchor that comes before it, or write the value out",
    message: ({ name, anchors }: { name: string; anchors?: readonly string[] }) =>
      anchors === undefined
        ? `the alias "*${name}" is inside the value that it names: it would never end`
        : `unknown alias "*${name}"${join(didYouMean(name, anchors), anchors.length === 0 ? "no anchor comes before it" : `anchors above: ${listNames(anchors)}`)}; quote the text if it begins with a "*" of its own`,
  },
  "bad-merge": {
    severity: "error",
    what: "`<<` with something other than a map",
    cure: "merge an alias of a map: `<<: *base`",
    message: ({ found }: { found: Node }) =>
      `"<<" must be a map or a list of maps (an alias such as "*base"), but is ${describeNode(found)}`,
  },
  "bad-number": {
    severity: "error",
    what: "a number that JSON cannot represent: `.inf`, `.nan`",
    cure: "write a finite number, or quote the text",
    message: ({ written }: { written: string }) =>
      `${quote(written)} is not a number that TaskRouter accepts: write a finite one, or quote the text`,
  },
  "cut-by-comment": {
    severity: "error",
    what: "` #` in an expression: YAML reads the rest as a comment",
    cure: "quote the whole expression",
    message: ({ quoted }: { quoted: string }) =>
      `YAML reads everything after " #" as a comment, so this text ends too soon: quote it whole, ${quoted}`,
  },
  "json-syntax": {
    severity: "error",
    what: "text that is not JSON",
    cure: "correct the marked position, the first that cannot be right",
    message: ({ text }: { text: string }) => text,
  },
  "several-documents": {
    severity: "error",
    what: "`---` in the middle of a file",
    cure: "one document per file",
    message: (_: object) =>
      'a second document begins here: one file holds one document, remove the "---" or move it to a file of its own',
  },
  "too-big": {
    severity: "error",
    what: "too many values, too deep a nesting, or too long a text",
    cure: "split the file",
    message: (excess: Excess) => describeExcess(excess),
  },
  "yaml-syntax": {
    severity: "error",
    what: "text that is not YAML; often an expression that needs quotes",
    cure: "quote it as the message shows",
    message: ({ text, quoted }: { text: string; quoted?: string | undefined }) =>
      quoted === undefined ? text : `${text}; if all of it is one text, quote it: ${quoted}`,
  },
} as const satisfies Record<string, ReportedCode>;

type Excess =
  | { readonly excess: "depth"; readonly of: "workspace file" | "configuration" }
  | { readonly excess: "values"; readonly limit: number; readonly canSplit?: boolean }
  | { readonly excess: "calls" | "repeated-values"; readonly limit: number }
  | { readonly excess: "aliased-values" | "merged-values"; readonly limit: number }
  | { readonly excess: "aliased-depth" | "expression-depth" | "include-depth" | "filled-text" };

function describeExcess(excess: Excess): string {
  switch (excess.excess) {
    case "depth":
      return `nested deeper than ${MAX_DEPTH} levels here, no ${excess.of} needs that`;
    case "values":
      return `more than ${formatNumber(excess.limit)} values up to here, the limit of a file${excess.canSplit ? ": split it into several files" : ""}`;
    case "aliased-values":
      return `with its aliases written out this has more than ${formatNumber(excess.limit)} values, the limit of a file`;
    case "aliased-depth":
      return `with its aliases written out this has more than ${MAX_DEPTH} levels, the limit of a file`;
    case "merged-values":
      return `up to here "<<" has added more than ${formatNumber(excess.limit)} values, the limit of a file`;
    case "expression-depth":
      return `expressions use each other over more than ${MAX_DEPTH} levels here`;
    case "calls":
      return `named expressions with parameters are used more than ${formatNumber(excess.limit)} times, each by the others: write some of them out`;
    case "repeated-values":
      return `up to here, repetitions have made more than ${formatNumber(excess.limit)} values, more than a workspace can hold: repeat over less`;
    case "include-depth":
      return `files include each other over more than ${MAX_DEPTH} levels here`;
    case "filled-text":
      return "with everything filled in this text is too long for any configuration";
  }
}
