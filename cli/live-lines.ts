/** The part of a terminal that is used. */
export interface Screen {
  readonly rows?: number;
  write(text: string): unknown;
}

/** Keeps a long line on one row of the terminal, so that the cursor comes back to the first line. */
const [CUT, WRAP] = ["\u001b[?7l", "\u001b[?7h"];

/** Shows lines at the bottom of a terminal, in place of those before; never more than fit. */
export function createLiveLines(screen: Screen): (lines: readonly string[]) => void {
  let shown = 0;
  return (lines) => {
    const fitting = lines.slice(0, Math.max(1, (screen.rows ?? 24) - 1));
    const up = shown === 0 ? "" : `\u001b[${shown}A\r\u001b[J`;
    const text = fitting.map((line) => `${CUT}${line}${WRAP}\n`).join("");
    shown = fitting.length;
    if (up + text !== "") screen.write(up + text);
  };
}
