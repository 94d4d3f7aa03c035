const require_model = require("./model.js");
// provider/native/list/filters.ts
/** Types of single values. URLs are not among them, because a look-up hides their passwords. */
const TYPES = [
	"string",
	"boolean",
	"integer",
	"enum",
	"sid",
	"expression",
	"channel",
	"list"
];
/** The properties by whose values the objects of a kind can be filtered. */
function listFilters({ properties }) {
	return Object.entries(properties).filter(([, property]) => isFilter(property));
}
function isFilter(property) {
	return require_model.isStored(property) && property.isParent !== true && property.isOwn !== true && TYPES.includes(property.type);
}
Object.defineProperty(exports, "listFilters", {
	enumerable: true,
	get: function() {
		return listFilters;
	}
});
