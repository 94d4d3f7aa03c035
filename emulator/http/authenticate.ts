import { isSid } from "../values/sids.js";

/** Returns the account of an `Authorization` header; `undefined` if the credentials are missing or wrong. */
export type Authenticate = (header: string | undefined) => string | undefined;

/**
 * HTTP Basic with an account SID and its token, or an API key and its secret. Key `SK…` belongs to the account `AC…`
 * with the same digits (H-2).
 *
 * @param accounts the accounts to accept, each `SID:TOKEN`; default: every well-formed SID with any secret
 * @throws Error for a malformed account; the message does not repeat the token
 */
export function createAuthenticate(accounts: readonly string[] | undefined): Authenticate {
  const named = accounts && accounts.length > 0 ? new Set(accounts.map(checkAccount)) : undefined;
  return rememberLast((header) => {
    const credentials = readBasic(header);
    if (!credentials || toAccountSid(credentials.user) === undefined || credentials.secret === "") return undefined;
    const isKnown = named?.has(`${credentials.user}:${credentials.secret}`) ?? true;
    return isKnown ? toAccountSid(credentials.user) : undefined;
  });
}

/** A client sends the same header with each request, and reading it takes 3 of the 40 µs that creating a task takes without HTTP. */
function rememberLast(read: Authenticate): Authenticate {
  let last: { header: string | undefined; account: string | undefined } = { header: undefined, account: undefined };
  return (header) => {
    if (header !== last.header) last = { header, account: read(header) };
    return last.account;
  };
}

function checkAccount(account: string, index: number): string {
  const at = account.indexOf(":");
  if (at === -1 || at === account.length - 1 || toAccountSid(account.slice(0, at)) === undefined) {
    throw new Error(`account ${index + 1} must be SID:TOKEN, the SID being AC or SK and 32 hex digits`);
  }
  return account;
}

function toAccountSid(user: string): string | undefined {
  return isSid(user, "AC") || isSid(user, "SK") ? `AC${user.slice(2).toLowerCase()}` : undefined;
}

function readBasic(header: string | undefined): { user: string; secret: string } | undefined {
  const encoded = /^basic +([A-Za-z0-9+/=_-]+) *$/i.exec(header ?? "")?.[1];
  const text = Buffer.from(encoded ?? "", "base64").toString("utf8");
  const at = text.indexOf(":");
  return at === -1 ? undefined : { user: text.slice(0, at), secret: text.slice(at + 1) };
}
