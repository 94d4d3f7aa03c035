import { kinds } from "../../model/index.js";
import { externalNameOf } from "./external-name.js";
import { entriesOf, externalsOf, type Sections } from "./sections.js";
import { type Entry, getText, getValue, hasUnresolved } from "./tree.js";

/** The task channels that files declare, and external ones. */
export interface DeclaredChannels {
  /** Unique names by key, where they are known. */
  readonly uniqueNames: ReadonlyMap<string, string>;
  /** False without the section: any channel may exist then, as before there was one. */
  readonly isDeclared: boolean;
  /** True if a unique name is known only with a stack, or only TaskRouter knows it. */
  readonly isOpen: boolean;
  /** The unique name of a declared channel, given its key; any other name stays as it is. */
  toUniqueName(name: string): string;
  /** True for the key or the unique name of a declared channel, and for a built-in one. */
  has(name: string): boolean;
}

/** Reads the section of task channels. */
export function readChannels(sections: Sections): DeclaredChannels {
  const known = [
    ...entriesOf(sections, "taskChannels").map((entry) => [entry.key, uniqueNameOf(entry)] as const),
    ...externalsOf(sections, "taskChannels").map(
      (entry) => [entry.key, externalNameOf(entry, "taskChannels")] as const,
    ),
  ];
  const uniqueNames = new Map(known.flatMap(([key, name]) => (name === undefined ? [] : [[key, name]])));
  const names = new Set([...uniqueNames.keys(), ...uniqueNames.values(), ...kinds.TaskChannel.builtIns]);
  return {
    uniqueNames,
    isDeclared: sections.has("taskChannels"),
    isOpen: uniqueNames.size < known.length,
    toUniqueName: (name) => uniqueNames.get(name) ?? name,
    has: (name) => names.has(name),
  };
}

/** The unique name of a declared channel, by default its key; undefined if only a stack can resolve it. */
export function uniqueNameOf({ key, value }: Entry): string | undefined {
  const written = getValue(value, "uniqueName");
  if (written === undefined) return key;
  return hasUnresolved(written) ? undefined : getText(written);
}
