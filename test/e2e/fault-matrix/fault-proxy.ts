import type { IncomingMessage, ServerResponse } from "node:http";
import { type Answer, receive, reply, startProxy } from "../harness/proxy.js";
import type { Fault, Passage } from "./faults.js";

/** A proxy in front of a TaskRouter, in which one call goes wrong. */
export interface FaultProxy {
  readonly url: string;
  /** The calls since the last time, by their names, such as `POST Workflows`. */
  takeCalls(): string[];
  /** From the given call on, counted from 1 per name, requests of that name meet the fault until it ends. */
  arm(call: { readonly name: string; readonly ordinal: number }, fault: Fault): void;
  /** Whether the fault was met; no request meets it from now on. */
  disarm(): boolean;
  /** Called when a fault ends a program of the run. */
  onKill: Passage["kill"];
}

interface Armed {
  readonly name: string;
  readonly ordinal: number;
  readonly fault: Fault;
  /** Requests of that name so far. */
  seen: number;
  /** When the first request met the fault. */
  metAt?: number;
  /** Whether the next request meets it too. */
  goesOn: boolean;
}

/** Starts a proxy on a free port; it is closed after the test. @param target such as `http://127.0.0.1:4010` */
export async function startFaultProxy(target: string): Promise<FaultProxy> {
  let calls: string[] = [];
  let armed: Armed | undefined;
  async function pass(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const name = toName(request);
    calls.push(name);
    const send = await receive(target, request);
    let answered: Promise<Answer> | undefined;
    const forward = () => {
      answered ??= send();
      return answered;
    };
    const give = (answer: Answer) => reply(response, answer);
    const current = armed;
    if (current === undefined || !meets(current, name)) return give(await forward());
    current.metAt ??= Date.now();
    const age = Date.now() - current.metAt;
    const kill: Passage["kill"] = (program) => proxy.onKill(program);
    current.goesOn = await current.fault({ request, response, forward, reply: give, kill, age });
  }

  const proxy: FaultProxy = {
    url: await startProxy(pass),
    takeCalls: () => {
      const taken = calls;
      calls = [];
      return taken;
    },
    arm: (call, fault) => {
      armed = { ...call, fault, seen: 0, goesOn: false };
    },
    disarm: () => {
      const wasMet = armed?.metAt !== undefined;
      armed = undefined;
      return wasMet;
    },
    onKill: () => undefined,
  };
  return proxy;
}

/** Counts a request, and says whether it meets the fault: the one with its ordinal, and those after it while it goes on. */
function meets(armed: Armed, name: string): boolean {
  if (armed.name !== name) return false;
  armed.seen += 1;
  return armed.seen === armed.ordinal || armed.goesOn;
}

/** The method, and the path without SIDs and query. */
function toName({ method, url = "" }: IncomingMessage): string {
  const path = url
    .replace(/\?.*/s, "")
    .replace(/^\/v1\/Workspaces\/WS\w+\/(?=.)/, "")
    .replace(/^\/v1\//, "");
  return `${method} ${path.replace(/\/[A-Z]{2}[0-9a-f]{32}/g, "/{sid}")}`;
}
