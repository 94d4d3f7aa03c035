import { describe, expect, test } from "vitest";
import {
  allAssumptions,
  type EmulatorOptions,
  readAssumptions,
  readRules,
  startEmulator,
} from "../../../emulator/index.js";

describe("assumptions by name", () => {
  test("become options of the emulator, of its routing and of its expressions", () => {
    const texts = ["workerNames=sensitive", "isStrict=true", "failedReservation=advance", "maxMoves=7"];
    expect(readAssumptions([...texts, "precedence=leftToRight", "missingNotEqual=false"])).toEqual({
      workerNames: "sensitive",
      isStrict: true,
      routing: {
        failedReservation: "advance",
        maxMoves: 7,
        expressions: { precedence: "leftToRight", missingNotEqual: false },
      },
    });
    expect(readAssumptions([])).toEqual({});
  });

  test("have names that occur once", () => {
    const names = allAssumptions.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  test("have a default that is one of the choices", () => {
    for (const { choices, default: value } of allAssumptions)
      if (choices !== "positive-integer") expect(choices).toContain(value);
      else expect(value).toBeGreaterThan(0);
  });

  test("can still be read by their earlier function", () =>
    expect(readRules(["isStrict=true"])).toEqual(readAssumptions(["isStrict=true"])));

  test.each([
    "",
    "=",
    "maxMoves",
    "maxMoves=0",
    "maxMoves=1.5",
    "isStrict=yes",
    "__proto__=x",
    "constructor=x",
    "limits=1",
  ])("are refused if malformed: '%s'", (text) => {
    expect(() => readAssumptions([text])).toThrow(/^assumption '/);
  });
});

test.each([
  ["eventOrder", { eventOrder: "newestFirst" }],
  ["timeWindows", { routing: { timeWindows: "onChange" } }],
  ["escapes", { routing: { expressions: { escapes: "backslash" } } }],
])("a dropped assumption is refused by startEmulator: %s", async (name, options: object) => {
  await expect(startEmulator(options as EmulatorOptions)).rejects.toThrow(`assumption '${name}' was dropped: `);
});
