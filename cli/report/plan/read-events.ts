import { asObject, isJsonObject, type Json, type JsonObject, parseJson } from "../../../language/index.js";
import type { Plan } from "./plan.js";
import { toPlan } from "./read-plan.js";

/** The engine's mark of a secret, whose value is not in its events. */
const SECRET_MARK = "4dabf18193072939515e22adb298388d";

/**
 * Reads the events of an update, the output of `pulumi up --json`, as the plan that was made: the steps that succeeded, and all
 * messages. A line that is cut off, of an engine that was killed, is left out.
 *
 * @param text one event per line
 * @param source where the text is from, for messages
 * @throws Failure for a step that another release wrote
 */
export function readEvents(text: string, source: string): Plan {
  const events = text.split("\n").flatMap((line) => {
    const event = line.startsWith("{") ? parseJson(line) : undefined;
    return isJsonObject(event) ? [event] : [];
  });
  const of = (name: string) => events.flatMap((event) => (isJsonObject(event[name]) ? [event[name]] : []));
  // the event before a step has its differences, the one after it says that it was made
  const before = new Map(of("resourcePreEvent").map(({ metadata }) => [keyOf(asObject(metadata)), asObject(metadata)]));
  const steps = of("resOutputsEvent").map(({ metadata }) => {
    const made = asObject(metadata);
    return toStep(made, before.get(keyOf(made)) ?? {});
  });
  const [prelude = {}] = of("preludeEvent");
  const [summary = {}] = of("summaryEvent");
  return toPlan(
    {
      steps,
      diagnostics: of("diagnosticEvent").filter(({ ephemeral }) => ephemeral !== true),
      config: asObject(prelude.config),
      changes: asObject(summary.resourceChanges),
    },
    source,
  );
}

function keyOf({ op, urn }: JsonObject): string {
  return `${op} ${urn}`;
}

/** A step as a preview writes it. */
function toStep(made: JsonObject, before: JsonObject): JsonObject {
  return {
    op: made.op ?? null,
    urn: made.urn ?? null,
    oldState: hideSecrets(made.old ?? before.old ?? {}),
    newState: hideSecrets(made.new ?? before.new ?? {}),
    detailedDiff: made.detailedDiff ?? before.detailedDiff ?? {},
  };
}

function hideSecrets(value: Json): Json {
  if (Array.isArray(value)) return value.map(hideSecrets);
  if (!isJsonObject(value)) return value;
  if (Object.hasOwn(value, SECRET_MARK)) return "[secret]";
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, hideSecrets(member ?? null)]));
}
