import type { KindSection } from "../../model/index.js";
import type { Sources } from "../load/read-sources.js";
import type { LeftReason } from "../report/codes/updates.js";
import { type Entry, getValue, listEntries, type Node } from "../tree/tree.js";
import type { UpdatedFile } from "./update-result.js";
import { findObstacle, type Updating } from "./updating.js";

/**
 * Removes a declared object that does not exist any more from its file, with the comments that are about it.
 *
 * @returns the file, if nothing else is in it
 */
export function removeObject(
  entry: Entry,
  section: KindSection,
  { files, overlays }: Sources,
  updating: Updating,
): UpdatedFile | undefined {
  const { key, value, keySpan } = entry;
  const what = `${section}.${key}`;
  const leaveIt = (reason: LeftReason) => tell(what, entry, reason, updating);
  const home = files.find(
    ({ file, root, content }) =>
      file.path === keySpan.file && (content !== "workspace" || hasObject(root, section, key)),
  );
  const written = updating.index.find(value);
  if (overlays.some(({ root }) => hasObject(root, section, key))) return leaveIt("overlay");
  if (home === undefined)
    return leaveIt(written === undefined ? "repetition" : (findObstacle(written, updating) ?? "repetition"));
  if (home.content !== "workspace") {
    const isAlone = home.content === "routing" || (home.root.kind === "map" && written?.path.length === 0);
    if (!isAlone) return leaveIt("raw-file");
    return { path: home.file.path, before: "", after: undefined };
  }
  const sections = listEntries(home.root).filter((one) => one.key !== "$schema");
  const isOnly = sections.length === 1 && listEntries(sections[0]?.value).length === 1;
  if (isOnly && !home.file.isNamed) return { path: home.file.path, before: "", after: undefined };
  const own = getValue(getValue(home.root, section), key);
  if (own !== undefined && updating.index.isShared([section, key], own)) return leaveIt("anchor");
  updating.steps.push({ kind: "remove", file: home.file.path, path: [section], key });
  return undefined;
}

function hasObject(root: Node, section: string, key: string): boolean {
  return getValue(getValue(root, section), key) !== undefined;
}

function tell(what: string, { keySpan }: Entry, reason: LeftReason, { told }: Updating): undefined {
  told.push({ what, reason, span: keySpan, declared: undefined, live: undefined, isGone: true });
}
