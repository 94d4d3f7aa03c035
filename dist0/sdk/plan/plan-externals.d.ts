import type { DesiredWorkspace } from "../../config/index.js";
import type { Plan } from "./planned.js";
/** The look-up of the external objects of a workspace; undefined if there are none. */
export declare function planExternals(component: string, { external }: DesiredWorkspace): Plan["externals"];
