import { onTestFinished } from "vitest";
import { type Emulator, startEmulator } from "../../../emulator/index.js";

export const ACCOUNT = `AC${"c".repeat(32)}`;
export const TOKEN = "walking";

/** Starts an emulator with one account, and with a limit on one kind of request that only the last refusal exceeds. It ends with the test. */
export async function openForClients(): Promise<Emulator> {
  const emulator = await startEmulator({
    accounts: [`${ACCOUNT}:${TOKEN}`],
    rateLimits: { "TaskChannel-Fetch": 0.1 },
  });
  onTestFinished(() => emulator.close());
  return emulator;
}
