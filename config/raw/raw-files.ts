import { basename, dirname, resolve } from "node:path";
import { findAnswer } from "../answers/find-answer.js";
import { toKey } from "../answers/to-key.js";
import { startOf, toAnswerWorkflows, toScalar, toSections } from "../answers/to-workflows.js";
import type { LoadedFile } from "../files/load-tree.js";
import type { Sections } from "../tree/sections.js";
import { type Entry, getText, getValue } from "../tree/tree.js";
import { createPathTest } from "./path-pattern.js";

/**
 * Turns a `.json` file of raw configurations, or an answer of Twilio's API, into workflows. The key of a raw
 * configuration is the name of its file; if a key cannot have all of its characters, they stay in the friendly name.
 */
export function toRawWorkflows({ file, root, content }: LoadedFile): Sections[] {
  const name = basename(file.path).replace(/\.json$/i, "");
  const answer = content === "answer" ? findAnswer(root) : undefined;
  if (answer?.type === "workflows") return toAnswerWorkflows(answer, name);
  const key = toKey(name);
  const keySpan = startOf(root);
  const configuration: Entry = { key: "configuration", keySpan, value: root };
  const friendlyName: Entry = { key: "friendlyName", keySpan, value: toScalar(name, root) };
  return [toSections(key, root, key === name ? [configuration] : [friendlyName, configuration])];
}

/** Returns a test for files that a `configurationFile` names: they are not workflows of their own. */
export function createIsNamedFile(files: readonly Sections[]): (path: string) => boolean {
  return createPathTest(files.flatMap(namesIn));
}

function namesIn(sections: Sections): string[] {
  const workflows = sections.get("workflows")?.value;
  if (workflows?.kind !== "map") return [];
  return [...workflows.entries.values()].flatMap(({ value }) => {
    const node = getValue(value, "configurationFile");
    const name = getText(node);
    return node === undefined || name === undefined ? [] : [resolve(dirname(node.span.file), name)];
  });
}
