import type { Io } from "../../io.js";
import { type Settings, SettingsError } from "../../twilio/client.js";
import { addLastChanges } from "./last-changes.js";
import type { DriftOptions } from "./options.js";
import { type DriftReport, hasDrift } from "./report.js";

/** Adds who changed the objects, unless that is not wanted. The account of a connection is not asked. */
export async function withChanges<Found extends Pick<DriftReport, "objects" | "notes">>(
  found: Found,
  { events }: DriftOptions,
  resolve: () => Settings,
  io: Io,
): Promise<Found> {
  if (!events || !hasDrift(found)) return found;
  try {
    const { objects, notes } = await addLastChanges(found.objects, resolve(), { env: io.env, now: Date.now() });
    return { ...found, objects, notes: [...found.notes, ...notes] };
  } catch (error) {
    // a stack whose resources all name a connection has no credentials of its own
    if (error instanceof SettingsError) return found;
    throw error;
  }
}
