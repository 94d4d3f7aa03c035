export { type AssumptionArea, allAssumptions, type NamedAssumption } from "./all-assumptions.js";
export {
  type Assumptions,
  type ChosenAssumptions,
  type EmulatorAssumptions,
  emulatorAssumptions,
  type Rules,
} from "./emulator-assumptions.js";
export { checkNotDropped, readAssumptions, readRules } from "./read-assumptions.js";
