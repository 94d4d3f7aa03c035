export type { LoadedFiles, Notice, ReadRequest } from "./read-files.js";
export { readFiles } from "./read-files.js";
export type { StackConfiguration, Vars } from "./vars.js";
export { readVars } from "./vars.js";
