import fc from "fast-check";
import { expect, test } from "vitest";
import { toMarkdown } from "../../../cli/report/formats/markdown.js";
import { targets } from "../../../cli/report/formats/targets.js";
import type { Entry, Page, Section } from "../../../cli/report/page/index.js";
import { forAll } from "../../language/support/for-all.js";
import { checkMarkdown } from "./support/check-markdown.js";

/** Text that Markdown, HTML or a fence could take for markup. */
const odd = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      "Support",
      "VIP & <b>gold</b>",
      "@team",
      "fix #12",
      "a|b|c",
      "`",
      "```",
      "````\n```",
      "</details>",
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      "<!-- x",
      "-->",
      "\n\n# title\n",
      "~~~",
      "![x](http://y)",
      "👍".repeat(30),
      "*_[]{}\\",
      "]",
    ),
  },
  { weight: 2, arbitrary: fc.string({ unit: "grapheme", maxLength: 40 }) },
  { weight: 1, arbitrary: fc.string({ minLength: 200, maxLength: 3_000 }) },
);

const sign = fc.constantFrom("+" as const, "-" as const, "~" as const, "↕" as const, "!" as const);
const short = odd.map((text) => [...text].slice(0, 50).join(""));

/** Entries are numbered, so that a test can count what is shown: `Ξ17Ξ` the entry, `Λ3Λ` a line of it. */
const objectEntry: fc.Arbitrary<Entry> = fc.record({
  type: fc.constant("object" as const),
  noun: fc.constantFrom("workflow", "task queue"),
  name: odd,
  verb: fc.constantFrom("changes", "is deleted"),
  remark: fc.oneof(fc.constant(""), odd),
  lines: fc.array(fc.record({ sign, text: odd }), { maxLength: 30 }),
});
const lineEntry: fc.Arbitrary<Entry> = fc.record({ type: fc.constant("line" as const), text: odd });
const tableEntry: fc.Arbitrary<Entry> = fc.constant({
  type: "table",
  head: ["", "update"],
  rows: [
    ["Workflows", "3"],
    ["a|b", ""],
  ],
});
const commandEntry: fc.Arbitrary<Entry> = fc.constant({
  type: "command",
  facts: ["checksum 1234"],
  command: "taskrouter apply --checksum 1234",
});
const diagramEntry: fc.Arbitrary<Entry> = fc
  .array(fc.record({ name: short, before: fc.array(fc.record({ queue: short, label: short }), { maxLength: 3 }) }), {
    minLength: 1,
    maxLength: 60,
  })
  .map((filters) => ({ type: "diagram", routing: [{ workflow: "W", filters }] }));

function section(title: string, entries: fc.Arbitrary<Entry[]>): fc.Arbitrary<Section> {
  return fc.record({
    title: fc.constant(title),
    noun: fc.constant(["entry", "entries"] as const),
    isFolded: fc.boolean(),
    ranks: fc.tuple(fc.nat(9), fc.nat(9)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const),
    entries: entries.map((list) => list.map(number)),
  });
}

/** Puts a number into what is shown of an entry in any form. */
function number(entry: Entry, at: number): Entry {
  if (entry.type === "line") return { ...entry, text: `Ξ${at}Ξ ${entry.text}` };
  if (entry.type !== "object") return entry;
  const lines = entry.lines.map((line, index) => ({ ...line, text: `Λ${index}Λ ${line.text}` }));
  return { ...entry, name: `Ξ${at}Ξ ${entry.name}`, lines };
}

