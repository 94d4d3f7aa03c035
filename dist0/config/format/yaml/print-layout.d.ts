import type { Shape } from "../key-order.js";
import type { Layout } from "./read-layout.js";
/** Widest line that a map or a list in brackets makes; a longer one is written over several lines. */
export declare const WIDTH = 120;
/** Prints a layout in our order and spacing. */
export declare function printLayout({ prefix, root }: Layout, shape: Shape): string;
