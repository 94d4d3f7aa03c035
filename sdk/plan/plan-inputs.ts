import type { DesiredWorkspace } from "../../config/index.js";
import {
  isJsonObject,
  listReferences,
  listReferencesInText,
  REFERENCE_SECTIONS,
  type Reference,
  type ReferenceSection,
} from "../../language/index.js";
import { type Kind, SIDS, sectionKinds } from "../../model/index.js";
import type { ExternalSid, IdOf } from "./planned.js";

type Values = Readonly<Record<string, unknown>>;

/**
 * The inputs of an object: its written properties under the names of inputs, ids in place of keys, and in `__sids` the ids
 * of exactly the objects that its expressions and its routing refer to.
 */
export function planInputs(kind: Kind, written: Values, component: string, desired: DesiredWorkspace): Values {
  const rows = Object.entries(kind.properties);
  const entries = Object.entries(written).map(([word, value]) => {
    const name = rows.find(([, { writtenAs }]) => writtenAs === word)?.[0];
    return name === undefined ? [word, value] : [name, toId("activities", `${value}`, component, desired) ?? value];
  });
  return { ...Object.fromEntries(entries), ...planSids(kind, written, component, desired) };
}

/** The id of the object under a key, or the SID of an external one; undefined for a full SID, which needs no resource. */
function toId(
  section: ReferenceSection,
  key: string,
  component: string,
  desired: DesiredWorkspace,
): IdOf | ExternalSid | undefined {
  if (desired.external[section].has(key)) return { external: section, key };
  const [declaring, kind] = sectionKinds.find(([name]) => name === section) ?? [];
  if (declaring === undefined || kind === undefined || !desired[declaring].has(key)) return undefined;
  return { idOf: `${component}-${key}`, kind: kind.name };
}

/** The sections that inputs list even without references: state of release 0.1 has them. */
const ALWAYS: readonly ReferenceSection[] = ["taskQueues", "activities"];

function planSids(kind: Kind, written: Values, component: string, desired: DesiredWorkspace): Values {
  const isRouted = Object.values(kind.properties).some(({ type }) => type === "configuration");
  const references = findReferences(kind, written);
  if (!isRouted && references.length === 0) return {};
  const always = isRouted ? ALWAYS : ALWAYS.slice(1);
  const sections = REFERENCE_SECTIONS.flatMap((section) => {
    const keys = new Set(references.filter((reference) => reference.kind === section).map(({ key }) => key));
    const ids = [...keys].flatMap((key) => {
      const id = toId(section, key, component, desired);
      return id === undefined ? [] : [[key, id]];
    });
    return ids.length > 0 || always.includes(section) ? [[section, Object.fromEntries(ids)]] : [];
  });
  return { [SIDS]: Object.fromEntries(sections) };
}

function findReferences(kind: Kind, written: Values): Pick<Reference, "kind" | "key">[] {
  return Object.entries(kind.properties).flatMap(([name, { type }]) => {
    const value = written[name];
    if (type === "configuration" && isJsonObject(value)) return listReferences(value);
    return type === "expression" && typeof value === "string" ? listReferencesInText(value) : [];
  });
}
