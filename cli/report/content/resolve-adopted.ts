import { asObject, isJsonObject, type JsonObject } from "../../../language/index.js";
import { SIDS, UNKNOWN } from "../../../model/index.js";
import type { PlannedChange } from "../plan/index.js";
import { subjectOf } from "./subject.js";
import type { SortedNotices } from "./take-notices.js";

/**
 * Puts the SIDs of objects that the run adopts in place of those that a preview does not know. A workflow whose queue has only
 * another key is then seen to be the same.
 */
export function resolveAdopted(
  changes: readonly PlannedChange[],
  { takeovers }: Pick<SortedNotices, "takeovers">,
): readonly PlannedChange[] {
  if (takeovers.size === 0) return changes;
  const adopted = changes.flatMap(({ kind, change, name, after }) => {
    const found = kind === undefined || change !== "create" ? undefined : takeovers.get(subjectOf(kind, after));
    return found === undefined ? [] : [{ section: kind?.section, name, sid: found.sid }];
  });
  const find = (section: string, key: string) =>
    adopted.find((one) => one.section === section && one.name.endsWith(`-${key}`))?.sid;
  return changes.map((change) => ({ ...change, after: resolve(change.after, find) }));
}

function resolve(inputs: JsonObject, find: (section: string, key: string) => string | undefined): JsonObject {
  const sids = inputs[SIDS];
  if (!isJsonObject(sids)) return inputs;
  const sections = Object.entries(sids).map(([section, keys]) => {
    const known = Object.entries(asObject(keys)).map(([key, sid]) => [
      key,
      sid === UNKNOWN ? (find(section, key) ?? sid) : sid,
    ]);
    return [section, Object.fromEntries(known)];
  });
  return { ...inputs, [SIDS]: Object.fromEntries(sections) };
}
