type Test<Item> = (item: Item) => boolean;

/** Whether an item passes every test; `false` represents a filter that was not sent. */
export function allOf<Item>(tests: readonly (Test<Item> | false)[]): Test<Item> {
  const wanted = tests.filter((test) => test !== false);
  return (item) => wanted.every((test) => test(item));
}
