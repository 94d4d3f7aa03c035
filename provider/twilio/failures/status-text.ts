import { howToSet, type Settings } from "../settings/index.js";
import type { ApiErrorBody, FailedRequest } from "./failed-request.js";
import { explainRefusal } from "./refusals.js";

/** The text for credentials that were refused before: the first message says what to do. */
export function describeRefusedAgain(where: string, settings: Settings): string {
  return `HTTP 401 on ${where}: the credentials of the ${describeSource(settings)} are refused, as another message of this run explains`;
}

/** `environment`, `stack configuration`, `connection "eu"`. */
function describeSource({ origin, connection }: Settings): string {
  return connection === undefined ? origin : `connection ${JSON.stringify(connection)}`;
}

/** Says what an answer other than 2xx means: `HTTP 400, code 20001 on POST /v1/…: body; see page`, and what to do. */
export function describeStatus(
  status: number,
  where: string,
  body: ApiErrorBody,
  failed: FailedRequest,
  settings: Settings,
): string {
  const code = body.code === undefined ? "" : `, code ${body.code}`;
  const message = body.message ?? describeBody(failed);
  const page = body.moreInfo === undefined ? "" : `; see ${body.moreInfo}`;
  const { method, path } = failed;
  const refused = { status, code: body.code, method, path: path.replace(/\?.*$/s, ""), text: message };
  const advice = advise(status, body.code, settings) ?? explainRefusal(refused) ?? "";
  return `HTTP ${status}${code} on ${where}: ${message}${page}${advice === "" ? "" : `; ${advice}`}`;
}

// the body itself is left out: it is the page of a proxy or load balancer
function describeBody({ contentType, text = "" }: FailedRequest): string {
  if (text === "") return "the answer has no text";
  return `the answer is ${contentType ?? "of unknown type"}, not TaskRouter's JSON`;
}

/** The advice that depends on the settings. */
function advise(status: number, code: number | undefined, settings: Settings): string | undefined {
  if (status === 401) return adviseCredentials(settings);
  if (status === 403) return adviseRights(code, settings);
  if (status === 407) return "the proxy wants credentials: put its user and password before its host in HTTPS_PROXY";
  if (status >= 300 && status < 400) return `redirects are not followed; is ${settings.baseUrl} the right host?`;
  return undefined;
}

function adviseCredentials(settings: Settings): string {
  const { username, baseUrl } = settings;
  const isKey = username.startsWith("SK");
  const noun = isKey ? "API key" : "auth token";
  return (
    `the ${noun} comes from the ${describeSource(settings)} and may be wrong, revoked, rotated, or of another account or region than ` +
    `${baseUrl}: ${adviseCommand(settings, isKey)}, then \`pulumi up\`. \`pulumi refresh\` and \`pulumi destroy\` without --run-program use the values ` +
    "that the last `pulumi up` stored in state"
  );
}

function adviseCommand({ origin, connection }: Settings, isKey: boolean): string {
  const key = isKey ? "apiKeySecret" : "authToken";
  if (connection !== undefined) return `run ${howToSet(connection, key)}`;
  return origin === "environment"
    ? `set ${isKey ? "TWILIO_API_SECRET" : "TWILIO_AUTH_TOKEN"} in the environment`
    : `run \`pulumi config set --secret taskrouter:${key}\``;
}

function adviseRights(code: number | undefined, settings: Settings): string {
  const source = describeSource(settings);
  // H-44
  if (code === 20008) return `these are test credentials (from the ${source}), which TaskRouter refuses: use live ones`;
  const noun = settings.username.startsWith("SK")
    ? "the API key may lack the right to do this"
    : "the account may be suspended";
  return `${noun} (the credentials come from the ${source})`;
}
