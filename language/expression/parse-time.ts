/**
 * Reads a time such as `2026-01-31T08:30`, in UTC unless it has a zone, like all times of TaskRouter.
 *
 * @returns milliseconds since 1970; undefined for other texts
 */
export function parseTime(text: string): number | undefined {
  const [, time, zone = "Z"] =
    /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(Z|[+-]\d{2}:\d{2})?$/.exec(text) ?? [];
  const at = Date.parse(`${time}${zone}`);
  return Number.isNaN(at) ? undefined : at;
}
