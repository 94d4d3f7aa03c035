export { createEngine, type Engine } from "./engine.js";
export { prepareProcess } from "./prepare-process.js";
export { isRetained, type StateResource } from "./read-state.js";
