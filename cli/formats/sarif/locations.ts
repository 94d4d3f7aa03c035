import { isAbsolute } from "node:path";
import { pathToFileURL } from "node:url";
import type { ArtifactLocation, PhysicalLocation } from "sarif";
import type { View } from "../../../config/index.js";
import type { Span } from "../../../language/index.js";

/** The base of relative addresses. */
export const SOURCE_ROOT = "%SRCROOT%";

/** The location of a span; without lines for a folder or an unreadable file. */
export function toPhysicalLocation(span: Span, view: View): PhysicalLocation {
  const artifactLocation = toArtifactLocation(view.showPath(span.file));
  if (!view.hasText(span.file)) return { artifactLocation };
  // both count from 1, with an exclusive end
  const { line, column, endLine, endColumn } = view.locate(span);
  return { artifactLocation, region: { startLine: line, startColumn: column, endLine, endColumn } };
}

/** The address of a file: relative to the checkout, or absolute outside of it. */
function toArtifactLocation(path: string): ArtifactLocation {
  if (isAbsolute(path)) return { uri: pathToFileURL(path).href };
  return { uri: path.split("/").map(encodeURIComponent).join("/"), uriBaseId: SOURCE_ROOT };
}
