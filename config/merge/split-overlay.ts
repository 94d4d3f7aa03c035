import { isGenerator } from "../tree/generator.js";
import { isRepeatable, type Section, type Sections } from "../tree/sections.js";
import { type Entry, type MapNode, withEntries } from "../tree/tree.js";

/** An overlay in two parts: `later` applies to what repetitions make. */
interface SplitOverlay {
  readonly now: Sections;
  readonly later: Sections;
}

/**
 * Splits an overlay. Most of it applies to the files as they are written, generators included; an object that they do not
 * declare may be one that a repetition makes.
 */
export function splitOverlay(base: Sections, overlay: Sections): SplitOverlay {
  const [now, later] = [new Map<Section, Entry>(), new Map<Section, Entry>()];
  for (const [section, entry] of overlay) {
    const before = base.get(section)?.value;
    const { value } = entry;
    const isSplit = isRepeatable(section) && before?.kind === "map" && value.kind === "map" && hasGenerator(before);
    if (!isSplit) {
      now.set(section, entry);
      continue;
    }
    const isNow = (object: Entry) =>
      before.entries.has(object.key) || object.key.includes("${") || isGenerator(object.value);
    const objects = [...value.entries.values()];
    now.set(section, { ...entry, value: withEntries(value, objects.filter(isNow)) });
    later.set(section, {
      ...entry,
      value: withEntries(
        value,
        objects.filter((object) => !isNow(object)),
      ),
    });
  }
  return { now, later };
}

function hasGenerator({ entries }: MapNode): boolean {
  return [...entries.values()].some(({ value }) => isGenerator(value));
}
