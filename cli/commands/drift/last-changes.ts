import { safeLine } from "../../../language/index.js";
import { type ApiObject, type Client, createClient, type Settings, StandaloneError } from "../../twilio/client.js";
import type { Change, DriftObject } from "./report.js";

/** Objects that are looked up: one call each. */
const MOST = 10;
/** Monitor keeps events for 30 days, in paid editions for longer (V-56). */
const DAYS = 30;
const DAY_MS = 86_400_000;
/** The report is worth more than this remark. */
const PATIENCE_MS = 10_000;

/** Objects with the last change of each, and a remark if that cannot be read. */
export interface WithChanges {
  readonly objects: readonly DriftObject[];
  readonly notes: readonly string[];
}

/**
 * Finds who changed drifted objects last, in the events of Twilio's Monitor (V-54). Not every account or key may read these: then one
 * remark says so, and the report goes on.
 */
export async function addLastChanges(
  objects: readonly DriftObject[],
  settings: Settings,
  options: { readonly env: Record<string, string | undefined>; readonly now: number },
): Promise<WithChanges> {
  const wanted = new Set(objects.filter(({ isDrift, sid }) => isDrift && sid !== undefined).slice(0, MOST));
  if (wanted.size === 0) return { objects, notes: [] };
  const client = createClient({ ...settings, baseUrl: toMonitor(settings.baseUrl) }, { env: options.env });
  const since = new Date(options.now - DAYS * DAY_MS).toISOString().slice(0, 19);
  const failures: string[] = [];
  try {
    const complete = async (object: DriftObject): Promise<DriftObject> => {
      if (!wanted.has(object) || failures.length > 0) return object;
      const last = await findLast(client, object.sid ?? "", `${since}Z`).catch((error: unknown) => {
        if (!(error instanceof StandaloneError)) throw error;
        failures.push(error.message);
        return undefined;
      });
      return last === undefined ? object : { ...object, last };
    };
    const found: DriftObject[] = [];
    // one after another: the first refusal spares the others
    for (const object of objects) found.push(await complete(object));
    return { objects: found, notes: failures.map(explain) };
  } finally {
    await client.close();
  }
}

async function findLast(client: Client, sid: string, since: string): Promise<Change | undefined> {
  const query = { ResourceSid: sid, StartDate: since };
  const events = await client.list("/v1/Events", "events", query, { signal: AbortSignal.timeout(PATIENCE_MS) });
  // whether the newest comes first is not documented (V-57)
  const [last] = events.sort((a, b) => Date.parse(`${b.event_date}`) - Date.parse(`${a.event_date}`));
  return last === undefined
    ? undefined
    : { when: new Date(`${last.event_date}`).toISOString(), by: describeActor(last) };
}

const PLACES: Readonly<Record<string, string>> = { web: " in the Console", api: " through the API" };

/** `user US… in the Console, from 203.0.113.7`. */
function describeActor({ actor_type: type, actor_sid: sid, source, source_ip_address: address }: ApiObject): string {
  const actor = [type, sid].filter((part) => typeof part === "string" && part !== "").join(" ");
  const place = typeof source === "string" ? (PLACES[source] ?? ` (${source})`) : "";
  return safeLine(
    `${actor === "" ? "somebody" : actor}${place}${typeof address === "string" ? `, from ${address}` : ""}`,
  );
}

/** The host is the product's (V-58); a local TaskRouter answers for both. */
function toMonitor(baseUrl: string): string {
  return baseUrl.replace(/^https:\/\/taskrouter(?=\.(?:[\w-]+\.){0,2}twilio\.com(?:\/|$))/, "https://monitor");
}

function explain(message: string): string {
  return `the report does not say who changed the objects, because Twilio's Monitor events cannot be read: ${safeLine(message.split("\n")[0] ?? "")}`;
}
