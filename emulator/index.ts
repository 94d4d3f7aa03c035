export {
  type AssumptionArea,
  type Assumptions,
  allAssumptions,
  type NamedAssumption,
  type Rules,
  readAssumptions,
  readRules,
} from "./assumptions/index.js";
export { DEFAULT_AUTH_TOKEN } from "./callbacks/account-tokens.js";
export type { CallbackEntry } from "./callbacks/callback-log.js";
export type { Fault, FaultScript, ScriptStep, SingleFault } from "./faults/fault.js";
export type { JournalEntry } from "./http/journal.js";
export type { EmulatorOptions } from "./options/options.js";
export type { EmulatorWatcher, WatchedEvent } from "./options/watcher.js";
export type { Limits } from "./resources/limits.js";
export type { WorkspaceSummary } from "./resources/summarize.js";
export type {
  EmulatorSeed,
  SeedActivity,
  SeedTask,
  SeedTaskChannel,
  SeedTaskQueue,
  SeedWorker,
  SeedWorkflow,
  SeedWorkspace,
} from "./seed/emulator-seed.js";
export { type SeedPlace, toSeedSid } from "./seed/seed-sids.js";
export { type Emulator, startEmulator } from "./start-emulator.js";
