import { isJsonObject, type JsonObject, type Path } from "../../language/index.js";
import type { LiveNote } from "../live/live-note.js";
import { type Comments, pathName } from "./printable.js";

/** Comments of files. */
export interface PlacedNotes {
  /** Above the values that they are about. */
  readonly comments: Comments;
  /** At the top of files, by the path of the file. */
  readonly headers: ReadonlyMap<string, readonly string[]>;
}

/** A file, before it is printed. */
interface Part {
  readonly path: string;
  readonly content: JsonObject;
}

/**
 * Turns notes into comments: above the values that they are about; at the top of the file for a value in TaskRouter's own
 * JSON; at the top of the first file for an object that no file declares.
 */
export function placeNotes(notes: readonly LiveNote[], parts: readonly Part[]): PlacedNotes {
  const comments = new Map<string, string[]>();
  const headers = new Map<string, string[]>();
  const add = (to: Map<string, string[]>, name: string, line: string) => {
    const lines = to.get(name) ?? [];
    if (!lines.includes(line)) to.set(name, [...lines, line]);
  };
  for (const note of notes) {
    const path = note.code === "unnamed-sid" ? toFilePath(note, note.path) : [note.section, note.key ?? ""];
    const [first] = parts;
    const file = parts.find(({ content }) => has(content, path.slice(0, 2))) ?? first;
    if (note.code !== "unnamed-sid") add(headers, first?.path ?? "", describeMissing(note));
    else if (file !== undefined && has(file.content, path))
      add(comments, pathName(path), describeUnnamed(note.unnamed, ""));
    else add(headers, file?.path ?? "", describeUnnamed(note.unnamed, "-file"));
  }
  return { comments, headers };
}

/** TaskRouter accepted it, so the finding about it is turned off. */
function describeUnnamed(sid: string, scope: "" | "-file"): string {
  const text = `no object of the workspace has the SID ${sid}, which differs per account`;
  // the finding is about queues and activities
  return /^W[QA]/.test(sid) ? `taskrouter-ignore${scope} foreign-sid: ${text}` : text;
}

function describeMissing({ key, section, code }: LiveNote): string {
  const reason =
    code === "not-routing"
      ? "its configuration is not routing: it has no task_routing"
      : "it names a queue by a word that is a key here";
  return `not exported: ${section} ${key}, because ${reason}`;
}

function toFilePath({ section, key }: LiveNote, path: Path): Path {
  if (key === undefined) return [section, ...path];
  return [section, key, ...(path[0] === "configuration" ? path.slice(1) : path)];
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
