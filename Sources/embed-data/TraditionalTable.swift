import Basics
import COpenCC

/// Writes the table of traditional characters: each with its simplified form, as OpenCC converts it by itself.
enum TraditionalTable {
    /// The Swift source of the table. Characters that the old simplified character set has too are no evidence of
    /// traditional text and stand in a list of their own.
    static func source() throws -> [UInt8] {
        var evidence = ""
        var shared = ""
        guard let converter = opencc_open("t2s.json"), Int(bitPattern: converter) != -1 else {
            throw MissingTables()
        }
        for value in UInt32(0x3400)...0xFAFF {
            guard let scalar = Unicode.Scalar(value), let simple = convert(Character(scalar), converter) else {
                continue
            }
            if inBothScripts.contains(Character(scalar)) {
                shared += "\(scalar)\(simple)"
            } else {
                evidence += "\(scalar)\(simple)"
            }
        }
        let lines =
            [
                "// swift-format-ignore-file",
                "// Made by `swift run embed-data` from the tables of OpenCC (Apache License 2.0); do not edit.", "",
                "extension TraditionalCharacters {",
                "    /// Characters of traditional text alone, each with its simplified form.",
                "    static let evidence: StaticString = \(quotes)",
            ] + rows(evidence) + [
                "        \(quotes)", "",
                "    /// Characters of both scripts, with the simplified form that they mostly have in traditional text.",
                "    static let shared: StaticString = \(quotes)",
            ] + rows(shared) + ["        \(quotes)", "}", ""]
        return Array(lines.joined(separator: "\n").utf8)
    }

    /// OpenCC does not find its data.
    struct MissingTables: Error, CustomStringConvertible {
        var description: String { "OpenCC finds no tables: install libopencc-data; nothing was written" }
    }

    private static let quotes = String(repeating: "\"", count: 3)

    /// The pairs in lines of twenty.
    private static func rows(_ text: String) -> [String] {
        let characters = Array(text)
        return stride(from: 0, to: characters.count, by: 40).map { start in
            "        " + String(characters[start..<min(start + 40, characters.count)])
        }
    }

    private static let inBothScripts: Set<Character> = Set("乾吒夥後徵捱摺於榘甯菸薹醣麴麽著覆瞭藉麼")

    private static func convert(_ character: Character, _ converter: opencc_t) -> Unicode.Scalar? {
        let text = String(character)
        guard let result = opencc_convert_utf8(converter, text, text.utf8.count) else { return nil }
        defer { opencc_convert_utf8_free(result) }
        let scalars = Array(String(cString: result).unicodeScalars)
        guard scalars.count == 1, scalars[0].value < 0x10000, String(scalars[0]) != text else { return nil }
        return scalars[0]
    }
}
