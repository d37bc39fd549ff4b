import Basics

/// Takes out what is not seen: zero-width blanks, control characters, noncharacters. A page or line separator becomes
/// a line end.
enum InvisibleLetters {
    static func remove(_ revision: inout Revision) {
        let text = revision.text
        var index = 0
        while index < text.count {
            let (scalar, length) = text.scalar(at: index)
            if scalar.letterClass == .invisible {
                let isBreak = scalar == 0x0B || scalar == 0x0C || scalar == 0x85 || scalar == 0x2028 || scalar == 0x2029
                if isBreak {
                    revision.replace(index..<index + length, with: [ASCII.newline], .invisible)
                } else {
                    revision.drop(index..<index + length, .invisible)
                }
            }
            index += length
        }
    }
}
