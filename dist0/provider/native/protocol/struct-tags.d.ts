/** The byte before each field of google/protobuf/struct.proto: eight times its number, and the type of its bytes. */
export declare const TAG: {
    readonly member: 10;
    readonly key: 10;
    readonly value: 18;
    readonly item: 10;
    readonly null: 8;
    readonly number: 17;
    readonly text: 26;
    readonly boolean: 32;
    readonly object: 42;
    readonly list: 50;
};
