import type { Page } from "../page/index.js";
/**
 * Renders a page as one file of HTML that needs nothing else: no script, no font, no request. The policy in it forbids them,
 * also if a text should contain markup by a mistake of ours.
 */
export declare function toHtml(page: Page): string;
