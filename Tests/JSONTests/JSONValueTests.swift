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

  @Test func `a file for people is indented, as JSON or as YAML`() {
    let value = JSONValue.members([
      ("name", "a \"b\""), ("short", .list([.number(1), .flag(true), .null])),
      ("none", .object([])),
      ("list", .list([.members([("x", "1"), ("y", .list([.members([("z", .number(2))])]))])])),
    ])
    #expect(
      value.indented == """
        {
          "name": "a \\"b\\"",
          "short": [1, true, null],
          "none": {},
          "list": [
            {
              "x": "1",
              "y": [
                {
                  "z": 2
                }
              ]
            }
          ]
        }

        """)
    #expect(
      value.yaml == """
        name: "a \\"b\\""
        short:
          - 1
          - true
          - null
        none: {}
        list:
          - x: "1"
            y:
              - z: 2

        """)
  }
}
