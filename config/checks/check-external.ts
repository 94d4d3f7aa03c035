import { isSid, REFERENCE_SECTIONS, type ReferenceSection } from "../../language/index.js";
import { kindOfSection } from "../../model/index.js";
import { externalName } from "../external.js";
import { isMadeHere } from "../lint/is-made-here.js";
import type { Findings } from "../report/findings.js";
import { externalNameOf } from "../tree/external-name.js";
import { entriesOf, externalsOf, type Sections } from "../tree/sections.js";
import { type Entry, getText, getValue, hasUnresolved } from "../tree/tree.js";
import { checkKey } from "./check-keys.js";
import { nameOf } from "./check-names.js";

/** Checks the objects of `external`: each is one object, which no file declares as well. */
export function checkExternal(sections: Sections, findings: Findings): void {
  const isNew = isMadeHere(sections);
  for (const section of REFERENCE_SECTIONS) {
    const declared = entriesOf(sections, section);
    const externals = externalsOf(sections, section);
    for (const entry of externals) {
      checkKey(entry, findings);
      checkForm(entry, section, isNew, findings);
    }
    checkDoubles(section, declared, externals, findings);
  }
}

function checkForm({ value, keySpan }: Entry, section: ReferenceSection, isNew: boolean, findings: Findings): void {
  const nameKey = externalName(section);
  const { sidPrefix, noun } = kindOfSection(section);
  const sid = getValue(value, "sid");
  const text = getText(sid);
  if (sid === undefined) return;
  if (getValue(value, nameKey) !== undefined) findings.add("external-twice", { nameKey, noun }, keySpan);
  if (text === undefined || hasUnresolved(sid)) return;
  if (!isSid(text, sidPrefix))
    findings.add("wrong-value", { fault: "sid", noun, prefix: sidPrefix, found: text }, sid.span);
  else if (isNew) findings.add("foreign-sid", { sid: text, kind: section, place: "external" }, sid.span);
}

/** An object is managed or not, and one object has one key. */
function checkDoubles(
  section: ReferenceSection,
  declared: readonly Entry[],
  externals: readonly Entry[],
  findings: Findings,
): void {
  const { noun } = kindOfSection(section);
  const nameKey = externalName(section);
  const [keys, names] = [new Map<string, Entry>(), new Map<string, Entry>()];
  for (const entry of declared) {
    keys.set(entry.key, entry);
    const name = nameOf(entry, nameKey);
    if (name !== undefined) names.set(name, entry);
  }
  for (const entry of externals) {
    const name = externalNameOf(entry, section) ?? getText(getValue(entry.value, "sid"));
    const [sameKey, sameName] = [keys.get(entry.key), name === undefined ? undefined : names.get(name)];
    const other = sameKey ?? sameName;
    if (other !== undefined) {
      const related = [{ span: other.keySpan, message: declared.includes(other) ? "declared here" : "first here" }];
      const params = {
        noun,
        name: sameKey === undefined ? (name ?? "") : entry.key,
        isDeclared: declared.includes(other),
      };
      findings.add("declared-and-external", params, entry.keySpan, { related });
    }
    if (name !== undefined) names.set(name, entry);
  }
}
