import { type JsonObject, withArticle } from "../../../language/index.js";
import { type Kind, nameProperty } from "../../../model/index.js";
import { describe } from "./example.js";
import { exampleOfLookUp } from "./examples/of-kind.js";
import { toOutputSchema } from "./output-schema.js";

/** The look-up of a kind in Pulumi's schema: `getWorkflow({ workspaceSid, friendlyName })`. */
export function toLookUpSchema(kind: Kind): JsonObject {
  const name = nameProperty(kind);
  const isInWorkspace = kind.properties.workspaceSid !== undefined;
  const { properties, required } = toOutputSchema(kind);
  const { ownership: _, ...found } = properties;
  const { configuration } = kind.properties;
  return {
    description: describe(
      `Looks up ${withArticle(kind.noun)} that is not managed, by its exact name or its SID. Exactly one must be found.`,
      exampleOfLookUp(kind),
    ),
    inputs: {
      type: "object",
      properties: {
        ...(isInWorkspace && { workspaceSid: { type: "string", description: "SID of the workspace." } }),
        [name]: { type: "string", description: "Exact name." },
        sid: { type: "string", description: `SID: \`${kind.sidPrefix}…\`.` },
        connection: { type: "string", description: "Name of a connection in the stack's configuration." },
      },
      ...(isInWorkspace && { required: ["workspaceSid"] }),
    },
    outputs: {
      type: "object",
      properties: {
        ...found,
        ...(configuration && {
          configuration: { type: "string", description: "Routing as TaskRouter returns it: JSON text." },
        }),
      },
      required,
    },
  };
}
