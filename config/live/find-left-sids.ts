import { isJsonObject, type Json, type Path } from "../../language/index.js";

/** A SID of an object in a workspace, in a text. */
export interface LeftSid {
  readonly path: Path;
  readonly sid: string;
}

const SIDS = /(?<![A-Za-z0-9])(?:W[A-Z]|TC)[0-9a-fA-F]{32}(?![A-Za-z0-9])/g;

/** Members that hold a name: it can contain anything, and refers to nothing. */
const NAMES = ["friendlyName", "filterFriendlyName", "friendly_name"];

/** Finds every SID that is left in a value after keys have replaced those of known objects. */
export function findLeftSids(value: Json, path: Path = []): LeftSid[] {
  if (typeof value === "string") return [...value.matchAll(SIDS)].map(([sid]) => ({ path, sid }));
  if (Array.isArray(value)) return value.flatMap((item, at) => findLeftSids(item, [...path, at]));
  if (!isJsonObject(value)) return [];
  return Object.entries(value).flatMap(([key, member]) =>
    member === undefined || NAMES.includes(key) ? [] : findLeftSids(member, [...path, key]),
  );
}
