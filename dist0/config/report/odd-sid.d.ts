/** Says what is wrong with a text that looks like a SID but cannot be one; undefined for any other text. */
export declare function describeOddSid(text: string): string | undefined;
