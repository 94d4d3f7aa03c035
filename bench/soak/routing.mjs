// The engine's own checks, as built: what they ask for is what `routing/` promises.
import { createRequire } from "node:module";

/** @type {typeof import("../../routing/index.js")} */
const routing = createRequire(import.meta.url)("../../dist/routing/index.js");

export const { checkInvariants, createEventCheck } = routing;
