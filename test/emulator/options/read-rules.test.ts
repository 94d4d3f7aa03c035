import { describe, expect, test } from "vitest";
import { readRules } from "../../../emulator/index.js";
import { open } from "../support.js";

describe("rules by name", () => {
  test("become options of the emulator and of its routing", () => {
    const texts = ["eventOrder=newestFirst", "isStrict=true", "failedReservation=advance", "maxMoves=7"];
    expect(readRules(texts)).toEqual({
      eventOrder: "newestFirst",
      isStrict: true,
      routing: { failedReservation: "advance", maxMoves: 7 },
    });
    expect(readRules([])).toEqual({});
  });

  test("all have a default that changes nothing, and the emulator starts with each of them", async () => {
    const message = (() => {
      try {
        readRules(["x=y"]);
        return "";
      } catch (error) {
        return (error as Error).message;
      }
    })();
    const names = (/one of (.*)$/.exec(message)?.[1] ?? "").split(", ");
    expect(names.length).toBeGreaterThan(20);
    for (const name of names) {
      const words = (() => {
        try {
          readRules([`${name}=?`]);
          return [];
        } catch (error) {
          return (/may be (.*), but/.exec((error as Error).message)?.[1] ?? "5").split(" or ");
        }
      })();
      for (const word of words) {
        const { caller } = await open(readRules([`${name}=${word}`]));
        expect((await caller.post("/v1/Workspaces", { FriendlyName: "x" })).status, `${name}=${word}`).toBe(201);
      }
    }
  });

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
  ])("that are none are refused: '%s'", (text) => {
    expect(() => readRules([text])).toThrow(/^rule '/);
  });
});
