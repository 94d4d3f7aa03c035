export { DEFAULT_AUTH_TOKEN } from "./callbacks/account-tokens.js";
export type { CallbackEntry } from "./callbacks/callback-log.js";
export type { EmulatorOptions } from "./options.js";
export { readRules } from "./read-rules.js";
export type { Limits, Rules } from "./rules.js";
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
export type { WorkspaceSummary } from "./summarize.js";
export type { Fault, FaultScript, SingleFault } from "./traffic/fault.js";
export type { JournalEntry } from "./traffic/journal.js";
export type { ScriptStep } from "./traffic/script.js";
export type { EmulatorWatcher, WatchedEvent } from "./watcher.js";
