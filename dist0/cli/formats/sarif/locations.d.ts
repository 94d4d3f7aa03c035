import type { PhysicalLocation } from "sarif";
import type { View } from "../../../config/index.js";
import type { Span } from "../../../language/index.js";
/** The base of relative addresses. */
export declare const SOURCE_ROOT = "%SRCROOT%";
/** The location of a span; without lines for a folder or an unreadable file. */
export declare function toPhysicalLocation(span: Span, view: View): PhysicalLocation;
