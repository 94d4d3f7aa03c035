import { isJsonObject } from "../../language/index.js";
import { fileShape, memberShape } from "../format/key-order.js";

/** Words of the objects of a section, or of the workspace, in the order of `taskrouter fmt`. */
export function orderIn(section: string): readonly string[] {
  const shape = memberShape(fileShape, section);
  const own = section === "workspace" ? shape : memberShape(shape, "");
  const properties = isJsonObject(own) ? own.properties : undefined;
  return isJsonObject(properties) ? Object.keys(properties) : [];
}
