import type { Log, Notification, Result, Run, Fix as SarifFix } from "sarif";
import { createView, type Reported, type View } from "../../config/index.js";
import { type Diagnostic, type Fix, type SpanEdit, safeJson } from "../../language/index.js";
import { readVersion } from "../../provider/package.js";
import type { Io } from "../io.js";
import { checkoutOf } from "./checkout.js";
import { describeUnknown, listDescriptors } from "./sarif/descriptors.js";
import { hashLines } from "./sarif/line-hashes.js";
import { SOURCE_ROOT, toPhysicalLocation } from "./sarif/locations.js";

/** Code of a finding about the report as a whole, not a position in a file. */
const ABOUT_THE_RUN = "too-many-findings";

/**
 * Prints findings as SARIF 2.1.0, for code scanning and viewers. Stays within the limits of GitHub: one run, at most
 * 1,000 results, one fingerprint per line.
 *
 * *documented*: docs.oasis-open.org, "SARIF Version 2.1.0"; docs.github.com, "SARIF support for code scanning"
 */
export function writeSarif(result: Reported, io: Io): void {
  const $schema = "https://json.schemastore.org/sarif-2.1.0.json";
  const log: Log = { $schema, version: "2.1.0", runs: [toRun(result, createView(result, checkoutOf(io)))] };
  io.data(`${safeJson(JSON.stringify(log, null, 2))}\n`);
}

function toRun({ diagnostics, sources }: Reported, view: View): Run {
  const rules = listRules(diagnostics);
  const indexes = new Map(rules.map(({ id }, at) => [id, at]));
  const hashes = createHashes(sources);
  const results = diagnostics
    .filter(({ code }) => code !== ABOUT_THE_RUN)
    .map((finding) => toResult(finding, { view, hashes, ruleIndex: indexes.get(finding.code) ?? -1 }));
  return {
    tool: { driver: { name: "taskrouter", semanticVersion: readVersion(), rules } },
    invocations: [{ executionSuccessful: true, toolExecutionNotifications: diagnostics.flatMap(toNotification) }],
    // no address: it differs per machine, and readers know their checkout
    originalUriBaseIds: { [SOURCE_ROOT]: { description: { text: "The folder of the checkout." } } },
    columnKind: "utf16CodeUnits",
    results,
  };
}

function listRules(diagnostics: readonly Diagnostic[]) {
  const known = listDescriptors();
  const ids = new Set(known.map(({ id }) => id));
  const unknown = new Set(diagnostics.map(({ code }) => code).filter((code) => !ids.has(code)));
  return [...known, ...[...unknown].sort().map(describeUnknown)];
}

interface ResultOptions {
  readonly view: View;
  readonly hashes: Hashes;
  readonly ruleIndex: number;
}

function toResult(finding: Diagnostic, { view, hashes, ruleIndex }: ResultOptions): Result {
  const { code, severity, message, span, related = [], fix } = finding;
  const hash = hashes(span.file)?.[view.locate(span).line];
  const places = related.map((other, at) => ({
    id: at + 1,
    physicalLocation: toPhysicalLocation(other.span, view),
    message: { text: other.message },
  }));
  return {
    ruleId: code,
    ruleIndex,
    level: severity,
    message: { text: message },
    locations: [{ physicalLocation: toPhysicalLocation(span, view) }],
    ...(places.length > 0 && { relatedLocations: places }),
    ...(fix && { fixes: [toSarifFix(fix, view)] }),
    ...(hash !== undefined && { partialFingerprints: { primaryLocationLineHash: hash } }),
  };
}

/** One artifact change per edit: changes are independent of each other. */
function toSarifFix({ message, edits }: Fix<SpanEdit>, view: View): SarifFix {
  const artifactChanges = edits.map(({ span, text }) => {
    const { artifactLocation, region = {} } = toPhysicalLocation(span, view);
    return {
      artifactLocation: artifactLocation ?? {},
      replacements: [{ deletedRegion: region, insertedContent: { text } }],
    };
  });
  return { description: { text: message }, artifactChanges };
}

type Hashes = (file: string) => readonly string[] | undefined;

/** Computes the hashes of lines once per file with findings. */
function createHashes(sources: Reported["sources"]): Hashes {
  const done = new Map<string, readonly string[]>();
  return (file) => {
    const text = sources.get(file);
    if (text !== undefined && !done.has(file)) done.set(file, hashLines(text));
    return done.get(file);
  };
}

function toNotification({ code, severity, message }: Diagnostic): Notification[] {
  return code === ABOUT_THE_RUN ? [{ level: severity, message: { text: message } }] : [];
}
