import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { asObject, parseJson } from "../../../language/index.js";
import { Failure } from "../../failure.js";
import type { Io } from "../../io.js";
import { type ObjectReport, type Report, sayFate } from "../../report/index.js";

/** Lines of one object, and objects. */
const LINES = 10;
const OBJECTS = 20;

/**
 * Explains why a plan is not applied, with the changes of the plan as it is now; with the reviewed report, those that differ.
 *
 * @param reviewed file of the report as JSON
 */
export function explainChanged(now: Report, checksum: string, reviewed: string | undefined, io: Io): string {
  const head = `the plan is another one than the one that was reviewed, and nothing was changed: its checksum is ${now.checksum}, not ${checksum}`;
  const changed = reviewed === undefined ? undefined : listChanged(now, readReport(reviewed, io), checksum, reviewed);
  const lines =
    changed === undefined
      ? ["the plan now:", ...listObjects(now.objects), ...now.foreign.map(({ change, name }) => `  ${name}: ${change}`)]
      : ["differences from the reviewed plan:", ...changed];
  const rest = [now.verdict, ...lines, "next: make a new report, review it, and apply its checksum"];
  return `${[head, ...rest].join("\n")}\n`;
}

function readReport(file: string, io: Io): Record<string, unknown> {
  try {
    return asObject(parseJson(readFileSync(resolve(io.cwd, file), "utf8")));
  } catch (error) {
    throw new Failure(`cannot read --plan ${file}: ${(error as NodeJS.ErrnoException).code ?? String(error)}`);
  }
}

function listChanged(now: Report, old: Record<string, unknown>, checksum: string, file: string): string[] {
  if (old.checksum !== checksum)
    throw new Failure(
      `--plan ${file} is not the report with the checksum ${checksum}: write it with \`taskrouter report --format json\``,
    );
  const [before, after] = [asObject(old.covered), now.covered];
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (urn) => before[urn] !== after[urn],
  );
  if (names.length === 0) return ["  another stack, host, region or account"];
  return names.slice(0, OBJECTS).flatMap((urn) => {
    const name = urn.split("::").slice(3).join("::");
    const object = now.objects.find(({ resource }) => resource === name);
    if (after[urn] === undefined) return [`  ${name}: is not changed any more`];
    const word = before[urn] === undefined ? "was not in the plan" : "changes in another way";
    return [`  ${name}: ${word}`, ...(object === undefined ? [] : listObjects([object]).map((line) => `  ${line}`))];
  });
}

function listObjects(objects: readonly ObjectReport[]): string[] {
  const shown = objects
    .slice(0, OBJECTS)
    .flatMap((object) => [
      `  ${sayFate(object)}`,
      ...object.lines.slice(0, LINES).map(({ sign, text }) => `    ${sign} ${text}`),
      ...(object.lines.length > LINES ? [`    and ${object.lines.length - LINES} more`] : []),
    ]);
  return objects.length > OBJECTS ? [...shown, `  and ${objects.length - OBJECTS} more objects`] : shown;
}
