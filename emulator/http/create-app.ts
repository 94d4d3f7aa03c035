import { type HttpBindings } from "@hono/node-server";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import { type Context, Hono } from "hono";
import { ApiError } from "../api-error.js";
import { operations } from "../operations/index.js";
import { listMonitorEvents } from "../operations/monitor-event/list.js";
import { createAnswerQueue } from "./answer-queue.js";
import type { Backend } from "./backend.js";
import { findWord, groupByPath } from "./group-by-path.js";
import { createOwnEndpoints } from "./own-endpoints.js";
import { readBody } from "./read-body.js";
import { MAX_PARAMETERS, readForm } from "./read-form.js";
import { type ApiAnswer, type ApiRequest, type Route, serveApi } from "./serve-api.js";

type Env = { Bindings: HttpBindings };

/** More than the largest configuration needs if every byte is percent-encoded (3 × 1,038,576 bytes). */
const MAX_BODY_BYTES = 3_500_000;
const CONTENT_TYPE = "application/json; charset=utf-8";

/**
 * The HTTP server: every operation at its path, 405 for its other methods, 404 elsewhere, and the emulator's own
 * endpoints. It answers every caller: see `guardCallers`.
 */
export function createApp(backend: Backend): Hono<Env> {
  const app = new Hono<Env>();
  const enqueue = createAnswerQueue();
  const answer = async (c: Context<Env>, route: Route) => {
    const body = await readBody(c.env.incoming, MAX_BODY_BYTES);
    const text = body.isComplete ? await serveApi(toApiRequest(c, body.text), route, backend) : "dropped";
    enqueue(() => send(c, text));
    return RESPONSE_ALREADY_SENT;
  };
  app.route("/emulator", createOwnEndpoints(backend));
  for (const atPath of groupByPath([...operations, listMonitorEvents])) {
    for (const [method, operation] of atPath.operations) {
      app.on(method, atPath.path, (c) => {
        const ids = c.req.param();
        return answer(c, findWord(atPath, ids, method) ?? { operation, ids });
      });
    }
    app.all(atPath.path, (c) => answer(c, findWord(atPath, c.req.param(), c.req.method) ?? { allow: atPath.allow }));
  }
  app.notFound((c) => answer(c, undefined));
  return app;
}

function toApiRequest(c: Context<Env>, body: string | undefined): ApiRequest {
  const { incoming } = c.env;
  const type = incoming.headers["content-type"] ?? "";
  const isForm = /^application\/x-www-form-urlencoded\b/i.test(type);
  const query = readQuery(incoming.url ?? "");
  const form = isForm || body === undefined ? toForm(body) : new URLSearchParams();
  return {
    method: incoming.method ?? "GET",
    path: c.req.path,
    base: `http://${incoming.headers.host ?? ""}/v1`,
    authorization: incoming.headers.authorization,
    ifMatch: incoming.headers["if-match"],
    query: new URLSearchParams(query),
    form,
    json: /^application\/json\b/i.test(type) ? body : undefined,
    // a form that was refused would fill the journal
    sent: { query, form: isForm && body !== undefined && form instanceof URLSearchParams ? body : "" },
  };
}

function toForm(body: string | undefined): URLSearchParams | ApiError {
  if (body === undefined) return new ApiError(413, 20413, "Request entity too large");
  return readForm(body) ?? new ApiError(413, 20413, `Request has more than ${MAX_PARAMETERS} parameters`);
}

/**
 * Returns the part after the first question mark. Node limits it, together with the headers, to 16 KiB; clients never send a
 * fragment.
 */
function readQuery(url: string): string {
  const at = url.indexOf("?");
  return at === -1 ? "" : url.slice(at + 1);
}

/** Writes to Node's response directly: creating a `Response` object would cost more than the rest of the request. */
function send(c: Context<Env>, answer: ApiAnswer): void {
  const { incoming, outgoing } = c.env;
  if (answer === "dropped") {
    incoming.socket.destroy();
    return;
  }
  const { status, json, headers } = answer;
  const length = String(Buffer.byteLength(json));
  const content = status === 204 ? [] : ["content-type", CONTENT_TYPE, "content-length", length];
  outgoing.writeHead(status, [...headers, ...content]);
  // a string is sent in one piece with the head, a buffer would be a second one
  outgoing.end(json);
}
