import { readTokens } from "../parse/parse-yaml.js";
import { createFindings } from "../report/findings.js";
import type { Shape } from "./key-order.js";
import { listComments } from "./yaml/list-comments.js";
import { printLayout } from "./yaml/print-layout.js";
import { readLayout } from "./yaml/read-layout.js";

/**
 * Returns valid YAML in our order and spacing.
 *
 * @throws NoLayout for constructs that are too rare to support
 */
export function formatYaml(file: string, text: string, shape: Shape): string {
  return printLayout(readLayout(text, tokensOf(file, text)), shape);
}

/** Every comment of a text, sorted: formatting may move comments, but must not lose any. */
export function commentsOf(file: string, text: string): string[] {
  return listComments(tokensOf(file, text)).sort();
}

function tokensOf(file: string, text: string) {
  return readTokens(file, text, createFindings()) ?? [];
}
