import { showUrl } from "../../../model/index.js";
import { EXIT, Failure } from "../../failure.js";

/** @throws Failure if a text is not the address of a Redis server. The text is not shown: it can have a password */
export function checkUrl(text: string): void {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    throw new Failure(
      "the address of the queue is not a URL: it looks like redis://:PASSWORD@HOST:6379/0, with characters such as @ or / in " +
        "a password as %40 or %2F",
      EXIT.usage,
    );
  }
  if (url.protocol !== "redis:" && url.protocol !== "rediss:")
    throw new Failure("the address of the queue must begin with redis://, or with rediss:// for TLS", EXIT.usage);
  if (!/^\/?\d*$/.test(url.pathname))
    throw new Failure(
      "the path of the queue's address must be the number of a database, as in redis://HOST:6379/0",
      EXIT.usage,
    );
  if (url.hostname === "") throw new Failure(`the address of the queue has no host: ${showUrl(text)}`, EXIT.usage);
}
