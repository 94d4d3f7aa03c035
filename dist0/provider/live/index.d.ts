export type { ReadOptions } from "./read-workspace.js";
export { readWorkspace } from "./read-workspace.js";
