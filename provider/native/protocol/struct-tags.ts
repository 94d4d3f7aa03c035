/** The byte before each field of google/protobuf/struct.proto: eight times its number, and the type of its bytes. */
export const TAG = {
  // Struct: a member is a message of key and value
  member: 0x0a,
  key: 0x0a,
  value: 0x12,
  // ListValue
  item: 0x0a,
  // Value
  null: 0x08,
  number: 0x11,
  text: 0x1a,
  boolean: 0x20,
  object: 0x2a,
  list: 0x32,
} as const;
