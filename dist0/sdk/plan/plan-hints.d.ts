import type { Hints } from "../../model/index.js";
import type { Plan } from "./planned.js";
/** The hints for the previews of a plan, by the {@link idKey} of its resources. Only objects under a key have any. */
export declare function planHints({ resources, externals }: Plan): ReadonlyMap<string, Hints>;
