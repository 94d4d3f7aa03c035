import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Configuration,
  listQueueSids,
  listReferences,
  listReferencesInText,
  putSids,
  putSidsInText,
  type Sids,
  takeSids,
  takeSidsFromText,
} from "../../../language/index.js";
import { configuration, json, KEYS, SIDS, sidOf, text } from "../support/arbitraries.js";
import { forAll } from "../support/for-all.js";

const WQ1 = sidOf("WQ", 1);
const WA1 = sidOf("WA", 1);
const few: Sids = { taskQueues: { english: WQ1 }, activities: { lunch: WA1 } };

describe("SIDs in text", () => {
  test.each([
    ["x == '${taskQueues.english.sid}'", `x == '${WQ1}'`],
    ["${ activities.lunch.sid }", WA1],
    ["${taskQueues.english.sid}${activities.lunch.sid}", WQ1 + WA1],
    ["$${taskQueues.english.sid}", "${taskQueues.english.sid}"],
    ["$$${taskQueues.english.sid}", "$${taskQueues.english.sid}"],
    ["${taskQueues.french.sid}", "${taskQueues.french.sid}"],
    ["${taskQueues.lunch.sid}", "${taskQueues.lunch.sid}"],
    ["${taskQueues.toString.sid}", "${taskQueues.toString.sid}"],
    ["${vars.x} ${workers.x.sid} $5", "${vars.x} ${workers.x.sid} $5"],
    ["workers.available == 0", "workers.available == 0"],
  ])("are put in: %s", (written, expected) => expect(putSidsInText(written, few)).toBe(expected));

  test.each([
    [`x == '${WQ1}'`, "x == '${taskQueues.english.sid}'"],
    [`x == '${WA1}'`, "x == '${activities.lunch.sid}'"],
    [`x == '${sidOf("WQ", 9)}'`, `x == '${sidOf("WQ", 9)}'`],
    ["a ${b} ${c}", "a $${b} $${c}"],
    ["a $${b}", "a $$${b}"],
    [`$${WQ1}`, `$${WQ1}`],
    [`\${${WQ1}}`, "$${${taskQueues.english.sid}}"],
  ])("are taken out: %s", (live, expected) => {
    expect(takeSidsFromText(live, few)).toBe(expected);
    expect(putSidsInText(expected, few)).toBe(live);
  });

  const anyKey = fc.oneof(fc.constantFrom(...KEYS, "", "a}", "{a", "${", "\n"), fc.string({ maxLength: 4 }));
  const anySids = fc
    .tuple(fc.uniqueArray(anyKey, { maxLength: 4 }), fc.uniqueArray(anyKey, { maxLength: 4 }))
    .map(([queues, activities]) => ({
      taskQueues: Object.fromEntries(queues.map((key, at) => [key, sidOf("WQ", at + 1)])),
      activities: Object.fromEntries(activities.map((key, at) => [key, sidOf("WA", at + 1)])),
    }));
  const signs = fc.constantFrom(
    "${",
    "$${",
    "$",
    "{",
    "}",
    "W",
    WQ1,
    WA1,
    sidOf("WQ", 2),
    "${taskQueues.",
    ".sid}",
    "${taskQueues.english.sid}",
  );
  const anyText = fc
    .array(fc.oneof(signs, fc.string({ maxLength: 3 })), { maxLength: 8 })
    .map((parts) => parts.join(""));

  test("return unchanged, for any live text and any keys", () => {
    forAll(
      [anyText, anySids],
      (live, sids) => expect(putSidsInText(takeSidsFromText(live, sids), sids)).toBe(live),
      500,
    );
  });

  test("return a written text unchanged", () => {
    forAll([text], (written) => expect(takeSidsFromText(putSidsInText(written, SIDS), SIDS)).toBe(written));
  });

  test("do nothing to text without names, braces or SIDs", () => {
    const word = fc.string({ unit: "binary" }).filter((value) => !value.includes("${"));
    forAll([word], (value) =>
      expect([putSidsInText(value, few), takeSidsFromText(value, few)]).toEqual([value, value]),
    );
  });
});

