import { isKindName, type Kind, kinds } from "../../../model/index.js";
import { StandaloneError } from "../../twilio/index.js";
import { lookUp } from "../list/look-up.js";
import type { Message } from "../protocol/messages.js";
import { messages } from "../protocol/stubs.js";
import { type Properties, readProperties, writeProperties } from "../protocol/values.js";
import { EVALUATE_EXPRESSION } from "../resource/functions.js";
import { nativeType } from "../resource/urn.js";
import type { Run } from "../run.js";

/** Some SDKs write a module: `taskrouter:index/getWorkflow:getWorkflow`. */
const PREFIX = /^taskrouter:(index(\/\w+)?:)?/;

/** Calls a function: `taskrouter:index:getWorkflow`. */
export async function invoke(run: Run, request: Message<"InvokeRequest">) {
  const token = request.getTok();
  const args = readProperties(request.getArgs());
  const response = new messages.InvokeResponse();
  response.setReturn(isEvaluation(token) ? await evaluate(args) : await find(run, parseToken(token), args));
  return response;
}

function isEvaluation(token: string): boolean {
  return token.replace(PREFIX, "") === EVALUATE_EXPRESSION;
}

async function evaluate({ values, secrets }: Properties) {
  const { evaluateExpression } = await import("./evaluate-expression.js");
  const result = evaluateExpression(values);
  // both tell something about each argument
  return writeProperties(result, new Set(secrets.size > 0 ? Object.keys(result) : []));
}

async function find(run: Run, kind: Kind, { values, secrets }: Properties) {
  const { workspaceSid, connection, ...query } = values;
  return writeProperties(await lookUp(run, kind.name, query, { workspaceSid, connection }), secrets);
}

function parseToken(token: string): Kind {
  const name = /^get(.*)/.exec(token.replace(PREFIX, ""))?.[1] ?? "";
  if (isKindName(name) && kinds[name].isFacet !== true) return kinds[name];
  const known = Object.values(kinds).filter(({ isFacet }) => isFacet !== true);
  throw new StandaloneError(
    `this release of pulumi-taskrouter has no function ${JSON.stringify(token)}; there are ` +
      [EVALUATE_EXPRESSION, ...known.map((kind) => `get${kind.name}`)].map(nativeType).join(", "),
  );
}
