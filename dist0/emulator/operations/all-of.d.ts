type Test<Item> = (item: Item) => boolean;
/** Whether an item passes every test; `false` represents a filter that was not sent. */
export declare function allOf<Item>(tests: readonly (Test<Item> | false)[]): Test<Item>;
export {};
