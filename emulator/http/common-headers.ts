/** Names and values in turn, which Node sends with the least work. */
export type HeaderList = readonly string[];

const CORS: HeaderList = [
  "access-control-allow-origin",
  "*",
  "access-control-allow-credentials",
  "true",
  "access-control-allow-methods",
  "GET, POST, DELETE, OPTIONS",
  "access-control-allow-headers",
  "Accept, Authorization, Content-Type, If-Match, If-Modified-Since, If-None-Match, If-Unmodified-Since",
  "access-control-expose-headers",
  "ETag",
];

/**
 * The headers that every answer has (H-20). The digits of the request's id are its number in the journal, so that an
 * answer can be found there.
 *
 * @param duration in milliseconds
 */
export function toCommonHeaders(number: number, duration: number): HeaderList {
  const id = `RQ${String(number).padStart(32, "0")}`;
  return ["twilio-request-id", id, "twilio-request-duration", (duration / 1000).toFixed(3), ...CORS];
}

export function toHeaderList(headers: Readonly<Record<string, string>> = {}): HeaderList {
  const list: string[] = [];
  for (const [name, value] of Object.entries(headers)) list.push(name, value);
  return list;
}
