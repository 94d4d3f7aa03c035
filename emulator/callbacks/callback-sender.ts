import type { Workspace } from "../resources/workspace.js";
import { withoutPasswords } from "../traffic/without-passwords.js";
import type { CallbackEntry, CallbackLog } from "./callback-log.js";
import type { EventDraft } from "./event.js";
import { isLoopback } from "./is-loopback.js";
import { postForm } from "./post-form.js";

export interface CallbackSender {
  /** Sends an event to the workspace's callback URL if it has one and wants that event. Returns at once. */
  emit(workspace: Workspace, event: EventDraft): void;
  /** Aborts what is under way and waits until it has ended. */
  close(): Promise<void>;
}

export interface CallbackSenderOptions {
  log: CallbackLog;
  /** Hosts besides loopback, as `name` or `name:port`. */
  allowedHosts: readonly string[];
  now(): number;
  createEventSid(): string;
}

/** So many are under way at a time; the others wait their turn, in order. */
const CONCURRENCY = 16;

export function createCallbackSender(options: CallbackSenderOptions): CallbackSender {
  const stop = new AbortController();
  const waiting: (() => Promise<void>)[] = [];
  const active = new Set<Promise<void>>();

  function startNext(): void {
    const send = active.size < CONCURRENCY ? waiting.shift() : undefined;
    if (send) {
      const sending = send().finally(() => {
        active.delete(sending);
        startNext();
      });
      active.add(sending);
    }
  }

  function enqueue(url: string, entry: CallbackEntry): void {
    waiting.push(async () => {
      Object.assign(entry, await postForm(url, entry.parameters, stop.signal));
    });
    startNext();
  }

  return {
    emit(workspace, event) {
      const url = workspace.eventCallbackUrl;
      if (url === "" || stop.signal.aborted || !isWanted(event.type, workspace.eventsFilter)) {
        return;
      }
      const now = options.now();
      const isAllowed = isAllowedHost(new URL(url), options.allowedHosts);
      const entry = options.log.add({
        time: new Date(now).toISOString(),
        kind: "event",
        url: withoutPasswords(url),
        parameters: toParameters(workspace, event, now, options.createEventSid()),
        status: null,
        outcome: isAllowed ? "pending" : "not sent: host not allowed",
      });
      if (isAllowed) {
        enqueue(url, entry);
      }
    },
    async close() {
      stop.abort();
      while (active.size > 0) {
        await Promise.all(active);
      }
    },
  };
}

/** The filter lists exact event types; an empty one lets all through (api sheet, section 16). */
function isWanted(type: string, filter: string | null): boolean {
  const wanted = (filter ?? "").split(",").map((item) => item.trim());
  const named = wanted.filter((item) => item !== "");
  return named.length === 0 || named.includes(type);
}

function isAllowedHost(url: URL, allowedHosts: readonly string[]): boolean {
  return isLoopback(url.hostname) || allowedHosts.includes(url.hostname) || allowedHosts.includes(url.host);
}

function toParameters(workspace: Workspace, event: EventDraft, now: number, sid: string): Record<string, string> {
  return {
    EventType: event.type,
    AccountSid: workspace.accountSid,
    WorkspaceSid: workspace.sid,
    WorkspaceName: workspace.friendlyName,
    EventDescription: event.description,
    ResourceType: event.resourceType,
    ResourceSid: event.resourceSid,
    Timestamp: String(Math.floor(now / 1000)),
    TimestampMs: String(Math.floor(now)),
    Sid: sid,
    ...event.fields,
  };
}
