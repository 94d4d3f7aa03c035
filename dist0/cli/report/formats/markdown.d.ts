import type { Page } from "../page/index.js";
import type { Target } from "./targets.js";
/**
 * Renders a page as GitHub's Markdown, no longer than its target allows. Text of others is in code spans and fences alone, so
 * none of it is markup, a mention or a link.
 *
 * @param limit replaces that of the target
 */
export declare function toMarkdown(page: Page, target: Target, limit?: number): string;
/** A code span that shows any text as it is, on one line. */
export declare function toCode(text: string): string;
