import { didYouMean, isJsonObject, parseJson } from "../../language/index.js";
import { SettingsError } from "../twilio/index.js";

/** How much of a kind one run may change or delete: `taskrouter:guard`. */
export interface Threshold {
  /** Per cent of the objects of a kind. */
  readonly percent: number;
  /** Kinds with fewer objects are not counted. */
  readonly least: number;
}

/** octoDNS has the same numbers: docs/decisions/many-changes.md. */
export const DEFAULT_THRESHOLD: Threshold = { percent: 30, least: 10 };

const KEYS = Object.keys(DEFAULT_THRESHOLD);

/**
 * Reads the threshold.
 *
 * @param text the setting, JSON such as `{"percent":50}`; undefined for the default
 * @throws SettingsError for a value that has no meaning: a guard that is not understood must not count as absent
 */
export function readThreshold(text: string | undefined): Threshold {
  if (text === undefined || text.trim() === "") return DEFAULT_THRESHOLD;
  const map = parseJson(text);
  if (!isJsonObject(map))
    throw new SettingsError(
      "taskrouter:guard must be a map: use `pulumi config set --path taskrouter:guard.percent 50`",
    );
  for (const [key, value] of Object.entries(map)) {
    if (!KEYS.includes(key))
      throw new SettingsError(
        `taskrouter:guard has the unknown key ${JSON.stringify(key)}${didYouMean(key, KEYS) || ":"} it can have ${KEYS.join(" and ")}`,
      );
    const most = key === "percent" ? 100 : Number.MAX_SAFE_INTEGER;
    // pulumi config set writes text
    if (!/^\d+$/.test(`${value}`) || Number(value) > most)
      throw new SettingsError(
        `taskrouter:guard.${key} must be a whole number${key === "percent" ? " from 0 to 100" : ""}`,
      );
  }
  return {
    percent: Number(map.percent ?? DEFAULT_THRESHOLD.percent),
    least: Number(map.least ?? DEFAULT_THRESHOLD.least),
  };
}

/** The objects of one kind that a run changes or deletes. */
export interface Tally {
  /** `workflows`, `filters of workflow "Support"`. */
  readonly nouns: string;
  /** Number of objects before the run. */
  readonly total: number;
  /** One line per object: `"English" changes`. */
  readonly touched: readonly string[];
}

/** True if a run touches more of a kind than it may. */
export function isMany({ total, touched }: Pick<Tally, "total" | "touched">, { percent, least }: Threshold): boolean {
  return total >= least && touched.length * 100 > percent * total;
}

/** How many objects of a kind a message lists. */
const SHOWN = 20;

/** The lines of a message about the kinds of which a run touches too much. None if there is no such kind. */
export function listMany(tallies: readonly Tally[], threshold: Threshold): string[] {
  return tallies
    .filter((tally) => isMany(tally, threshold))
    .flatMap(({ nouns, total, touched }) => {
      const more = touched.length > SHOWN ? [`    and ${touched.length - SHOWN} more`] : [];
      const share = Math.round((touched.length * 100) / total);
      return [
        `  ${touched.length} of ${total} ${nouns} (${share} %):`,
        ...touched.slice(0, SHOWN).map((line) => `    ${line}`),
        ...more,
      ];
    });
}
