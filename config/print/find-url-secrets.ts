import { isSid } from "../../language/index.js";
/** A secret part of a URL. */
export interface UrlSecret {
  /** `password`, or the name of a query parameter. */
  readonly part: string;
  /** As it is in the URL. */
  readonly value: string;
  /** Its offset in the URL. */
  readonly start: number;
}

/** Names of query parameters whose values are secrets: whole words of the name. */
const SECRET_WORDS =
  /(?:^|[_.-])(?:token|secret|key|apikey|password|passwd|pwd|pass|auth|sig|signature|hmac|credentials?|jwt|code|access|bearer|session)(?:$|[_.-])/;

/** Values that look random: at least 20 characters with letters and digits, and no SID of an object. */
const RANDOM = /^(?=.*\d)(?=.*[a-zA-Z])[\w\-+/=.%~]{20,}$/;

const USERINFO = /^[a-z][a-z0-9+.-]*:\/\/([^/?#]*)@/i;

/**
 * Finds the secrets in a callback URL: the password in front of the host, and query parameters that are named like a
 * secret or whose value looks random. A user name is one only if there is no password.
 */
export function findUrlSecrets(url: string): UrlSecret[] {
  return [...findUserinfo(url), ...findParameters(url)];
}

function findUserinfo(url: string): UrlSecret[] {
  const match = USERINFO.exec(url);
  const userinfo = match?.[1];
  if (match === null || userinfo === undefined || userinfo === "") return [];
  const colon = userinfo.indexOf(":");
  const value = userinfo.slice(colon + 1);
  const start = match[0].length - 1 - value.length;
  // a token is often sent as the user, without a password
  return value === "" ? [] : [{ part: colon < 0 ? "user" : "password", value, start }];
}

function findParameters(url: string): UrlSecret[] {
  const query = url.indexOf("?");
  if (query < 0) return [];
  const end = url.indexOf("#", query);
  const text = url.slice(query + 1, end < 0 ? undefined : end);
  return [...text.matchAll(/([^=&;]+)=([^&;]*)/g)].flatMap(({ 1: name = "", 2: value = "", index }) =>
    isSecret(name, value) ? [{ part: name, value, start: query + 1 + index + name.length + 1 }] : [],
  );
}

function isSecret(name: string, value: string): boolean {
  if (value === "" || isSid(value)) return false;
  const words = name.replace(/(\p{Ll})(\p{Lu})/gu, "$1-$2").toLowerCase();
  return SECRET_WORDS.test(words) || RANDOM.test(value);
}
