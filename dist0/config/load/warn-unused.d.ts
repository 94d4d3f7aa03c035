import type { Sections } from "../tree/sections.js";
import type { LoadContext } from "./load-context.js";
/** Reports declared variables that nothing uses; the overlays of other stacks can use them too. */
export declare function warnUnused(sections: Sections, paths: readonly string[], context: LoadContext): void;
