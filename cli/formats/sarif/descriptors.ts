import type { ReportingDescriptor } from "sarif";
import { type FindingCode, findingCodes } from "../../../config/index.js";
import { compareText, type Rule, rules, type Severity } from "../../../language/index.js";

/** Longest description that GitHub shows. *documented* (SARIF support for code scanning) */
const MAX_DESCRIPTION = 1_024;

/** Descriptors of every finding, found or not, in a stable order: the list changes only with the release. */
export function listDescriptors(): ReportingDescriptor[] {
  return [
    ...Object.entries(findingCodes)
      .sort(([a], [b]) => compareText(a, b))
      .map(([code, about]) => describeCode(code, about)),
    ...rules.map(describeRule),
  ];
}

/** Describes an unlisted code by its name. */
export function describeUnknown(code: string): ReportingDescriptor {
  return { id: code, name: toName(code), shortDescription: { text: code }, help: { text: code } };
}

function describeCode(code: string, { severity, what, cure }: FindingCode): ReportingDescriptor {
  return describe({ id: code, severity, what, more: `How to fix it: ${cure}`, tag: "files" });
}

/** The source of a rule shows its reader how certain it is. */
function describeRule({ id, severity, summary, source }: Rule): ReportingDescriptor {
  return describe({
    id,
    severity,
    what: summary,
    more: `Source: ${source}; docs/taskrouter lists these facts`,
    tag: "routing",
  });
}

interface About {
  readonly id: string;
  readonly severity: Severity;
  readonly what: string;
  readonly more: string;
  readonly tag: string;
}

/** Texts are Markdown. */
function describe({ id, severity, what, more, tag }: About): ReportingDescriptor {
  return {
    id,
    name: toName(id),
    shortDescription: { text: withoutMarkup(what).slice(0, MAX_DESCRIPTION) },
    fullDescription: { text: `${withoutMarkup(what)}. ${withoutMarkup(more)}.`.slice(0, MAX_DESCRIPTION) },
    help: { text: `${withoutMarkup(what)}\n\n${withoutMarkup(more)}`, markdown: `${what}\n\n${more}` },
    defaultConfiguration: { level: severity },
    properties: { tags: [tag] },
  };
}

/** `unknown-key` as `UnknownKey`: viewers show it next to the id. */
function toName(code: string): string {
  return code.replace(/(?:^|-)(.)/g, (_, sign: string) => sign.toUpperCase());
}

/** Markdown without its code marks and links. */
function withoutMarkup(markdown: string): string {
  return markdown.replace(/\[([^\]]+)\]\([^)]*\)/g, "$1").replaceAll("`", "");
}
