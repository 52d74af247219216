internal import CQPDF

/// Values out of a document that anyone may have made: each asks for the type first and gives its handles back.
extension QPDFDocument {
  /// Something done with the value under a key of a dictionary or stream; null where there is none.
  func with<Value>(_ object: Object, _ key: String, _ body: (Object) -> Value) -> Value {
    let holder = isStream(object) ? dictionary(of: object) : qpdf_oh_new_object(data, object)
    defer { release(holder) }
    let value = isDictionary(holder) ? self[holder, key] : null
    defer { release(value) }
    return body(value)
  }

  func isArray(_ object: Object) -> Bool { qpdf_oh_is_array(data, object) != 0 }

  /// The number of items of an array; 0 for anything else.
  func itemCount(_ object: Object) -> Int { isArray(object) ? Int(qpdf_oh_get_array_n_items(data, object)) : 0 }

  /// Something done with each item of an array; nothing for anything else.
  func eachItem(_ object: Object, _ body: (Object) -> Void) {
    for index in 0..<itemCount(object) {
      let item = qpdf_oh_get_array_item(data, object, Int32(index))
      body(item)
      release(item)
    }
  }

  /// An integer, or nil for anything else and for what no document needs.
  func whole(_ object: Object) -> Int? {
    guard isInteger(object) else { return nil }
    return Int(qpdf_oh_get_int_value(data, object))
  }

  func whole(_ object: Object, _ key: String) -> Int? { with(object, key, whole) }

  /// The object number of what stands under a key; nil for a direct object.
  func number(_ object: Object, _ key: String) -> Int? { with(object, key, number) }

  /// The object number; nil for a direct object.
  func number(_ object: Object) -> Int? {
    let number = id(object)
    return number > 0 ? number : nil
  }

  /// A name with its slash.
  func name(_ object: Object, _ key: String) -> String? {
    with(object, key) { value in
      guard qpdf_oh_is_name(data, value) != 0, let text = qpdf_oh_get_name(data, value) else { return nil }
      return String(cString: text)
    }
  }

  func isTrue(_ object: Object, _ key: String) -> Bool {
    with(object, key) { qpdf_oh_is_bool(data, $0) != 0 && qpdf_oh_get_bool_value(data, $0) != 0 }
  }

  func holds(_ object: Object, _ key: String) -> Bool { with(object, key) { qpdf_oh_is_null(data, $0) == 0 } }

  /// A text string in UTF-8; nil for anything else.
  func words(_ object: Object, _ key: String) -> String? {
    with(object, key) { value in
      guard qpdf_oh_is_string(data, value) != 0 else { return nil }
      var length = 0
      guard let text = qpdf_oh_get_binary_utf8_value(data, value, &length) else { return nil }
      return text.withMemoryRebound(to: UInt8.self, capacity: length) {
        String(decoding: UnsafeBufferPointer(start: $0, count: length), as: UTF8.self)
      }
    }
  }

  /// Four numbers, or nil for anything else.
  func rectangle(_ object: Object, _ key: String) -> [Double]? {
    with(object, key) { value in
      guard itemCount(value) == 4 else { return nil }
      var numbers: [Double] = []
      eachItem(value) { item in
        if qpdf_oh_is_number(data, item) != 0 { numbers.append(qpdf_oh_get_numeric_value(data, item)) }
      }
      return numbers.count == 4 && numbers.allSatisfy(\.isFinite) ? numbers : nil
    }
  }

  /// The keys of a dictionary; none for anything else.
  func keys(of object: Object) -> [String] {
    guard isDictionary(object) else { return [] }
    var keys: [String] = []
    qpdf_oh_begin_dict_key_iter(data, object)
    while qpdf_oh_dict_more_keys(data) != 0 {
      if let key = qpdf_oh_dict_next_key(data) { keys.append(String(cString: key)) }
    }
    return keys
  }

  /// A further handle for what a walk comes back to.
  func kept(_ object: Object) -> Object { qpdf_oh_new_object(data, object) }

  /// The object under a key, for a walk that gives it back.
  func kept(_ object: Object, _ key: String) -> Object { with(object, key, kept) }
}
