import { isJsonObject, type JsonObject, type Path } from "../../language/index.js";
import type { LiveNote } from "../live/live-note.js";
import { type Comments, pathName } from "./printable.js";

/** Comments of files. */
export interface PlacedNotes {
  readonly comments: Comments;
  /** About objects that no file declares. */
  readonly header: readonly string[];
}

/**
 * Turns notes into comments above the values that they are about.
 *
 * @param contents of all files
 */
export function placeNotes(notes: readonly LiveNote[], contents: readonly JsonObject[]): PlacedNotes {
  const comments = new Map<string, string[]>();
  const header: string[] = [];
  for (const note of notes) {
    if (note.code !== "unnamed-sid") {
      header.push(describeMissing(note));
      continue;
    }
    const name = pathName(toFilePath(note, note.path, contents));
    comments.set(name, [...(comments.get(name) ?? []), describeUnnamed(note.unnamed)]);
  }
  return { comments, header };
}

function describeUnnamed(sid: string): string {
  return `${sid} is not the SID of an object that is declared here: it stays as it is, and differs per account`;
}

/** A section without words of the user: its name is any text. */
function describeMissing({ key, section, code }: LiveNote): string {
  const reason =
    code === "not-routing"
      ? "its configuration is not routing: it has no task_routing"
      : "it names a queue by a word that is a key here";
  return `not exported: ${section} ${key}, because ${reason}`;
}

/** The path in a file, or that of the whole object if it is in TaskRouter's own JSON. */
function toFilePath({ section, key }: LiveNote, path: Path, contents: readonly JsonObject[]): Path {
  if (key === undefined) return [section, ...path];
  const inObject = path[0] === "configuration" ? path.slice(1) : path;
  const isWritten = contents.some((content) => has(content, [section, key, ...inObject]));
  return [section, key, ...(isWritten ? inObject : [])];
}

function has(content: JsonObject, path: Path): boolean {
  let value: unknown = content;
  for (const step of path) {
    if (Array.isArray(value)) value = value[Number(step)];
    else if (isJsonObject(value) && Object.hasOwn(value, step)) value = value[step];
    else return false;
  }
  return value !== undefined;
}
