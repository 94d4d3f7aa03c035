export { createEngine, type Engine } from "./engine.js";
export { prepareProcess } from "./prepare-process.js";
export type { StateResource } from "./read-state.js";
