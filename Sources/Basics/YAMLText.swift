/// Writing YAML.
public enum YAMLText {
    /// A text as a value that reads back as the same text: plain where nothing in it means something, else in double
    /// quotation marks.
    public static func scalar(_ text: String) -> String {
        let isPlain =
            text.unicodeScalars.allSatisfy { $0.value > 0x7F && !isSpecial($0) || plain.contains($0) }
            && text.unicodeScalars.first.map { $0.value > 0x7F || !" -.".unicodeScalars.contains($0) } == true
            && !text.hasSuffix(" ")
        if isPlain { return text }
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": quoted += "\\\(scalar)"
            case "\n": quoted += "\\n"
            case "\t": quoted += "\\t"
            case _ where scalar.value < 0x20 || isSpecial(scalar):
                let digits = String(scalar.value, radix: 16)
                quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }

    /// Letters beyond ASCII that end lines, or that YAML does not allow as they are.
    private static func isSpecial(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x7F...0x9F, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: true
        default: false
        }
    }

    private static let plain = Set(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 -_./()+".unicodeScalars)
}
