import { createFindings } from "../report/findings.js";
import { findAllOverlays, toFolder } from "./find-overlays.js";
import { readText, type Texts } from "./read-text.js";

/** The texts of the overlays of every stack. A load of a stack that has one reports what is wrong with it. */
export function readOverlays(paths: readonly string[], texts: Texts | undefined): string[] {
  const silent = createFindings();
  return findAllOverlays(paths.map(toFolder), silent).flatMap((file) => readText(file, new Map(), silent, texts) ?? []);
}

/**
 * Returns a function that says whether an overlay may set a key. Without a stack no overlay is read, and what the files
 * lack may be in those of all stacks.
 *
 * @param stack the stack of the load: with it everything is known
 */
export function createMayBeSet(
  paths: readonly string[],
  stack: string | undefined,
  texts: Texts | undefined,
): (key: string) => boolean {
  if (stack !== undefined) return () => false;
  const answers = new Map<string, boolean>();
  let overlays: readonly string[] | undefined;
  return (key) => {
    const known = answers.get(key);
    if (known !== undefined) return known;
    overlays ??= readOverlays(paths, texts);
    const answer = overlays.some((text) => text.includes(key));
    answers.set(key, answer);
    return answer;
  };
}
