import { compareNumbers } from "./compare-numbers.js";
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

/** Between two parts of a page. */
const GAP = "\n\n";

/** The shown entries of each section; those that follow are left out. */
type Shown = Map<Section, string[]>;

/**
 * Renders a page within a length: the verdict always, then entries by the ranks of their sections, first shortened, then in
 * full. Every entry that is left out is counted.
 *
 * @param limit at least 1,000
 * @param measure length of a text, such as its bytes; it must grow with each part
 */
export function fitPage(page: Page, renderer: Renderer, limit: number, measure: (text: string) => number): string {
  const shown: Shown = new Map(page.sections.map((section) => [section, []]));
  const isFitting = () => measure(join(page, renderer, shown)) <= limit;
  for (const { section, form } of listSteps(page.sections)) {
    const texts = section.entries.map((entry) => renderer.entry(entry, form));
    const before = shown.get(section) ?? [];
    const take = (number: number) => {
      shown.set(
        section,
        form === "short" ? texts.slice(0, number) : [...texts.slice(0, number), ...before.slice(number)],
      );
      return isFitting();
    };
    // in full, only what is shown already: the length never falls when more is taken
    const most = form === "short" ? texts.length : before.length;
    take(findMost(most, take));
  }
  return join(page, renderer, shown);
}

function listSteps(sections: readonly Section[]): { section: Section; form: Form }[] {
  const steps = sections.flatMap((section) =>
    (["short", "full"] as const).map((form, at) => ({ section, form, rank: section.ranks[at] ?? 0, at })),
  );
  return steps.sort((a, b) => compareNumbers([a.rank, a.at], [b.rank, b.at]));
}

/** The largest number that can be taken. */
function findMost(most: number, take: (number: number) => boolean): number {
  if (take(most)) return most;
  let [low, high] = [0, most];
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if (take(middle)) low = middle;
    else high = middle;
  }
  return low;
}

function join(page: Page, renderer: Renderer, shown: Shown): string {
  const whole = page.sections.filter((section) => shown.get(section)?.length === 0);
  const parts = page.sections.flatMap((section) => {
    const texts = shown.get(section) ?? [];
    return texts.length === 0 ? [] : [renderer.section(section, texts, section.entries.length - texts.length)];
  });
  const omitted = whole.length === 0 ? [] : [renderer.omitted(listOmitted(whole))];
  return `${[renderer.verdict(page), ...parts, ...omitted, renderer.end(page)].filter((part) => part !== "").join(GAP)}\n`;
}

function listOmitted(sections: readonly Section[]): string {
  return sections.map((section) => countOf(section, section.entries.length)).join(", ");
}

/** `3 objects`. */
export function countOf({ noun: [one, many] }: Section, number: number): string {
  return `${number} ${number === 1 ? one : many}`;
}
