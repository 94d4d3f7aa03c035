import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileShape } from "../format/key-order.js";
import { printLayout } from "../format/yaml/print-layout.js";
import { createFileNames } from "../print/file-name.js";
import { layOutFile } from "../print/printable.js";
import type { PlacedObject } from "./place-object.js";
import type { UpdatedFile } from "./update-result.js";

/**
 * Makes the file of a new workflow, in the order and spacing of `taskrouter fmt`.
 *
 * @param taken paths that others have; that of the new file is added
 */
export function createNewFile(
  { folder, content }: Extract<PlacedObject, { kind: "file" }>,
  key: string,
  taken: Set<string>,
): UpdatedFile {
  const name = createFileNames("workflow")(key);
  let path = join(folder, `${name}.yaml`);
  for (let number = 2; taken.has(path) || existsSync(path); number += 1) path = join(folder, `${name}-${number}.yaml`);
  taken.add(path);
  return { path, before: undefined, after: printLayout(layOutFile(content, new Map(), []), fileShape) };
}
