/** Text as a block of Markdown, in a fence that no line of it closes. */
export declare function toFence(text: string, language: string): string;
