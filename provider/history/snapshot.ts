import { isJsonObject, type Json, type JsonObject } from "../../language/index.js";
import type { LiveObject, LiveWorkspace } from "../../model/index.js";
import type { Author } from "./describe-author.js";

/** The version of the form in which snapshots are written. A reader refuses a newer one. */
export const SNAPSHOT_VERSION = 1;

/** The live objects of a workspace before the first write of a run, without anything that may be secret. */
export interface Snapshot {
  readonly version: typeof SNAPSHOT_VERSION;
  /** Unique in a folder, and sorted by time: `2026-01-31-101112-345a1b2`. */
  readonly id: string;
  /** ISO 8601. */
  readonly time: string;
  /** Name of the stack that the run belongs to. */
  readonly stack: string;
  /** The one who started the run. */
  readonly author: Author;
  /** SID of the account. */
  readonly account: string;
  /** Origin of TaskRouter's API. */
  readonly baseUrl: string;
  /** The connection in the stack's configuration, if the resources name one. */
  readonly connection?: string;
  readonly live: LiveWorkspace;
  /** By SID: the key of each object that the stack managed then. Absent if the state could not be read. */
  readonly keys?: Readonly<Record<string, string>>;
  /** By SID: the names of the properties that have no value here, or only a part of it. */
  readonly redacted: Readonly<Record<string, readonly string[]>>;
}

/** Why a text is not a snapshot. */
export type SnapshotFault = { readonly fault: "broken" } | { readonly fault: "newer"; readonly version: number };

/** Reads a parsed snapshot. Nothing in it is trusted. */
export function toSnapshot(value: unknown): Snapshot | SnapshotFault {
  if (!isJsonObject(value)) return BROKEN;
  const { version, live } = value;
  if (typeof version !== "number") return BROKEN;
  if (version > SNAPSHOT_VERSION) return { fault: "newer", version };
  const areKeys = value.keys === undefined || isMapOf(value.keys, isText);
  const texts = ["id", "time", "stack", "account", "baseUrl"].every((name) => typeof value[name] === "string");
  const parts = isMapOf(value.author, isText) && isLive(live) && isMapOf(value.redacted, isTexts) && areKeys;
  const isDated = typeof value.time === "string" && !Number.isNaN(Date.parse(value.time));
  const isConnected = value.connection === undefined || isText(value.connection);
  return version === SNAPSHOT_VERSION && texts && parts && isDated && isConnected
    ? (value as unknown as Snapshot)
    : BROKEN;
}

const BROKEN: SnapshotFault = { fault: "broken" };

function isLive(live: Json | undefined): boolean {
  if (!isJsonObject(live) || !isObject(live.workspace)) return false;
  return isMapOf(live.objects, isObjects) && (live.workers === undefined || isObjects(live.workers));
}

function isObjects(value: Json): boolean {
  return Array.isArray(value) && value.every(isObject);
}

function isObject(value: Json | undefined): value is LiveObject & JsonObject {
  return isJsonObject(value) && typeof value.sid === "string";
}

function isText(value: Json): boolean {
  return typeof value === "string";
}

function isTexts(value: Json): boolean {
  return Array.isArray(value) && value.every(isText);
}

function isMapOf(value: Json | undefined, isMember: (member: Json) => boolean): boolean {
  return isJsonObject(value) && Object.values(value).every((member) => member !== undefined && isMember(member));
}
