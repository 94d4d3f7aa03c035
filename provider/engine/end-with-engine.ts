import { connect } from "node:net";
import type { Readable } from "node:stream";

/** The parts of a process that are watched; replaced in tests. */
export interface Watched {
  /** `host:port` of the engine's own server. */
  readonly address: string;
  /** The engine holds the other end of this pipe. */
  readonly stdin: Readable;
  /** The process that started this one, now. */
  readonly parent: () => number;
  readonly exit: () => void;
}

/** Milliseconds between two looks; the second one is early, because a dying engine listens for a moment longer. */
const [SOON, INTERVAL] = [300, 5000];

/**
 * Ends the process when the engine is gone. Pulumi's dynamic host does not watch it, and after a killed engine or a closed
 * pipe a process of 120 MB would stay. A create under way is then lost, and the next run finds its object by name.
 *
 * The end of `stdin` and another parent are only signs: the engine is gone if nothing listens at its address.
 */
export function endWithEngine({ address, stdin, parent, exit }: Watched): void {
  const first = parent();
  let isClosed = false;
  const check = () => void isGone(address).then((gone) => gone && exit());
  const close = () => {
    isClosed = true;
    check();
    setTimeout(check, SOON).unref();
  };
  stdin.once("end", close).once("error", close).resume();
  setInterval(() => (isClosed || parent() !== first) && check(), INTERVAL).unref();
}

function isGone(address: string): Promise<boolean> {
  const [, host = "", port] = /^(.*):(\d+)$/.exec(address) ?? [];
  if (port === undefined) return Promise.resolve(false);
  return new Promise((resolve) => {
    const socket = connect(Number(port), host);
    const answer = (gone: boolean) => {
      socket.destroy();
      resolve(gone);
    };
    socket.once("connect", () => answer(false)).once("error", () => answer(true));
  });
}
