import { join } from "node:path";
import { root } from "./paths.mjs";

/** vitest's own entry, to be run by this very Node. */
export const vitest = join(root, "node_modules", "vitest", "vitest.mjs");
