import { Agent, request } from "undici";

const ACCOUNT = `AC${"a".repeat(32)}`;
const authorization = `Basic ${Buffer.from(`${ACCOUNT}:token`).toString("base64")}`;
/** The limit for an answer: a longer wait means that another request blocks this one. */
const LIMIT_MS = 30_000;
const AGAIN_MS = 25;
const PATIENCE_MS = 60_000;

/** The connection broke, or an injected fault may have taken effect: the outcome is unknown. */
export class Lost extends Error {}
/** An injected fault without effect. */
export class TurnedAway extends Error {}
/** An impossible answer, which is reported as a finding. */
export class Wrong extends Error {}

/** Statuses of faults without effect; a 500 has one (see faults.mjs). */
const TURNED_AWAY = new Map([
  [429, 20429],
  [503, 20503],
]);

/** @typedef {Record<string, string | number | boolean>} Fields */
/** @typedef {{ status: number, body: any, version: number }} Answer `version` is that of the ETag, NaN without one */
/** @typedef {{ allow?: readonly number[], ifMatch?: number }} Options `allow`: statuses that may come besides success */
/**
 * @typedef {object} Api calls that any client could make; each throws Lost, TurnedAway or Wrong
 * @property {(path: string, options?: Options) => Promise<Answer>} get
 * @property {(path: string, fields: Fields, options?: Options) => Promise<Answer>} post
 * @property {(path: string, options?: Options) => Promise<Answer>} remove
 * @property {(path: string) => Promise<any>} read a GET that is repeated until it is answered; its body
 * @property {(path: string, options?: Options) => Promise<any[]>} list all pages of a list, each repeated until it is answered
 * @property {(path: string, body?: unknown) => Promise<any>} own the emulator's own endpoints
 * @property {ReadonlyMap<string, number>} statuses how often each was seen; of lost connections `lost`
 * @property {() => number} slowest milliseconds
 * @property {() => Promise<void>} close
 */

/**
 * @param {{ origin: () => string, findings: import("./findings.mjs").Findings }} world
 * @returns {Api}
 */
export function createApi({ origin, findings }) {
  const dispatcher = new Agent({ headersTimeout: LIMIT_MS, bodyTimeout: LIMIT_MS, keepAliveTimeout: 60_000 });
  /** @type {Map<string, number>} */
  const statuses = new Map();
  let slowest = 0;
  const count = (/** @type {string} */ status) => statuses.set(status, (statuses.get(status) ?? 0) + 1);

  /** @param {string} method @param {string} path @param {Fields | undefined} fields @param {Options} options @returns {Promise<Answer>} */
  async function call(method, path, fields, { allow = [], ifMatch }) {
    const begun = performance.now();
    const what = `${method} ${path}`;
    const { status, text, etag } = await send(method, new URL(path, origin()), fields, ifMatch, dispatcher).catch(
      (error) => {
        count("lost");
        findings.note(`  ${what}: ${error.message}`);
        if (/Timeout/.test(String(error.cause))) findings.add(`${what} had no answer within ${LIMIT_MS / 1000} s`);
        throw error;
      },
    );
    slowest = Math.max(slowest, performance.now() - begun);
    count(String(status));
    const body = text === "" ? {} : JSON.parse(text);
    findings.note(`  ${what} ${fields ? toForm(fields) : ""}: ${status} ${body.sid ?? body.message ?? ""}`);
    if (TURNED_AWAY.get(status) === body.code && body.code !== undefined) throw new TurnedAway(String(status));
    if (status === 500 && body.code === 20500) throw new Lost(String(status));
    if (!(status < 300 || allow.includes(status))) {
      const sentence = `${what} was answered with ${status}: ${body.message}`;
      findings.add(sentence);
      throw new Wrong(sentence);
    }
    return { status, body, version: Number(etag?.replaceAll('"', "")) };
  }

  /** @param {string} path @param {Options} [options] */
  async function list(path, options = {}) {
    const items = [];
    for (let next = path; next !== ""; ) {
      const at = next;
      const { body, status } = await persist(() => call("GET", at, undefined, options));
      if (status !== 200) break;
      items.push(...body[body.meta.key]);
      next = body.meta.next_page_url === null ? "" : new URL(body.meta.next_page_url).href.slice(origin().length);
    }
    return items;
  }

  return {
    get: (path, options = {}) => call("GET", path, undefined, options),
    post: (path, fields, options = {}) => call("POST", path, fields, options),
    remove: (path, options = {}) => call("DELETE", path, undefined, options),
    read: async (path) => (await persist(() => call("GET", path, undefined, {}))).body,
    list,
    own: (path, body) => persist(() => callOwn(new URL(path, origin()), body, dispatcher)),
    statuses,
    slowest: () => slowest,
    close: () => dispatcher.destroy(),
  };
}

/** Sends one request, which may be lost. @param {string} method @param {URL} url @param {Fields | undefined} fields @param {number | undefined} ifMatch @param {Agent} dispatcher */
async function send(method, url, fields, ifMatch, dispatcher) {
  try {
    const { statusCode, headers, body } = await request(url, {
      dispatcher,
      method: /** @type {"GET"} */ (method),
      headers: {
        authorization,
        ...(ifMatch === undefined ? {} : { "if-match": `"${ifMatch}"` }),
        ...(fields ? FORM : {}),
      },
      ...(fields ? { body: toForm(fields) } : {}),
    });
    return { status: statusCode, text: await body.text(), etag: /** @type {string | undefined} */ (headers.etag) };
  } catch (error) {
    const { message, name } = /** @type {Error} */ (error);
    throw new Lost(message, { cause: name });
  }
}

/** Repeats a request while it is lost or turned away. @template Result @param {() => Promise<Result>} work @returns {Promise<Result>} */
async function persist(work) {
  for (const end = performance.now() + PATIENCE_MS; ; ) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof Lost || error instanceof TurnedAway) || performance.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
    }
  }
}

const FORM = { "content-type": "application/x-www-form-urlencoded" };

/** @param {URL} url @param {unknown} body @param {Agent} dispatcher */
async function callOwn(url, body, dispatcher) {
  /** @type {Pick<Parameters<typeof request>[1] & {}, "method" | "body">} */
  const what = body === undefined ? { method: "GET" } : { method: "POST", body: JSON.stringify(body) };
  const answer = await request(url, { dispatcher, ...what }).catch((error) => {
    throw new Lost(error.message);
  });
  const text = await answer.body.text();
  if (answer.statusCode >= 300) throw new Error(`${url.pathname} was answered with ${answer.statusCode}: ${text}`);
  return text === "" ? undefined : JSON.parse(text);
}

/** @param {Fields} fields @returns {string} */
function toForm(fields) {
  const texts = Object.entries(fields).map(([name, value]) => [name, String(value)]);
  return String(new URLSearchParams(Object.fromEntries(texts)));
}
