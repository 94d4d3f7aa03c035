/** Widest line that a map or a list in brackets makes; a longer one is written out over lines. */
export const WIDTH = 120;
