extension Shape {
  /// The shape as a JSON Schema (draft 2020-12), for editors.
  var schema: [String: Any] {
    switch self {
    case .words(let form): form.schema
    case .number(let range): ["type": "integer", "minimum": range.lowerBound, "maximum": range.upperBound]
    case .flag(let alwaysTrue): alwaysTrue ? ["const": true] : ["type": "boolean"]
    case .list(let shape, let count, let differ):
      [
        "type": "array", "items": shape.schema, "minItems": count.lowerBound, "maxItems": count.upperBound,
        "uniqueItems": differ,
      ]
    case .record(let keys):
      [
        "type": "object", "additionalProperties": false,
        "required": keys.filter(\.isRequired).map(\.name),
        "properties": Dictionary(
          uniqueKeysWithValues: keys.map { key in
            (key.name, key.shape.schema.merging(["description": key.meaning]) { $1 })
          }),
      ]
    case .map(let shape, _):
      [
        "type": "object", "additionalProperties": shape.schema,
        "propertyNames": ["pattern": Form.identifier.pattern ?? ""],
      ]
    }
  }
}

extension Form {
  fileprivate var schema: [String: Any] {
    var schema: [String: Any] = ["type": "string"]
    if isClosed { schema["enum"] = names } else if !names.isEmpty { schema["examples"] = names }
    if let pattern { schema["pattern"] = pattern }
    return schema
  }
}
