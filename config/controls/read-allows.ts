import type { Findings, ObjectRef } from "../report/findings.js";
import type { Sections } from "../tree/sections.js";
import { getText, getValue, hasUnresolved } from "../tree/tree.js";
import { checkId, isControllable } from "./controllable.js";

/** A rule id in an object's `allow`. */
export interface Allow {
  readonly id: string;
  readonly span: Findings["list"][number]["span"];
  readonly subject: ObjectRef;
}

/** Reads the `allow` lists of workflows and task queues. */
export function readAllows(sections: Sections, findings: Findings): Allow[] {
  return (["workflows", "taskQueues"] as const).flatMap((section) => {
    const map = sections.get(section)?.value;
    if (map?.kind !== "map") return [];
    return [...map.entries.values()].flatMap(({ key, value }) => {
      const list = getValue(value, "allow");
      // one id in place of a list is reported, and means what it says
      const items = list?.kind === "list" ? list.items : list === undefined ? [] : [list];
      return items.flatMap((item): Allow[] => {
        const id = hasUnresolved(item) ? undefined : getText(item);
        if (id === undefined || (list?.kind !== "list" && !isControllable(id)) || !checkId(id, item.span, findings))
          return [];
        return [{ id, span: item.span, subject: { section, key } }];
      });
    });
  });
}
