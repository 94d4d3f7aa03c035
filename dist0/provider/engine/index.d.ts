export type { Engine } from "./engine.js";
export { createEngine } from "./engine.js";
export { joinInputs } from "./join-inputs.js";
export { notify, sendNoticesTo } from "./notify.js";
export { prepareProcess } from "./prepare-process.js";
export type { StackConfig } from "./read-config.js";
export type { StateResource } from "./read-state.js";
export { isRetained } from "./read-state.js";
export { cancelRun } from "./watch-cancel.js";
