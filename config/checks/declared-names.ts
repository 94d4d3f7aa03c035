import { compareText, REFERENCE_SECTIONS, type ReferenceSection } from "../../language/index.js";
import { externalName } from "../external.js";
import { externalNameOf } from "../tree/external-name.js";
import { entriesOf, externalsOf, type Sections } from "../tree/sections.js";
import { nameOf } from "./check-names.js";

/** The objects of a section that can be referred to: declared ones, and external ones. */
export interface DeclaredNames {
  readonly keys: ReadonlySet<string>;
  /** Keys by name in lower case: people write the name in any letter case in place of the key. */
  readonly names: ReadonlyMap<string, readonly string[]>;
}

/** By section. */
export function readDeclaredNames(sections: Sections): Readonly<Record<ReferenceSection, DeclaredNames>> {
  const read = (section: ReferenceSection): DeclaredNames => {
    const named = [
      ...entriesOf(sections, section).map((entry) => [entry.key, nameOf(entry, externalName(section))] as const),
      ...externalsOf(sections, section).map((entry) => [entry.key, externalNameOf(entry, section)] as const),
    ];
    return { keys: new Set(named.map(([key]) => key)), names: groupNames(named) };
  };
  return Object.fromEntries(REFERENCE_SECTIONS.map((section) => [section, read(section)])) as Readonly<
    Record<ReferenceSection, DeclaredNames>
  >;
}

function groupNames(named: readonly (readonly [key: string, name: string | undefined])[]): Map<string, string[]> {
  const names = new Map<string, string[]>();
  for (const [key, written] of named) {
    const name = written?.toLowerCase();
    if (name === undefined) continue;
    const keys = names.get(name);
    if (keys === undefined) names.set(name, [key]);
    else keys.push(key);
  }
  for (const keys of names.values()) keys.sort(compareText);
  return names;
}
