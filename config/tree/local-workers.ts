import { entriesOf, type Sections } from "./sections.js";
import { getText, getValue } from "./tree.js";

/** Keys of workers that exist only in the local TaskRouter, so that they have no SID in Twilio. */
export function listLocalWorkers(sections: Sections): ReadonlySet<string> {
  const managed = getValue(sections.get("workspace")?.value, "managed");
  const isEach = managed?.kind === "list" && managed.items.some((item) => getText(item) === "workers");
  const locals = entriesOf(sections, "workers").filter(({ value }) => {
    const own = getValue(value, "managed");
    return own === undefined ? !isEach : own.kind === "scalar" && own.value === false;
  });
  return new Set(locals.map(({ key }) => key));
}
