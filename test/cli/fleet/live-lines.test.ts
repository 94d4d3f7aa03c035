import { expect, test } from "vitest";
import { createLiveLines } from "../../../cli/live-lines.js";

/** The rows that a terminal shows, for the codes that are used. */
function createScreen(rows: number) {
  const lines: string[] = [];
  let row = 0;
  const write = (text: string) => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: it is the character that begins a code
    for (const [part] of text.matchAll(/\u001b\[(?:\?7[lh]|\d*[AJ])|\r|\n|[^\u001b\r\n]+/g)) {
      if (part.endsWith("A")) row -= Number(part.slice(2, -1));
      else if (part.endsWith("J")) lines.length = row;
      else if (part === "\n") row += 1;
      else if (part !== "\r" && !part.startsWith("\u001b")) lines[row] = part;
    }
    return true;
  };
  return { lines, rows, write };
}

test("lines replace those before, and are gone with an empty list", () => {
  const screen = createScreen(24);
  const redraw = createLiveLines(screen);
  screen.write("kept\n");
  redraw(["one", "two", "three"]);
  redraw(["four"]);
  expect(screen.lines).toEqual(["kept", "four"]);
  redraw([]);
  expect(screen.lines).toEqual(["kept"]);
  screen.write("next\n");
  redraw(["five"]);
  expect(screen.lines).toEqual(["kept", "next", "five"]);
});

test("no more lines are shown than the terminal has", () => {
  const screen = createScreen(4);
  createLiveLines(screen)(["1", "2", "3", "4", "5"]);
  expect(screen.lines).toEqual(["1", "2", "3"]);
});
