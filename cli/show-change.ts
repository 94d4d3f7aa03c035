import type pc from "picocolors";

const COLORS = { "+": "green", "-": "red", "~": "yellow", "↕": "cyan", "!": "magenta" } as const;

/** A change as a line for a terminal: its sign in color, and its words. */
export function showChange(
  { sign, text }: { readonly sign: keyof typeof COLORS; readonly text: string },
  colors: ReturnType<typeof pc.createColors>,
): string {
  return `${colors[COLORS[sign]](sign)} ${text}`;
}
