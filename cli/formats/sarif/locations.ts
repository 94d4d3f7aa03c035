import { isAbsolute } from "node:path";
import { pathToFileURL } from "node:url";
import type { ArtifactLocation, PhysicalLocation } from "sarif";
import type { View } from "../../../config/index.js";
import type { Span } from "../../../language/index.js";

/** What relative addresses are seen from. */
export const SOURCE_ROOT = "%SRCROOT%";

/** A place; without lines where it is a folder, or a file that could not be read. */
export function toPhysicalLocation(span: Span, view: View): PhysicalLocation {
  const artifactLocation = toArtifactLocation(view.showPath(span.file));
  if (!view.hasText(span.file)) return { artifactLocation };
  // both count from 1, with an exclusive end
  const { line, column, endLine, endColumn } = view.locate(span);
  return { artifactLocation, region: { startLine: line, startColumn: column, endLine, endColumn } };
}

/** Where a file lies: seen from the checkout, or whole where it lies outside. */
function toArtifactLocation(path: string): ArtifactLocation {
  if (isAbsolute(path)) return { uri: pathToFileURL(path).href };
  return { uri: path.split("/").map(encodeURIComponent).join("/"), uriBaseId: SOURCE_ROOT };
}
