import type pc from "picocolors";
declare const COLORS: {
    readonly "+": "green";
    readonly "-": "red";
    readonly "~": "yellow";
    readonly "\u2195": "cyan";
    readonly "!": "magenta";
};
/** A change as a line for a terminal: its sign in color, and its words. */
export declare function showChange({ sign, text }: {
    readonly sign: keyof typeof COLORS;
    readonly text: string;
}, colors: ReturnType<typeof pc.createColors>): string;
export {};