describe("SIDs in a configuration", () => {
  const written: Configuration = {
    filters: [
      {
        expression: "q == '${taskQueues.english.sid}'",
        targets: [{ queue: "english", skipIf: "$${", timeout: 5 }, { queue: "other" }],
      },
    ],
    defaultFilter: { queue: WQ1, note: [null, true, "${activities.lunch.sid}"] },
  };

  test("replace keys of queues and names in text, everywhere", () => {
    expect(putSids(written, few)).toEqual({
      filters: [
        { expression: `q == '${WQ1}'`, targets: [{ queue: WQ1, skipIf: "${", timeout: 5 }, { queue: "other" }] },
      ],
      defaultFilter: { queue: WQ1, note: [null, true, WA1] },
    });
  });

  test("change nothing if none are known", () => {
    expect(putSids({ defaultFilter: { queue: "english" } }, {})).toEqual({ defaultFilter: { queue: "english" } });
    expect(takeSids({ defaultFilter: { queue: WQ1 } }, {})).toEqual({ defaultFilter: { queue: WQ1 } });
  });

  test("are not searched in a map that is not known yet", () => {
    const unknown = { taskQueues: "04da6b54-80e4-46f7-96ec-b56ff0331ba9" } as unknown as Sids;
    expect(putSids({ defaultFilter: { queue: "length" } }, unknown)).toEqual({ defaultFilter: { queue: "length" } });
  });

  test("are taken out and put in again: the written form returns", () => {
    forAll([configuration], (value) => {
      const named = { ...value, extra: null };
      const known = JSON.parse(JSON.stringify(named, (key, member) => (key === "note" ? 1 : member))) as Configuration;
      // a bare `${` without a placeholder is not a written form: `$${` is, and it returns
      if (/(^|[^$])\$\{(?!(?:taskQueues|activities)\.[^{}]+\.sid\})/.test(JSON.stringify(known))) return;
      expect(takeSids(putSids(known, SIDS), SIDS)).toEqual(withKeys(known));
    });
  });

  test("are put in and taken out again: the live form returns, for any configuration", () => {
    forAll([configuration, json], (value, extra) => {
      const live = { ...putSids(value, SIDS), extra: noKeys(extra) };
      expect(JSON.stringify(putSids(takeSids(live, SIDS), SIDS))).toBe(JSON.stringify(live));
    });
  });
});

/** Queues that have a key are named by it. */
const withKeys = (value: Configuration): Configuration =>
  JSON.parse(
    JSON.stringify(value).replaceAll(/"queue":"(WQ[0-9a-f]{32})"/g, (all, sid) => {
      const key = KEYS.find((name) => SIDS.taskQueues?.[name] === sid);
      return key === undefined ? all : `"queue":${JSON.stringify(key)}`;
    }),
  ) as Configuration;

/** A live `queue` never holds a key: TaskRouter takes SIDs only. */
const noKeys = (value: unknown) =>
  JSON.parse(JSON.stringify(value), (key, member) => (key === "queue" && KEYS.includes(member) ? "?" : member));

describe("references", () => {
  test("are listed with kind, key and path, in order, without SIDs and escapes", () => {
    const found = listReferences({
      filters: [
        {
          expression: "${activities.lunch.sid} $${taskQueues.no.sid} ${taskQueues.a.b.sid}",
          targets: [{ queue: "english" }, { queue: WQ1 }, { queue: `${WQ1}0`, timeout: 1 }],
        },
      ],
      defaultFilter: { queue: "everyone", skipIf: "${vars.x}" },
    });
    expect(found).toEqual([
      { path: ["filters", 0, "expression"], kind: "activities", key: "lunch" },
      { path: ["filters", 0, "expression"], kind: "taskQueues", key: "a.b" },
      { path: ["filters", 0, "targets", 0, "queue"], kind: "taskQueues", key: "english" },
      { path: ["filters", 0, "targets", 2, "queue"], kind: "taskQueues", key: `${WQ1}0` },
      { path: ["defaultFilter", "queue"], kind: "taskQueues", key: "everyone" },
    ]);
  });

  test("of one text are listed without a path", () => {
    expect(listReferencesInText("${taskQueues.x.sid}")).toEqual([{ kind: "taskQueues", key: "x" }]);
    expect(listReferencesInText("$${taskQueues.x.sid}")).toEqual([]);
  });

  test("that are full SIDs of queues are listed once, in targets and the default filter only", () => {
    const found = listQueueSids({
      queue: sidOf("WQ", 4),
      filters: [
        { queue: sidOf("WQ", 5), expression: WQ1, targets: [{ queue: WQ1 }, { queue: "english" }, { queue: WQ1 }] },
      ],
      defaultFilter: { queue: sidOf("WQ", 2) },
    });
    expect(found).toEqual([WQ1, sidOf("WQ", 2)]);
  });
});
