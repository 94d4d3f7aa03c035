import type { DesiredWorkspace } from "../../config/index.js";
import { REFERENCE_SECTIONS, type ReferenceSection } from "../../language/index.js";
import {
  type ExternalSid,
  hasRouting,
  type IdOf,
  type Kind,
  kindOfSection,
  listPropertyReferences,
  SIDS,
} from "../../model/index.js";

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
  if (!desired[section].has(key)) return undefined;
  return { idOf: `${component}-${key}`, kind: kindOfSection(section).name };
}

/** The sections that inputs list even without references: state of release 0.1 has them. */
const ALWAYS: readonly ReferenceSection[] = ["taskQueues", "activities"];

function planSids(kind: Kind, written: Values, component: string, desired: DesiredWorkspace): Values {
  const isRouted = hasRouting(kind);
  const references = Object.entries(kind.properties).flatMap(([name, property]) =>
    listPropertyReferences(property, written[name]),
  );
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
