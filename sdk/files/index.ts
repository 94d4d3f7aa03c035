export { type LoadedFiles, type Notice, type ReadRequest, readFiles } from "./read-files.js";
export { readVars, type StackConfiguration, type Vars } from "./vars.js";
