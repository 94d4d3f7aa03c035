const require_language = require("./language.js");
const require_model = require("./model.js");
const require_start = require("./start.js");
// provider/native/protocol/packed-struct.ts
/** The bytes of messages that nobody has looked into. */
const packed = /* @__PURE__ */ new WeakMap();
const { deserializeBinaryFromReader: unpack, serializeBinaryToWriter: pack, prototype } = require_start.Struct;
const { getFieldsMap } = prototype;
/**
* The message classes of a `Struct` make an object for each value in it, which costs more than all else in a call. So a `Struct`
* that arrives keeps its bytes, and one that is sent already has them (docs/decisions/properties-as-bytes.md). Other code, such as
* Pulumi's SDK in the same process, finds the members that the classes would have made.
*/
require_start.Struct.deserializeBinaryFromReader = (message, reader) => {
	const start = reader.getCursor();
	while (reader.nextField()) reader.skipField();
	packed.set(message, reader.getBuffer().subarray(start, reader.getCursor()));
	return message;
};
require_start.Struct.serializeBinaryToWriter = (message, writer) => {
	const bytes = packed.get(message);
	if (bytes === void 0) pack(message, writer);
	else writer.writeSerializedMessage(bytes, 0, bytes.length);
};
prototype.getFieldsMap = function() {
	const bytes = packed.get(this);
	packed.delete(this);
	if (bytes !== void 0) unpack(this, new require_start.BinaryReader(bytes));
	return getFieldsMap.call(this);
};
/** A message with these bytes. */
function toStruct(bytes) {
	const struct = new require_start.Struct();
	packed.set(struct, bytes);
	return struct;
}
/** The bytes of a message; none for an absent one. */
function bytesOf(struct) {
	if (struct === void 0) return /* @__PURE__ */ new Uint8Array();
	return packed.get(struct) ?? struct.serializeBinary();
}
// provider/native/protocol/struct-tags.ts
/** The byte before each field of google/protobuf/struct.proto: eight times its number, and the type of its bytes. */
const TAG = {
	member: 10,
	key: 10,
	value: 18,
	item: 10,
	null: 8,
	number: 17,
	text: 26,
	boolean: 32,
	object: 42,
	list: 50
};
// provider/native/protocol/struct-reader.ts
/**
* Reads the members of a `google.protobuf.Struct` (struct.proto) from its bytes.
*
* @param onMember receives each member, after its value was read
* @throws RangeError if the bytes end too soon
*/
function readMembersOf(bytes, conversion, onMember) {
	new StructReader(bytes, conversion).members(bytes.length, onMember);
}
const TOO_SHORT = "the bytes of the engine's properties end too soon";
/** Longest text, in bytes, that is faster read here than by Node. */
const SHORT$1 = 24;
/** The engine sends members in an order that changes from call to call; in the order of their names an object is always the same. */
function toSortedObject(members) {
	return require_language.fromEntries(members.sort(([one], [other]) => one < other ? -1 : 1));
}
var StructReader = class {
	#bytes;
	#conversion;
	#at = 0;
	constructor(bytes, conversion) {
		this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
		this.#conversion = conversion;
	}
	/** Reads the members of an object up to an offset. A member without a value is null. */
	members(end, onMember) {
		while (this.#at < end) {
			const tag = this.#byte();
			const memberEnd = this.#end(end);
			if (tag !== TAG.member) this.#at = memberEnd;
			else this.#member(memberEnd, onMember);
		}
	}
	#member(end, onMember) {
		let name = "";
		let value = null;
		while (this.#at < end) {
			const tag = this.#byte();
			const fieldEnd = this.#end(end);
			if (tag === TAG.key) name = this.#text(fieldEnd);
			else value = this.#value(fieldEnd);
		}
		onMember(name, value);
	}
	/** Reads a `Value` up to an offset: the last of its fields counts. */
	#value(end) {
		let value = null;
		while (this.#at < end) value = this.#field(this.#byte(), end);
		return value;
	}
	#field(tag, end) {
		switch (tag) {
			case TAG.null:
				this.#varint();
				return null;
			case TAG.number: return this.#double();
			case TAG.boolean: return this.#varint() !== 0;
			case TAG.text: return this.#conversion.text(this.#text(this.#end(end)));
			case TAG.object: return this.#conversion.object(this.#object(this.#end(end)));
			case TAG.list: return this.#list(this.#end(end));
			default: throw new RangeError(`a property has a field of a kind that struct.proto does not have: ${tag}`);
		}
	}
	#object(end) {
		const members = [];
		this.members(end, (name, value) => members.push([name, value]));
		return toSortedObject(members);
	}
	#list(end) {
		const items = [];
		while (this.#at < end) {
			this.#byte();
			items.push(this.#value(this.#end(end)));
		}
		return items;
	}
	#text(end) {
		const start = this.#at;
		this.#at = end;
		return (end - start < SHORT$1 ? this.#ascii(start, end) : void 0) ?? this.#bytes.toString("utf8", start, end);
	}
	#ascii(start, end) {
		let text = "";
		for (let at = start; at < end; at += 1) {
			const code = this.#bytes[at] ?? 0;
			if (code > 127) return void 0;
			text += String.fromCharCode(code);
		}
		return text;
	}
	#double() {
		this.#at += 8;
		return this.#bytes.readDoubleLE(this.#at - 8);
	}
	/** Reads a length, and returns the offset at its end. @param limit the end of what contains it */
	#end(limit) {
		const length = this.#varint();
		if (this.#at + length > limit) throw new RangeError(TOO_SHORT);
		return this.#at + length;
	}
	#varint() {
		let value = 0;
		for (let factor = 1;; factor *= 128) {
			const byte = this.#byte();
			value += (byte & 127) * factor;
			if (byte < 128) return value;
		}
	}
	#byte() {
		const byte = this.#bytes[this.#at];
		if (byte === void 0) throw new RangeError(TOO_SHORT);
		this.#at += 1;
		return byte;
	}
};
// provider/native/protocol/backward-writer.ts
/** Longest text that is faster written here than by Node. */
const SHORT = 40;
/**
* Writes protocol buffers from the last field to the first: the length of a message comes before its contents, and is known once
* these are written.
*
* @example
* const writer = new BackwardWriter();
* writer.text(0x0a, "hi");
* writer.finish(); // 0a 02 68 69
*/
var BackwardWriter = class {
	#buffer = Buffer.allocUnsafe(4096);
	#start = this.#buffer.length;
	/** Bytes that are written. */
	get length() {
		return this.#buffer.length - this.#start;
	}
	/** Writes a field that is a text. */
	text(tag, value) {
		const before = this.length;
		if (!this.#ascii(value)) {
			const size = Buffer.byteLength(value);
			this.#reserve(size);
			this.#start -= size;
			this.#buffer.write(value, this.#start, size);
		}
		this.enclose(tag, before);
	}
	/** Writes a field that is a number of 64 bits. */
	double(tag, value) {
		this.#reserve(9);
		this.#start -= 8;
		this.#buffer.writeDoubleLE(value, this.#start);
		this.#byte(tag);
	}
	/** Writes a field that is a whole number from 0 to 127. */
	small(tag, value) {
		this.#reserve(2);
		this.#byte(value);
		this.#byte(tag);
	}
	/** Makes all that was written since then one field. @param before `length` at that time */
	enclose(tag, before) {
		const size = this.length - before;
		this.#reserve(6);
		this.#varint(size);
		this.#byte(tag);
	}
	finish() {
		return this.#buffer.subarray(this.#start);
	}
	/** Writes a short text without other characters than those of ASCII. @returns false if it is another one */
	#ascii(value) {
		const { length } = value;
		if (length > SHORT) return false;
		this.#reserve(length);
		const start = this.#start - length;
		for (let at = 0; at < length; at += 1) {
			const code = value.charCodeAt(at);
			if (code > 127) return false;
			this.#buffer[start + at] = code;
		}
		this.#start = start;
		return true;
	}
	/** The lowest seven bits come first, and each byte but the last says that more follow. */
	#varint(value) {
		if (value >= 128) this.#varint(Math.floor(value / 128));
		this.#byte(value < 128 ? value : value % 128 | 128);
	}
	#byte(value) {
		this.#start -= 1;
		this.#buffer[this.#start] = value;
	}
	#reserve(size) {
		if (this.#start >= size) return;
		const { length } = this;
		const larger = Buffer.allocUnsafe(2 * (this.#buffer.length + size));
		this.#buffer.copy(larger, larger.length - length, this.#start);
		this.#buffer = larger;
		this.#start = larger.length - length;
	}
};
// provider/native/protocol/struct-writer.ts
/** Writes an object as the bytes of a `google.protobuf.Struct`. Members that are undefined are left out. */
function writeStruct(object) {
	const writer = new BackwardWriter();
	writeMembers(writer, object);
	return writer.finish();
}
function writeMembers(writer, object) {
	const names = Object.keys(object);
	for (let at = names.length - 1; at >= 0; at -= 1) {
		const name = require_language.itemAt(names, at);
		const value = object[name];
		if (value === void 0) continue;
		const before = writer.length;
		writeValue(writer, TAG.value, value);
		writer.text(TAG.key, name);
		writer.enclose(TAG.member, before);
	}
}
/** Writes a `Value` as a field of another message. */
function writeValue(writer, tag, value) {
	const before = writer.length;
	if (value === null) writer.small(TAG.null, 0);
	else if (typeof value === "string") writer.text(TAG.text, value);
	else if (typeof value === "number") writer.double(TAG.number, value);
	else if (typeof value === "boolean") writer.small(TAG.boolean, value ? 1 : 0);
	else if (require_language.isJsonObject(value)) {
		writeMembers(writer, value);
		writer.enclose(TAG.object, before);
	} else {
		for (let at = value.length - 1; at >= 0; at -= 1) writeValue(writer, TAG.item, require_language.itemAt(value, at));
		writer.enclose(TAG.list, before);
	}
	writer.enclose(tag, before);
}
// provider/native/protocol/values.ts
/** The value of {@link SIGNATURE} for a secret. *observed* with 3.248 */
const SECRET = "1b47061264138c4ac30d75fd1eb44270";
/** The engine's placeholders for unknown values: text, a boolean, a number, a list, an object. Lifecycles know the first. */
const UNKNOWNS = /* @__PURE__ */ new Set([
	require_model.UNKNOWN,
	"1c4a061d-8072-4f0a-a4cb-0ff528b18fe7",
	"3eeb2bf0-c639-47a8-9e75-3b44932eb421",
	"6a19a0b0-7e62-4c92-b797-7f8e31da9cc2",
	"dd056dcd-154b-4c76-9bd3-c8f88648b5ff"
]);
/** Reads the engine's properties. Secrets become their values, and every unknown value becomes the one that lifecycles know. */
function readProperties(struct) {
	return readBytes(bytesOf(struct));
}
/** Reads a property that is a map, with the names of its secret members: all of them if the map is secret as a whole. */
function readMembers(struct, name) {
	const { [name]: whole } = readProperties(struct).values;
	const { [name]: sent } = readAsSent(bytesOf(struct));
	if (!require_language.isJsonObject(whole) || !require_language.isJsonObject(sent)) return void 0;
	return isSecret(sent) ? {
		values: whole,
		secrets: new Set(Object.keys(whole))
	} : readBytes(writeStruct(sent));
}
/**
* Writes properties for the engine.
*
* @param secrets names of the members whose values are marked as secret, as a whole
*/
function writeProperties(values, secrets = /* @__PURE__ */ new Set()) {
	const mark = (name, value) => secrets.has(name) ? {
		[require_model.SIGNATURE]: SECRET,
		value
	} : value;
	return toStruct(writeStruct(secrets.size === 0 ? values : mapMembers(values, mark)));
}
function mapMembers(object, change) {
	return require_language.fromEntries(require_language.definedEntries(object).map(([name, value]) => [name, change(name, value)]));
}
/** The values with their marks of secrets. */
function readAsSent(bytes) {
	const members = [];
	readMembersOf(bytes, {
		text: (value) => value,
		object: (value) => value
	}, (...member) => members.push(member));
	return require_language.fromEntries(members);
}
function readBytes(bytes) {
	const secrets = /* @__PURE__ */ new Set();
	const members = [];
	let hasSecret = false;
	const object = (read) => {
		if (!isSecret(read)) return read;
		hasSecret = true;
		return read.value ?? null;
	};
	readMembersOf(bytes, {
		text,
		object
	}, (name, value) => {
		members.push([name, value]);
		if (hasSecret) secrets.add(name);
		hasSecret = false;
	});
	return {
		values: toSortedObject(members),
		secrets
	};
}
function text(value) {
	return UNKNOWNS.has(value) ? require_model.UNKNOWN : value;
}
function isSecret({ [require_model.SIGNATURE]: signature }) {
	return signature === SECRET;
}
Object.defineProperty(exports, "readMembers", {
	enumerable: true,
	get: function() {
		return readMembers;
	}
});
Object.defineProperty(exports, "readProperties", {
	enumerable: true,
	get: function() {
		return readProperties;
	}
});
Object.defineProperty(exports, "writeProperties", {
	enumerable: true,
	get: function() {
		return writeProperties;
	}
});
