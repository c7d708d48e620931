import JSON
import Testing

@Suite struct JSONValueTests {
  @Test func `a value is written on one line, its members in order`() {
    let value = JSONValue.object(of: [
      "b": "x", "a": .list([.number("1.10"), .flag(true), .null]), "c": nil, "d": .object([]),
    ])
    #expect(value.string == #"{"b": "x", "a": [1.10, true, null], "d": {}}"#)
    let compact = #"{"b":"x","a":[1.10,true,null],"d":{}}"#
    #expect(String(decoding: value.bytes, as: UTF8.self) == compact)
  }

  @Test func `what JSON reserves is escaped in texts and in keys`() {
    let text = "\"\\\n\r\t\u{0}\u{1F}</script>\u{2028}æ"
    let escaped = #""\"\\\n\r\t\u0000\u001f</script>"# + "\u{2028}æ\""
    #expect(JSONValue.text(text).string == escaped)
    #expect(JSONText.quoted(text) == escaped)
    #expect(JSONValue.object([.init("a\"", "")]).string == #"{"a\"": ""}"#)
  }

  @Test func `a list of nothing is none`() {
    #expect(JSONValue.some([]) == nil)
    #expect(JSONValue.some(["a"])?.string == #"["a"]"#)
  }
}
