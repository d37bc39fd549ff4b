import Basics
import Foundation
import TestSupport
import Testing

/// What is written as CSV and JSON is read back by others as it was.
@Suite struct EscapingTests {
    /// Random texts rich in the letters that need care.
    private func texts(seed: UInt64) -> [String] {
        var generator = SeededGenerator(seed: seed)
        let letters = Array("\"\\,;|\n\r\t\u{0}\u{1F}\u{7F}'<>&{}[]: 园区亿元𠮷é").map(String.init) + ["", "\r\n", "\"\""]
        return (0..<400).map { _ in
            (0..<Int.random(in: 0...12, using: &generator)).map { _ in letters.randomElement(using: &generator) ?? "" }
                .joined()
        }
    }

    @Test func jsonIsReadBackByFoundation() throws {
        let texts = texts(seed: 21)
        var json = JSONText()
        json.object { object in
            object.key("texts")
            object.array { array in for text in texts { array.string(text) } }
            object.field("none", nil as String?)
            object.field("count", texts.count)
        }
        let read = try JSONSerialization.jsonObject(with: Data(json.bytes)) as? [String: Any]
        #expect(read?["texts"] as? [String] == texts)
        #expect(read?["none"] is NSNull)
        #expect(read?["count"] as? Int == texts.count)
    }

    @Test func csvIsReadBackByTheRulesOfItsStandard() {
        let texts = texts(seed: 22)
        let rows = stride(from: 0, to: texts.count, by: 4).map { Array(texts[$0..<$0 + 4]) }
        var csv = CSVText()
        for row in rows { csv.row(row) }
        #expect(Self.parse(csv.bytes) == rows)
    }

    @Test func everyByteOfHTMLIsEscapedWhereverItStands() {
        for text in texts(seed: 23) {
            var (whole, single): ([UInt8], [UInt8]) = ([], [])
            whole.append(escaping: text)
            for byte in text.utf8 { single.append(escaping: byte) }
            #expect(whole == single, "\(text.debugDescription)")
        }
    }

    @Test func addressesAreReadBack() {
        for text in texts(seed: 24) {
            let address = PercentForm.encoded(text)
            #expect(PercentForm.plain(address) == text)
            let isPlain = address.utf8.allSatisfy {
                $0.isASCIILetter || $0.isASCIIDigit || "-._~%".utf8.contains($0)
            }
            #expect(isPlain, "\(address)")
        }
        #expect(PercentForm.encoded("a-1_.~ 园%\n") == "a-1_.~%20%E5%9B%AD%25%0A")
    }

    /// Reads CSV as RFC 4180 defines it.
    private static func parse(_ bytes: [UInt8]) -> [[String]] {
        var rows: [[String]] = []
        var row: [String] = []
        var field: [UInt8] = []
        var isQuoted = false
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            let next = index + 1 < bytes.count ? bytes[index + 1] : 0
            switch (isQuoted, byte) {
            case (true, UInt8(ascii: "\"")) where next == byte:
                field.append(byte)
                index += 1
            case (_, UInt8(ascii: "\"")): isQuoted.toggle()
            case (false, UInt8(ascii: ",")):
                row.append(String(decoding: field, as: UTF8.self))
                field = []
            case (false, UInt8(ascii: "\r")) where next == UInt8(ascii: "\n"):
                row.append(String(decoding: field, as: UTF8.self))
                rows.append(row)
                (row, field) = ([], [])
                index += 1
            default: field.append(byte)
            }
            index += 1
        }
        return rows
    }
}
