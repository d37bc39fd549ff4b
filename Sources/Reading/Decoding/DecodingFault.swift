import Basics

/// What can be wrong with the bytes of a report.
public enum DecodingFault: Fault, Equatable {
    /// There is nothing to read.
    case empty
    /// A document or picture, and of which kind.
    case binary(looksLike: String)
    /// More bytes than one report can have.
    case tooLarge(size: Int)
    /// Bytes that mean nothing in the encoding.
    case invalidBytes(count: Int, firstOffset: Int, encoding: TextEncoding)
    /// Bytes that are zero, which no text has.
    case nullBytes(count: Int, firstOffset: Int)

    /// What is wrong.
    public var message: String {
        switch self {
        case .empty: "this report has no text"
        case .binary(let kind): "this is no text but \(kind)"
        case .tooLarge(let size): "this file has \(size) bytes, more than can be read as one report"
        case .invalidBytes(let count, let first, let encoding):
            "\(count) byte\(count == 1 ? " is" : "s are") not valid \(encoding.rawValue), the first at byte \(first)"
        case .nullBytes(let count, let first):
            "\(count) zero byte\(count == 1 ? "" : "s") stand\(count == 1 ? "s" : "") in the text, the first at byte \(first)"
        }
    }

    /// What to do about it.
    public var advice: String {
        switch self {
        case .empty: "put the text in, or take the file away"
        case .binary: "save its text as .md or .txt, or move the file out of the reports"
        case .tooLarge: "split it into a file for each report"
        case .invalidBytes: "save the file as UTF-8; the rest of it was read"
        case .nullBytes: "save the file as UTF-8; they were left out"
        }
    }

    /// Only what can't be read at all stops a build.
    public var severity: Severity {
        switch self {
        case .binary, .tooLarge: .error
        default: .warning
        }
    }
}
