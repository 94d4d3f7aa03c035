/** True if a program in that folder can import this package by name. */
export declare function isReachableFrom(folder: string): boolean;
