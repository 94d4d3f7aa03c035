export { type ReadOptions, readWorkspace } from "./read-workspace.js";
