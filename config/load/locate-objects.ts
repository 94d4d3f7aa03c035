import type { Span } from "../../language/index.js";
import { type KindSection, sectionKinds } from "../../model/index.js";
import { entriesOf } from "../tree/sections.js";
import type { LoadOptions } from "./load-result.js";
import { loadStages } from "./load-stages.js";

/** The position of a declared object: its key in a workspace file. */
export interface Located {
  readonly section: KindSection | "workspace";
  /** Absent for the workspace. */
  readonly key?: string;
  readonly span: Span;
}

/** Finds where files declare objects, also in files with errors, as far as these can be read. */
export function locateObjects(
  paths: readonly string[],
  options: LoadOptions = {},
): { readonly objects: readonly Located[]; readonly sources: ReadonlyMap<string, string> } {
  const { checked, context } = loadStages(paths, { ...options, onlyErrors: true });
  const workspace = checked.sections.get("workspace");
  return {
    objects: [
      ...(workspace === undefined ? [] : [{ section: "workspace" as const, span: workspace.keySpan }]),
      ...sectionKinds.flatMap(([section]) =>
        entriesOf(checked.sections, section).map(({ key, keySpan }) => ({ section, key, span: keySpan })),
      ),
    ],
    sources: context.sources,
  };
}