const page: fc.Arbitrary<Page> = fc.record({
  title: odd,
  status: fc.constantFrom("changes" as const, "failed" as const),
  verdict: odd.map((text) => `Verdict ${text}`),
  mark: fc.constant("taskrouter report project/dev"),
  sections: fc.tuple(
    section("Counts", fc.array(tableEntry, { minLength: 1, maxLength: 1 })),
    section("Changes", fc.array(objectEntry, { minLength: 1, maxLength: 40 })),
    section("New findings", fc.array(lineEntry, { minLength: 1, maxLength: 60 })),
    section("Apply", fc.array(commandEntry, { minLength: 1, maxLength: 1 })),
    section("Diagram", fc.array(diagramEntry, { minLength: 1, maxLength: 1 })),
    section("Findings", fc.array(lineEntry, { minLength: 1, maxLength: 60 })),
  ),
});

const target = fc.constantFrom(...Object.values(targets));
const limit = fc.oneof(fc.integer({ min: 1_000, max: 4_000 }), fc.integer({ min: 1_000, max: 70_000 }));

test("any page fits into any length from 1,000, with its verdict first, and everything closed", () => {
  forAll(
    [page, target, limit],
    (any, host, length) => {
      const text = toMarkdown(any, host, length);
      expect(host.measure(text)).toBeLessThanOrEqual(length);
      expect(text.indexOf("Verdict")).toBeLessThan(120);
      const { rest } = checkMarkdown(text);
      expect(rest.slice(0, 600)).toContain("Verdict");
      expect(text).toContain("<!-- taskrouter report project/dev -->");
      for (const drawn of text.match(/```mermaid\n[\s\S]*?\n```/g) ?? [])
        expect(drawn.length).toBeLessThanOrEqual(2_015);
    },
    150,
  );
});

test("each entry of a page is shown or counted, and so is each line of a shown object", () => {
  forAll(
    [page, limit],
    ({ sections, ...others }, length) => {
      for (const one of sections) {
        const text = toMarkdown({ ...others, sections: [one] }, targets.github, length);
        if (one.entries[0]?.type !== "object" && one.entries[0]?.type !== "line") continue;
        const shown = new Set(text.match(/Ξ\d+Ξ/g) ?? []).size;
        const more = Number(/_and (\d+) entr(?:y|ies) more_|_and (\d+) entr/.exec(text)?.[1] ?? 0);
        const none = Number(/too long: (\d+) entr/.exec(text)?.[1] ?? 0);
        expect(shown + more + none).toBe(one.entries.length);
        if (one.entries[0].type !== "object") continue;
        const lines = one.entries.slice(0, shown).flatMap((entry) => (entry.type === "object" ? entry.lines : []));
        const seen = text.match(/Λ\d+Λ/g)?.length ?? 0;
        const left = [...text.matchAll(/^ {2}and (\d+) more$/gm)].reduce((sum, [, count]) => sum + Number(count), 0);
        expect(seen + left).toBe(lines.length);
      }
    },
    60,
  );
});

test("text of others is never markup: no mention, no tag, no link, no closed fence", () => {
  const text =
    "@octocat <img src=x onerror=alert(1)> [a](http://evil.example) ``` #7 https://evil.example/ \n</details>";
  const entries: Entry[] = [
    { type: "object", noun: "workflow", name: text, verb: "stays", remark: text, lines: [{ sign: "~", text }] },
  ];
  const made = toMarkdown(
    {
      title: text,
      status: "changes",
      verdict: text,
      mark: "m",
      sections: [{ title: "Changes", noun: ["a", "b"], ranks: [1, 1], entries }],
    },
    targets.github,
  );
  const { outside } = checkMarkdown(made);
  expect(outside).not.toMatch(/@octocat|<img|(?<!\\)\]\(|#7|https:\/\/evil/);
});

test("a host without folds and diagrams gets neither", () => {
  const sections: Section[] = [
    {
      title: "Diagram",
      noun: ["diagram", "diagrams"],
      ranks: [1, 1],
      isFolded: true,
      entries: [{ type: "diagram", routing: [] }],
    },
  ];
  const made = toMarkdown({ title: "t", status: "changes", verdict: "v", mark: "m", sections }, targets.bitbucket);
  expect(made).not.toMatch(/<details>|mermaid/);
  expect(made).toContain("This host draws no diagrams");
});
