import type { Io } from "../../io.js";
import type { Settings } from "../../twilio/client.js";
import type { DriftOptions } from "./options.js";
import type { DriftReport } from "./report.js";
/** Adds who changed the objects, unless that is not wanted. The account of a connection is not asked. */
export declare function withChanges<Found extends Pick<DriftReport, "objects" | "notes">>(found: Found, { events }: DriftOptions, resolve: () => Settings, io: Io): Promise<Found>;
