import Testing

@testable import Basics

/// JSON is read as RFC 8259 has it.
@Suite struct JSONValueTests {
    private func read(_ text: String) throws -> JSONValue { try JSONValue.read(Array(text.utf8), file: "x.json") }

    @Test(arguments: [
        (" null ", JSONValue.null), ("[true,false]", .array([.bool(true), .bool(false)])),
        ("-12.50e+3", .number("-12.50e+3")), ("\"税\\u6536\\n\\\"\\/\"", .string("税收\n\"/")),
        ("\"\\ud83c\\udfed\"", .string("🏭")), ("{}", .object([:])), ("[ ]", .array([])),
        ("{\"a\" : [1 , {\"b\":null}]}", .object(["a": .array([.number("1"), .object(["b": .null])])])),
    ])
    func values(_ text: String, _ expected: JSONValue) throws {
        #expect(try read(text) == expected)
    }

    @Test(arguments: [
        "", "[1,]", "{\"a\"}", "{a:1}", "[1 2]", "\"open", "\"\\u12g4\"", "\"\\ud83c\"", "tru", "1 2", "-", "\"\\x\"",
        String(repeating: "[", count: 100_000),
    ])
    func mistakes(_ text: String) {
        #expect(throws: Problem.self) { try read(text) }
    }

    @Test func aMistakeHasItsLine() throws {
        do {
            _ = try read("[\n1,\n]")
        } catch let problem as Problem {
            #expect(problem.place?.line == 3)
            #expect(problem.fault.message == "this is not valid JSON: a value should stand here")
        }
    }

    @Test func whatIsWrittenIsReadBack() throws {
        var text = JSONText()
        text.object { object in
            object.field("a", "\"\\\u{1}税\n")
            object.field("b", 12)
            object.field("c", true)
            object.field("d", nil as String?)
        }
        let value = try JSONValue.read(text.bytes, file: "x.json")
        #expect(value == .object(["a": .string("\"\\\u{1}税\n"), "b": .number("12"), "c": .bool(true), "d": .null]))
    }
}
