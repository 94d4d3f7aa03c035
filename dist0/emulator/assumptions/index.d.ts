export type { AssumptionArea, NamedAssumption } from "./all-assumptions.js";
export { allAssumptions } from "./all-assumptions.js";
export type { Assumptions, ChosenAssumptions, EmulatorAssumptions, Rules } from "./emulator-assumptions.js";
export { emulatorAssumptions } from "./emulator-assumptions.js";
export { checkNotDropped, readAssumptions, readRules } from "./read-assumptions.js";
