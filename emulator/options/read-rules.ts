import { type Assumption, didYouMean } from "../../language/index.js";
import { routingAssumptions } from "../../routing/index.js";
import type { Rules } from "../rules.js";
import type { EmulatorOptions } from "./options.js";

type ChoicesOf<Options> = { readonly [Name in keyof Options]: readonly Options[Name][] };

const RULES: ChoicesOf<Omit<Rules, "limits" | "routing">> = {
  configurationEcho: ["compact", "verbatim"],
  attributesEcho: ["verbatim", "compact"],
  workflowExpressions: ["refuse", "take"],
  pageSizeAboveLimit: ["refuse", "clamp"],
  eventOrder: ["oldestFirst", "newestFirst"],
  workerNames: ["insensitive", "sensitive"],
  phoneInstructions: ["accept", "asSaid"],
  callSid: ["notNeeded", "required"],
  rejectWithoutActivity: ["stay", "refuse"],
  waitingTasks: ["pendingAndReserved", "pending"],
  minutesWithDates: ["refuse", "take"],
  activityDurations: ["inWindow", "ended"],
  splitNotAsked: ["empty", "null"],
  isStrict: [false, true],
};

const ROUTING: Readonly<Record<string, Assumption>> = routingAssumptions;

const CHOICES = new Map<string, "positive-integer" | readonly unknown[]>([
  ...Object.entries(RULES),
  ...Object.entries(ROUTING).map(([name, { choices }]) => [name, choices] as const),
]);

/**
 * Reads choices for what Twilio's pages leave open, each `NAME=VALUE`; names and values are those of `EmulatorOptions`
 * and of its member `routing`.
 *
 * @throws Error that says what a name or value may be
 * @example readRules(["eventOrder=newestFirst", "failedReservation=advance"])
 */
export function readRules(texts: readonly string[]): EmulatorOptions {
  const rules: Record<string, unknown> = {};
  const routing: Record<string, unknown> = {};
  for (const text of texts) {
    const at = text.indexOf("=");
    const name = text.slice(0, Math.max(0, at));
    const choices = CHOICES.get(name);
    if (choices === undefined) {
      const names = [...CHOICES.keys()].sort();
      throw new Error(
        `rule '${text}' is unknown${didYouMean(name, names) || ":"} it is NAME=VALUE, with one of ${names.join(", ")}`,
      );
    }
    const isRouting = Object.hasOwn(ROUTING, name);
    (isRouting ? routing : rules)[name] = readValue(name, text.slice(at + 1), choices);
  }
  return { ...rules, ...(Object.keys(routing).length === 0 ? {} : { routing }) };
}

function readValue(name: string, text: string, choices: "positive-integer" | readonly unknown[]): unknown {
  if (choices === "positive-integer") {
    if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
    throw new Error(`rule '${name}' must be a whole number from 1 up, but is '${text}'`);
  }
  const value = choices.find((choice) => String(choice) === text);
  if (value === undefined) {
    const words = choices.map(String);
    throw new Error(`rule '${name}' may be ${words.join(" or ")}, but is '${text}'${didYouMean(text, words)}`);
  }
  return value;
}
