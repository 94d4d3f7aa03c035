import type { Finding, Findings } from "./report.js";

/**
 * Separates findings that are new from those that the base has too. A finding that moved to another line is not new, and
 * neither is one whose file was renamed.
 *
 * @param base absent if there is none: then nothing is called new
 */
export function compareFindings(
  now: readonly Finding[],
  base?: { readonly name: string; readonly findings: readonly Finding[] },
): Findings {
  if (base === undefined) return { fresh: [], old: now, fixed: 0 };
  const left = [...base.findings];
  const isKnown = new Set<Finding>();
  for (const toKey of [(found: Finding) => `${found.file}\n${keyOf(found)}`, keyOf]) {
    const waiting = countKeys(left.map(toKey));
    for (const found of now) {
      const key = toKey(found);
      const count = waiting.get(key) ?? 0;
      if (count === 0 || isKnown.has(found)) continue;
      waiting.set(key, count - 1);
      isKnown.add(found);
      left.splice(
        left.findIndex((other) => toKey(other) === key),
        1,
      );
    }
  }
  const fresh = now.filter((found) => !isKnown.has(found));
  return { base: base.name, fresh, old: now.filter((found) => isKnown.has(found)), fixed: left.length };
}

/** Everything that does not change when lines are inserted before it. */
function keyOf({ code, message }: Finding): string {
  return `${code}\n${message.replace(/:\d+(?::\d+)?/g, "")}`;
}

function countKeys(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
