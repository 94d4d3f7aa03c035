import { describe, expect, test } from "vitest";
import { formatHelp, readCommandLine } from "../../../bench/soak/command-line.mjs";

describe("the command line of the soak", () => {
  test("has defaults for all options", () => {
    expect(readCommandLine([], () => 7)).toEqual({
      minutes: 30,
      clients: 50,
      seed: 7,
      isRestarted: false,
      isHelp: false,
    });
  });

  test("accepts every option", () => {
    const args = ["--minutes", "0.5", "--clients", "9", "--seed", "0", "--restart"];
    expect(readCommandLine(args, () => 7)).toEqual({
      minutes: 0.5,
      clients: 9,
      seed: 0,
      isRestarted: true,
      isHelp: false,
    });
  });

  test.each([
    [["--minutes", "0"], /--minutes must be a number from 0\.1 to 1440, but is '0'/],
    [["--minutes", ""], /--minutes must be a number/],
    [["--clients", "8"], /--clients must be a number from 9 to 1000/],
    [["--clients", "9.5"], /--clients must be a whole number/],
    [["--seed", "-1"], /--seed/],
    [["--hours", "1"], /Unknown option '--hours'[\s\S]*--minutes N/],
    [["now"], /now/],
  ])("refuses %j", (args, message) => {
    expect(() => readCommandLine(args, () => 7)).toThrow(message);
  });

  test("explains every option", () => {
    for (const name of ["--minutes N", "--clients N", "--seed N", "--restart", "--help"]) {
      expect(formatHelp()).toContain(name);
    }
  });
});
