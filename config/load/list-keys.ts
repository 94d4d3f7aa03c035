import { type KindSection, sectionKinds } from "../../model/index.js";
import type { DeclaredKeys } from "../schema/suggest-keys.js";
import { entriesOf, externalsOf } from "../tree/sections.js";
import { expandWorkspace } from "./expand-workspace.js";
import { createLoadContext } from "./load-context.js";
import type { LoadOptions } from "./load-result.js";
import { mergeSources } from "./merge-sources.js";
import { readSources } from "./read-sources.js";

/**
 * Lists the keys that workspace files declare or name as external, also while the files have mistakes.
 *
 * @returns `isComplete: false` if a file cannot be read or parsed
 */
export function listKeys(
  paths: readonly string[],
  { stack, texts }: Pick<LoadOptions, "stack" | "texts"> = {},
): { keys: DeclaredKeys; isComplete: boolean } {
  const context = createLoadContext({ ...(texts && { texts }) });
  const read = readSources(paths, stack, context);
  const { sections } = expandWorkspace(mergeSources(read, context, stack), undefined, context);
  const keysOf = (section: KindSection) =>
    [...entriesOf(sections, section), ...externalsOf(sections, section)].map(({ key }) => key);
  return { keys: new Map(sectionKinds.map(([section]) => [section, keysOf(section)])), isComplete: read.isComplete };
}
