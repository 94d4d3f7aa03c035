import type { ScriptStep, SingleFault } from "./fault.js";
export declare const SCRIPT_STEPS = "ok, 429, 500, 503, drop-before, drop-after or an object such as {\"latency\": 200}";
export declare function isScriptStep(step: unknown): step is ScriptStep;
/** @returns `undefined` for a request that succeeds */
export declare function toStepFault(step: ScriptStep): SingleFault | undefined;
