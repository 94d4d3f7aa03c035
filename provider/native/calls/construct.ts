import { COMPONENT_TYPE } from "../../../model/index.js";
import { StandaloneError } from "../../twilio/index.js";
import { constructRouter } from "../construct/construct-router.js";
import type { Message } from "../protocol/messages.js";
import { messages } from "../protocol/stubs.js";
import { writeProperties } from "../protocol/values.js";
import type { Run } from "../run.js";

/** Registers workspace files: the component `taskrouter:index:TaskRouter` and its parts. */
export async function construct(run: Run, request: Message<"ConstructRequest">) {
  if (request.getType().replace(/^taskrouter:(index[^:]*:)?/, "taskrouter:index:") !== COMPONENT_TYPE)
    throw new StandaloneError(
      `this release of pulumi-taskrouter has no component ${JSON.stringify(request.getType())}: there is ${COMPONENT_TYPE}`,
    );
  const { urn, outputs } = await constructRouter(run, request);
  const response = new messages.ConstructResponse();
  response.setUrn(urn);
  response.setState(writeProperties(Object.fromEntries(outputs.map(({ name, value }) => [name, value]))));
  for (const { name, sources } of outputs) {
    const dependencies = new messages.ConstructResponse.PropertyDependencies();
    dependencies.setUrnsList([...sources]);
    response.getStatedependenciesMap().set(name, dependencies);
  }
  return response;
}
