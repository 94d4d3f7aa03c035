import { test } from "vitest";
import { createClient } from "../../../provider/twilio/index.js";
import { createTokenBucket } from "./support/bucket.js";
import { json, refuse, startServer } from "./support/server.js";
import { settingsFor, WORKFLOWS } from "./support/settings.js";
for (const [latency, hdr] of [[0, true], [80, true],[0,true]] as const)
test(`real ${latency} ${hdr}`, async () => {
  const bucket = createTokenBucket(10, 1);
  const times: number[] = [];
  let refused = 0;
  const server = await startServer(async (_, response) => {
    if (latency) await new Promise((r) => setTimeout(r, latency));
    const h: Record<string,string> = hdr ? { "x-rate-limit-limit": "10" } : {};
    const now = performance.now();
    if (bucket.take(now)) { times.push(now); json(response, 201, { sid: "W" }, h); }
    else { refused++; refuse(response, 429, 20429, "limited", h); }
  });
  const client = createClient(settingsFor(server.url), { env: {} });
  await Promise.all(Array.from({ length: 100 }, () => client.create(WORKFLOWS, {})));
  console.log("REAL", latency, hdr, (times.at(-1) ?? 0) - (times[0] ?? 0), refused, times.slice(1).map((t,i)=>Math.round(t-(times[i]??0))).filter(x=>x>105).join(","));
  await client.close();
}, 40_000);
