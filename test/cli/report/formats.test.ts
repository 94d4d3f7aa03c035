import { expect, test } from "vitest";
import { type Finding, type ReportFormat, reportFormats, targets } from "../../../cli/report/index.js";
import type { JsonObject } from "../../../language/index.js";
import { notices, preview, report, step } from "./support/preview.js";

const options = { target: targets.github, hash: (text: string) => `hash of ${text.length}` };

const found = (line: number, message: string, severity: Finding["severity"] = "warning"): Finding => ({
  file: "taskrouter/main.yaml",
  line,
  column: 3,
  severity,
  code: "some-rule",
  message,
});

const SECRETS = [
  "pass-in-url",
  "token-in-query",
  "plain-config-token",
  "foreign-secret",
  "pass-in-message",
  "error-secret",
];

/** A plan with a secret at each place that has one. */
function withSecrets(): string {
  const workflow = (part: string): JsonObject => ({
    friendlyName: `Support https://me:pass-in-url@example.com/${part}`,
    assignmentCallbackUrl: `https://user:pass-in-url@example.com/${part}?token=token-in-query`,
    configuration: {
      filters: [
        {
          filterFriendlyName: `see https://x:pass-in-url@example.com/?k=token-in-query ${part}`,
          expression: `url == "https://x:pass-in-url@example.com/?k=token-in-query" AND p == "${part}"`,
          targets: [{ queue: "q" }],
        },
      ],
    },
  });
  const steps = [
    step({ op: "update", type: "Workflow", name: "cc-a", id: "WW1", before: workflow("a"), after: workflow("b") }),
    step({ op: "create", type: "Workflow", name: "cc-b", after: workflow("c") }),
    step({ op: "create", type: "aws:s3/bucket:Bucket", name: "logs", after: { password: "foreign-secret" } }),
  ];
  const said = notices("cannot reach https://me:pass-in-message@example.com/x?sig=token-in-query");
  const failed = {
    severity: "error",
    message: "error: connect https://a:error-secret@example.com/?t=token-in-query failed\n",
  };
  return preview(steps, [...said, failed]);
}

test.each(Object.keys(reportFormats) as ReportFormat[])("%s has no secret and no password of a URL", (name) => {
  const findings = { now: [found(1, 'the URL "https://me:pass-in-message@example.com/?k=token-in-query" is odd')] };
  const text = reportFormats[name](report(withSecrets(), findings), options);
  expect(text.length).toBeGreaterThan(10);
  for (const secret of SECRETS) expect(text).not.toContain(secret);
});

const queue = (name: string) => ({ friendlyName: name, workspaceSid: "WS1" });

test("GitLab's terraform report has the three counts, and a replacement is in two of them", () => {
  const steps = [
    step({ op: "create", type: "TaskQueue", name: "a", after: queue("A") }),
    step({
      op: "replace",
      type: "TaskQueue",
      name: "b",
      id: "WQ2",
      before: queue("B"),
      after: { ...queue("B"), workspaceSid: "WS2" },
    }),
    step({ op: "delete", type: "TaskQueue", name: "c", id: "WQ3", before: queue("C") }),
    step({
      op: "delete",
      type: "TaskQueue",
      name: "d",
      id: "WQ4",
      before: queue("D"),
      outputs: { ownership: "adopted" },
    }),
    step({ op: "update", type: "aws:s3/bucket:Bucket", name: "logs", before: {}, after: {} }),
  ];
  expect(JSON.parse(reportFormats["gitlab-terraform"](report(preview(steps)), options))).toEqual({
    create: 2,
    update: 1,
    delete: 2,
  });
});

test("code quality has every field that GitLab needs, and the line is not in the fingerprint", () => {
  const make = (line: number) =>
    JSON.parse(
      reportFormats["gitlab-code-quality"](
        report(preview([]), { now: [found(line, "odd"), found(9, "odd")] }),
        options,
      ),
    ) as {
      fingerprint: string;
    }[];
  const [first, second] = make(1);
  expect(first).toEqual({
    description: "odd",
    check_name: "some-rule",
    fingerprint: first?.fingerprint,
    severity: "minor",
    location: { path: "taskrouter/main.yaml", lines: { begin: 1 } },
  });
  expect(make(5)[0]?.fingerprint).toBe(first?.fingerprint);
  expect(second).toBeDefined();
});

test("findings that only moved are old, and those that are gone are counted", () => {
  const base = [
    found(3, "odd"),
    found(4, "odd"),
    found(8, "gone"),
    { ...found(1, "elsewhere"), file: "taskrouter/old.yaml" },
  ];
  const now = [found(13, "odd"), found(1, "elsewhere"), found(20, "new one", "error")];
  const { findings, verdict } = report(preview([]), { now, base });
  expect(findings?.fresh.map(({ message }) => message)).toEqual(["new one"]);
  expect(findings?.old.map(({ message }) => message)).toEqual(["odd", "elsewhere"]);
  expect(findings?.fixed).toBe(2);
  expect(verdict).toContain("1 new finding in the files");
});

test("the page of HTML needs nothing else, and no text of others is markup in it", () => {
  const odd = '<script>alert(1)</script><img src="https://evil.example/x">';
  const steps = [step({ op: "create", type: "TaskQueue", name: "a", after: queue(odd) })];
  const html = reportFormats.html(report(preview(steps, notices(odd))), options);
  expect(html).not.toMatch(/<script|<img|<iframe|url\(|@import|\son\w+=/);
  expect([...html.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, url]) => url)).toEqual(["data:,"]);
  expect(html).toContain("default-src 'none'");
  expect(html).toContain("&lt;script&gt;");
});

test("JSON has the whole report under a version", () => {
  const steps = [step({ op: "create", type: "TaskQueue", name: "a", after: queue("A") })];
  const json = JSON.parse(reportFormats.json(report(preview(steps)), options)) as JsonObject;
  expect(json).toMatchObject({
    version: 1,
    stack: "dev",
    project: "project",
    status: "changes",
    writes: [{ method: "POST" }],
  });
  expect(json.checksum).toMatch(/^[0-9a-f]{32}$/);
  expect(json.command).toBe(`taskrouter apply --checksum ${json.checksum} --stack dev`);
});
