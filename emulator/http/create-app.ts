import { type HttpBindings } from "@hono/node-server";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import { type Context, Hono } from "hono";
import { operations } from "../operations/index.js";
import { createAnswerQueue } from "./answer-queue.js";
import type { Backend } from "./backend.js";
import { createOwnEndpoints } from "./own-endpoints.js";
import { findWord, groupByPath } from "./places.js";
import { readBody } from "./read-body.js";
import { readForm } from "./read-form.js";
import { type ApiAnswer, type ApiRequest, type Route, serveApi } from "./serve-api.js";

type Env = { Bindings: HttpBindings };

/** Above what the largest configuration takes, all of it percent-encoded (3 × 1,038,576 bytes). */
const MAX_BODY_BYTES = 3_500_000;
const CONTENT_TYPE = "application/json; charset=utf-8";

/**
 * The HTTP face: every operation at its path, 405 beside them, 404 elsewhere, and the emulator's own endpoints.
 *
 * @param names hosts by which the own endpoints may be called, besides loopback
 */
export function createApp(backend: Backend, names: readonly string[]): Hono<Env> {
  const app = new Hono<Env>();
  const enqueue = createAnswerQueue();
  const answer = async (c: Context<Env>, route: Route) => {
    const body = await readBody(c.env.incoming, MAX_BODY_BYTES);
    const text = body.isComplete ? await serveApi(toApiRequest(c, body.text), route, backend) : "dropped";
    enqueue(() => send(c, text));
    return RESPONSE_ALREADY_SENT;
  };
  app.route("/emulator", createOwnEndpoints(backend, names));
  for (const place of groupByPath(operations)) {
    for (const [method, operation] of place.operations) {
      app.on(method, place.path, (c) => {
        const ids = c.req.param();
        return answer(c, findWord(place, ids, method) ?? { operation, ids });
      });
    }
    app.all(place.path, (c) => answer(c, findWord(place, c.req.param(), c.req.method) ?? { allow: place.allow }));
  }
  app.notFound((c) => answer(c, undefined));
  return app;
}

function toApiRequest(c: Context<Env>, body: string | undefined): ApiRequest {
  const { incoming } = c.env;
  const type = incoming.headers["content-type"] ?? "";
  const isForm = /^application\/x-www-form-urlencoded\b/i.test(type);
  return {
    method: incoming.method ?? "GET",
    path: c.req.path,
    base: `http://${incoming.headers.host ?? ""}/v1`,
    authorization: incoming.headers.authorization,
    ifMatch: incoming.headers["if-match"],
    query: new URLSearchParams(readQuery(incoming.url ?? "")),
    form: body === undefined ? undefined : isForm ? readForm(body) : new URLSearchParams(),
    json: /^application\/json\b/i.test(type) ? body : undefined,
  };
}

/** What follows the first question mark, as in a URL; a fragment never gets here from a client. */
function readQuery(url: string): string {
  const at = url.indexOf("?");
  return at === -1 ? "" : url.slice(at + 1);
}

/** Writes to Node's response itself: a `Response` object on the way costs more than everything else together. */
function send(c: Context<Env>, answer: ApiAnswer): void {
  const { incoming, outgoing } = c.env;
  if (answer === "dropped") {
    incoming.socket.destroy();
    return;
  }
  const length = Buffer.byteLength(answer.json);
  const content = answer.status === 204 ? {} : { "content-type": CONTENT_TYPE, "content-length": length };
  outgoing.writeHead(answer.status, { ...answer.headers, ...content });
  // A text goes out in one piece with its head, a buffer would be a second one.
  outgoing.end(answer.json);
}
