import type { Entry, Form, Page, Section } from "./page.js";
/** A format whose parts can be joined in any selection: each is complete by itself. */
export interface Renderer {
    verdict(page: Page): string;
    /** A section with the shown entries, and the number of those that are left out. */
    section(section: Section, shown: readonly string[], omitted: number): string;
    entry(entry: Entry, form: Form): string;
    /** The sections that are left out as a whole: `12 objects and 3 remarks`. */
    omitted(words: string): string;
    end(page: Page): string;
}
/**
 * Renders a page within a length: the verdict always, then entries by the ranks of their sections, first shortened, then in
 * full. Every entry that is left out is counted.
 *
 * @param limit at least 1,000
 * @param measure length of a text, such as its bytes; it must grow with each part
 */
export declare function fitPage(page: Page, renderer: Renderer, limit: number, measure: (text: string) => number): string;
/** `3 objects`. */
export declare function countOf({ noun: [one, many] }: Section, number: number): string;
