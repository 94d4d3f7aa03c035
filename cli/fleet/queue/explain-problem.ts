import { redact } from "../../report/index.js";

export const SLOW = "it does not answer in time";

/** Codes of the system and of TLS, and the start of Redis's own answers, with what they mean. */
const MEANINGS: readonly (readonly [pattern: RegExp, meaning: string])[] = [
  [/ECONNREFUSED/, "nothing listens there (ECONNREFUSED)"],
  [/ENOTFOUND|EAI_AGAIN/, "its host is not known"],
  [/ETIMEDOUT|Socket timeout/, SLOW],
  [/EHOSTUNREACH|ENETUNREACH/, "its host cannot be reached"],
  [/WRONG_VERSION_NUMBER|EPROTO|packet length too long/i, "it does not use TLS: its URL begins with redis://"],
  [/ALTNAME/, "its certificate is for another host"],
  [/CERT_HAS_EXPIRED/, "its certificate has expired"],
  [
    /SELF_SIGNED|UNABLE_TO_|CERT_/i,
    "its certificate is not trusted: NODE_EXTRA_CA_CERTS names a file with its authority",
  ],
  [/WRONGPASS|invalid password|invalid username/i, "its user or password is wrong"],
  [/NOAUTH/, "it needs a password: redis://:PASSWORD@HOST"],
  [/NOPERM/, "its user may not run the commands that a queue needs"],
  [/DB index is out of range|invalid DB index/i, "it has no database of this number"],
  [/Protocol error|Unknown RESP/, "it is not a Redis server"],
  [/\bREADONLY\b/, "it is a replica that cannot be written"],
  [/\b(MOVED|CLUSTERDOWN)\b/, "it is a node of a cluster: use one server"],
  [/\bOOM\b/, "its memory is full"],
  [/\bLOADING\b/, "it is loading its data"],
  [/ECONNRESET|EPIPE|Connection is closed/, "it closed the connection"],
];

/** Says why Redis cannot be used, without a secret. */
export function explainProblem(error: unknown): string {
  const { code, message } = error instanceof Error ? (error as NodeJS.ErrnoException) : { message: String(error) };
  const text = `${code ?? ""} ${message}`.trim();
  const known = MEANINGS.find(([pattern]) => pattern.test(message) || pattern.test(code ?? ""));
  return known?.[1] ?? redact(text.split("\n")[0] ?? "");
}
