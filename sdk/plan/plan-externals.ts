import { type DesiredWorkspace, hasExternal } from "../../config/index.js";
import { REFERENCE_SECTIONS } from "../../language/index.js";
import type { ExternalQuery } from "../../model/index.js";
import type { Plan } from "./planned.js";

/** The look-up of the external objects of a workspace; undefined if there are none. */
export function planExternals(component: string, { external }: DesiredWorkspace): Plan["externals"] {
  if (!hasExternal(external)) return undefined;
  const sections = REFERENCE_SECTIONS.filter((section) => external[section].size > 0);
  const query: ExternalQuery = Object.fromEntries(
    sections.map((section) => [section, Object.fromEntries(external[section])]),
  );
  return { name: `${component}-external`, query };
}
