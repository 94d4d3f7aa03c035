/** @throws Failure if a text is not the address of a Redis server. The text is not shown: it can have a password */
export declare function checkUrl(text: string): void;
