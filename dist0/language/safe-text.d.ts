/**
 * Makes a text of several lines safe to show in a terminal or a log: names, paths and answers can contain escape
 * sequences. Tabs and line feeds stay.
 *
 * @example safeText("a\u001b[2Jb") // "a\ufffd[2Jb"
 */
export declare function safeText(text: string): string;
/** The same for a part of a line, which no line feed may end. */
export declare function safeLine(text: string): string;
/** Makes JSON safe to show without a change of its value: `JSON.stringify` escapes only some of these characters. */
export declare function safeJson(json: string): string;
