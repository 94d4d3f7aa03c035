import type { DesiredWorkspace } from "../../config/index.js";
import { isJsonObject, listReferences, listReferencesInText, type Reference } from "../../language/index.js";
import { type Kind, SIDS } from "../../model/index.js";
import type { IdOf } from "./planned.js";

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

/** The id of the object under a key; undefined for a full SID, which needs no resource. */
function toId(section: Section, key: string, component: string, desired: DesiredWorkspace): IdOf | undefined {
  return desired[section].has(key) ? { idOf: `${component}-${key}` } : undefined;
}

type Section = Reference["kind"];

/** Routing can refer to both kinds of objects, an expression of a queue only to activities. */
function planSids(kind: Kind, written: Values, component: string, desired: DesiredWorkspace): Values {
  const isRouted = Object.values(kind.properties).some(({ type }) => type === "configuration");
  const references = findReferences(kind, written);
  if (!isRouted && references.length === 0) return {};
  const idsIn = (section: Section) => {
    const keys = new Set(references.filter((reference) => reference.kind === section).map(({ key }) => key));
    return Object.fromEntries(
      [...keys].flatMap((key) => {
        const id = toId(section, key, component, desired);
        return id === undefined ? [] : [[key, id]];
      }),
    );
  };
  return { [SIDS]: { ...(isRouted && { taskQueues: idsIn("taskQueues") }), activities: idsIn("activities") } };
}

function findReferences(kind: Kind, written: Values): Pick<Reference, "kind" | "key">[] {
  return Object.entries(kind.properties).flatMap(([name, { type }]) => {
    const value = written[name];
    if (type === "configuration" && isJsonObject(value)) return listReferences(value);
    return type === "expression" && typeof value === "string" ? listReferencesInText(value) : [];
  });
}
