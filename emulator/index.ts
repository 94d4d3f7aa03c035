export type { CallbackEntry } from "./callbacks/callback-log.js";
export type { EmulatorOptions } from "./options.js";
export type { Limits } from "./rules.js";
export type {
  EmulatorSeed,
  SeedActivity,
  SeedTaskQueue,
  SeedWorkflow,
  SeedWorkspace,
} from "./seed/emulator-seed.js";
export { type Emulator, startEmulator } from "./start-emulator.js";
export type { Fault } from "./traffic/fault.js";
export type { JournalEntry } from "./traffic/journal.js";
