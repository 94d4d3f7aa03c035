/** ISO 8601 in UTC with whole seconds, as in every recorded answer (H-70). */
export function toIsoSeconds(milliseconds: number): string {
  const second = Math.floor(milliseconds / 1000);
  if (second !== last.second) last = { second, text: `${new Date(second * 1000).toISOString().slice(0, 19)}Z` };
  return last.text;
}

/** Nearly all times that are written are the present second. */
let last = { second: 0, text: "1970-01-01T00:00:00Z" };
