import { createServer } from "node:http";

/**
 * Starts the server that receives callbacks, and one that never answers.
 *
 * @typedef {object} Receiver
 * @property {string} url
 * @property {string} silentUrl
 * @property {ReadonlyMap<string, number>} asked how often for what
 * @property {() => Promise<void>} close
 */
/** @typedef {"accept" | "reject" | "away" | "later" | "error" | "broken" | "silence"} Manner */

/** The answers to assignment callbacks, by weight. Silence is rare, because each blocks one of 16 connections for 5 seconds. */
const MANNERS = /** @type {const} */ ([
  [30, "accept"],
  [10, "reject"],
  [4, "away"],
  [40, "later"],
  [6, "error"],
  [4, "broken"],
  [1, "silence"],
]);

/** @param {import("./random.mjs").Random} random @param {import("./findings.mjs").Findings} findings @returns {Promise<Receiver>} */
export async function openReceiver(random, findings) {
  /** @type {Map<string, number>} */
  const asked = new Map();
  const seen = createSeen(findings);
  const main = createServer(async (incoming, outgoing) => {
    const form = new URLSearchParams(await readText(incoming));
    const isEvent = incoming.url === "/events";
    const manner = isEvent ? "later" : random.weigh(MANNERS);
    const name = isEvent ? "event" : `${incoming.url?.slice(1)}: ${manner}`;
    asked.set(name, (asked.get(name) ?? 0) + 1);
    if (isEvent) seen.take(form.get("Sid") ?? "none");
    answer(manner, form, outgoing);
  });
  const silent = createServer(() => {});
  const [url, silentUrl] = await Promise.all([listen(main), listen(silent)]);
  return { url, silentUrl, asked, close: async () => void (await Promise.all([end(main), end(silent)])) };
}

/** @param {Manner} manner @param {URLSearchParams} form @param {import("node:http").ServerResponse} outgoing */
function answer(manner, form, outgoing) {
  const say = (/** @type {number} */ status, /** @type {string} */ text) =>
    outgoing.writeHead(status, { "content-type": "application/json" }).end(text);
  if (manner === "accept" || manner === "reject") say(200, JSON.stringify({ instruction: manner }));
  if (manner === "away")
    say(200, JSON.stringify({ instruction: "reject", activity_sid: form.get("WorkerActivitySid") ?? undefined }));
  if (manner === "later") say(200, "{}");
  if (manner === "error") say(500, "{}");
  if (manner === "broken") say(200, '{"instruction":');
}

/** Checks that each event is sent once. @param {import("./findings.mjs").Findings} findings */
function createSeen(findings) {
  /** @type {Set<string>} */
  const sids = new Set();
  return {
    take(/** @type {string} */ sid) {
      if (sids.has(sid)) findings.add(`event ${sid} was sent twice to the event callback`);
      sids.add(sid);
    },
  };
}

/** @param {import("node:http").IncomingMessage} stream @returns {Promise<string>} */
async function readText(stream) {
  let text = "";
  for await (const chunk of stream) text += chunk;
  return text;
}

/** @param {import("node:http").Server} server @returns {Promise<string>} */
async function listen(server) {
  await new Promise((/** @type {(value?: undefined) => void} */ resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${/** @type {import("node:net").AddressInfo} */ (server.address()).port}`;
}

/** @param {import("node:http").Server} server */
async function end(server) {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}
