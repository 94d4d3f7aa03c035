import { createFill } from "../interpolation/expressions.js";
import type { Fill } from "../interpolation/fill.js";
import type { StackVariables } from "../interpolation/variables.js";
import { expandSections } from "../repetition/expand-sections.js";
import type { Section, Sections } from "../tree/sections.js";
import { createDeclaredVariables } from "../variables/declared-variables.js";
import type { LoadContext } from "./load-context.js";
import type { Merged } from "./merge-sources.js";

/** Stage 3: the sections with every repetition written out. */
export interface ExpandedWorkspace {
  readonly sections: Sections;
  /** Sections that are not all there: an unknown name may be declared in them. */
  readonly open: ReadonlySet<Section>;
  /** Fills in everything except `${each.…}`, which is filled in already. */
  readonly fill: Fill;
}

/** Reads the variables, and writes out every `forEach` and `when`. */
export function expandWorkspace(
  { sections: read, later, open }: Merged,
  stack: StackVariables | undefined,
  { findings }: LoadContext,
): ExpandedWorkspace {
  const declared = read.get("vars");
  const variables = declared === undefined ? stack : createDeclaredVariables(declared, stack, findings);
  const fill = createFill(read.get("expressions")?.value, variables, findings, open.has("expressions"));
  const expanded = expandSections(read, later, fill);
  return { sections: expanded.sections, open: new Set([...open, ...expanded.open]), fill };
}
