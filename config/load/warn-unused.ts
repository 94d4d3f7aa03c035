import { readOverlays } from "../files/read-overlays.js";
import type { Sections } from "../tree/sections.js";
import { findUnused } from "../variables/find-unused.js";
import type { LoadContext } from "./load-context.js";

/** Reports declared variables that nothing uses; the overlays of other stacks can use them too. */
export function warnUnused(sections: Sections, paths: readonly string[], context: LoadContext): void {
  const declared = sections.get("vars");
  if (declared === undefined) return;
  const { findings, sources, texts } = context;
  if (findUnused(declared.value, sources.values()).length === 0) return;
  const others = readOverlays(paths, texts);
  for (const { name, keySpan } of findUnused(declared.value, [...sources.values(), ...others]))
    findings.add("unused-variable", { name }, keySpan);
}
