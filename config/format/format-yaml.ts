import { readTokens } from "../parse/parse-yaml.js";
import { createFindings } from "../report/findings.js";
import type { Shape } from "./key-order.js";
import { listComments } from "./yaml/list-comments.js";
import { printLayout } from "./yaml/print-layout.js";
import { readLayout } from "./yaml/read-layout.js";

/**
 * Valid YAML in the order and spacing in which we write it.
 *
 * @throws NoLayout for what is too rare to be worth its rules
 */
export function formatYaml(file: string, text: string, shape: Shape): string {
  return printLayout(readLayout(text, tokensOf(file, text)), shape);
}

/** Every comment of a text, sorted: formatting may move one, and loses none. */
export function commentsOf(file: string, text: string): string[] {
  return listComments(tokensOf(file, text)).sort();
}

function tokensOf(file: string, text: string) {
  return readTokens(file, text, createFindings()) ?? [];
}
