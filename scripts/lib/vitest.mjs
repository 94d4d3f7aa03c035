import { join } from "node:path";
import { root } from "./paths.mjs";

/** The entry file of vitest, to run with this Node. */
export const vitest = join(root, "node_modules", "vitest", "vitest.mjs");
