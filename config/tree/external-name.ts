import type { ReferenceSection } from "../../language/index.js";
import { externalName } from "../external.js";
import { type Entry, getText, getValue } from "./tree.js";

/** The name of an external object; undefined if its SID identifies it, or only a stack can resolve the name. */
export function externalNameOf({ key, value }: Entry, section: ReferenceSection): string | undefined {
  const name = getValue(value, externalName(section));
  if (name === undefined) return getValue(value, "sid") === undefined ? key : undefined;
  return name.kind === "scalar" && name.isUnresolved ? undefined : getText(name);
}
