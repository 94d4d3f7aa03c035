import { describe, expect, test } from "vitest";
import { nameExpressions } from "../../../config/print/name-expressions.js";

const LONG = "task.channelType == 'voice' AND worker.channel.chat.assigned_tasks == 0 AND worker.level > 3";
const filters = (...expressions: string[]) => expressions.map((expression) => ({ expression }));

/** Replaces the placeholders of one result as a load would. */
function print(...expressions: string[]) {
  const { expressions: named, replaceIn } = nameExpressions([{ filters: filters(...expressions) }]);
  const replaced = replaceIn(filters(...expressions)) as { expression: string }[];
  return { named, texts: replaced.map(({ expression }) => expression) };
}

describe("repeated expressions", () => {
  test.each<[string, string[], number]>([
    ["short ones stay", ["1==1", "1==1", "1==1", "1==1"], 0],
    ["one that is used once stays", [LONG], 0],
    ["a long one that is used twice gets a name", [LONG, LONG], 1],
    ["one of 40 characters needs three uses", Array(2).fill("region == 'north' AND language == 'english'"), 0],
    ["and has a name then", Array(3).fill("region == 'north' AND language == 'english'"), 1],
  ])("%s", (_, expressions, count) => {
    expect(Object.keys(print(...expressions).named)).toHaveLength(count);
  });

  test("are named after their words, and replaced as a whole", () => {
    expect(print(LONG, LONG)).toEqual({
      named: { "channel-type-voice-chat-assigned": LONG },
      texts: Array(2).fill("${expressions.channel-type-voice-chat-assigned}"),
    });
  });

  test("are replaced inside parentheses, which come back when they are filled in", () => {
    const { texts } = print(`a == 1 AND (${LONG})`, `(${LONG}) OR b == 2`);
    expect(texts).toEqual([
      "a == 1 AND ${expressions.channel-type-voice-chat-assigned}",
      "${expressions.channel-type-voice-chat-assigned} OR b == 2",
    ]);
  });

  test("stay in parentheses that would be lost or escaped", () => {
    // alone, the name would be replaced without parentheses; after a dollar sign, it would be an escape
    const [alone, escaped] = [`(${LONG})`, `x == $(${LONG})`];
    const { texts } = print(`a == 1 AND (${LONG})`, `b == 1 AND (${LONG})`, alone, escaped);
    expect(texts.slice(2)).toEqual([alone, escaped]);
  });

  test("ignore parentheses in quotes and unbalanced ones", () => {
    const odd = `note == '(${"x".repeat(90)})' AND a == 1) AND (b`;
    expect(print(`${odd} 1`, `${odd} 2`).texts).toEqual([`${odd} 1`, `${odd} 2`]);
  });

  test("of equal first words get numbers", () => {
    const [first, second] = [`${LONG} AND a == 1`, `${LONG} AND a == 2`];
    expect(Object.keys(print(first, first, second, second).named)).toEqual([
      "channel-type-voice-chat-assigned",
      "channel-type-voice-chat-assigned-2",
    ]);
  });
});
