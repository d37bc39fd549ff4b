/// How much a problem weighs: errors stop a build before it writes anything, warnings are only told.
public enum Severity: String, Sendable, Comparable {
    /// Nothing is written.
    case error
    /// It is told, and the site is built.
    case warning

    /// Errors sort before warnings.
    public static func < (left: Severity, right: Severity) -> Bool {
        left == .error && right == .warning
    }
}

/// Where in the user's files something is wrong.
public struct Place: Sendable, Hashable, Comparable {
    /// The file's path as the user would write it.
    public var file: String
    /// The line, from 1; none where the whole file is meant.
    public var line: Int?
    /// The column in characters, from 1.
    public var column: Int?
    /// The words concerned, on one line and short.
    public var excerpt: String?

    /// A place in a file, as exact as it is known.
    public init(file: String, line: Int? = nil, column: Int? = nil, excerpt: String? = nil) {
        self.file = file
        self.line = line
        self.column = column
        self.excerpt = excerpt
    }

    /// By file, then line, then column; a whole file before its lines.
    public static func < (left: Place, right: Place) -> Bool {
        (left.file, left.line ?? 0, left.column ?? 0, left.excerpt ?? "")
            < (right.file, right.line ?? 0, right.column ?? 0, right.excerpt ?? "")
    }
}

/// What can be wrong, as a typed value with one text for the person; every module has enums of its own for this.
public protocol Fault: Sendable {
    /// What is wrong, in one sentence without a full stop.
    var message: String { get }
    /// What the user can do about it, in one sentence without a full stop.
    var advice: String { get }
    /// Errors stop a build, warnings do not.
    var severity: Severity { get }
    /// The part of the user's things at fault, which decides the exit code.
    var domain: FaultDomain { get }
}

extension Fault {
    /// Most faults are errors.
    public var severity: Severity { .error }
    /// Most faults lie in what the user wrote.
    public var domain: FaultDomain { .content }
}

/// Whether a fault lies in what the user wrote or in reaching a file at all.
public enum FaultDomain: Sendable {
    /// Content, vocabulary or templates say something that can't be right.
    case content
    /// A file can't be read or written.
    case files
}

/// One thing wrong with the user's input, with its place: the only error type that crosses module borders.
public struct Problem: Error, Sendable {
    /// What is wrong.
    public let fault: any Fault
    /// Where, if it is in a file.
    public let place: Place?

    /// A fault at a place.
    public init(_ fault: any Fault, at place: Place? = nil) {
        self.fault = fault
        self.place = place
    }

    /// Whether it stops the build.
    public var severity: Severity { fault.severity }

    /// The text for the person: what, where and what to do, in up to four lines.
    public var description: String {
        var text = "\(severity.rawValue): \(fault.message)\n"
        if let place {
            text += "  at \(place.file)"
            if let line = place.line { text += ":\(line)" }
            if let column = place.column { text += ":\(column)" }
            text += "\n"
            if let excerpt = place.excerpt, !excerpt.isEmpty { text += "     | \(excerpt)\n" }
        }
        return text + "  fix: \(fault.advice)\n"
    }
}

/// Several problems thrown at once, so that a user sees all of them in one run.
public struct Problems: Error, Sendable {
    /// The problems in the order of their places, errors before warnings.
    public let list: [Problem]

    /// Sorts the problems.
    public init(_ list: [Problem]) {
        self.list = list.sorted()
    }
}

extension Problem: Comparable {
    /// By severity, place and text, so that a run prints the same list every time.
    public static func < (left: Problem, right: Problem) -> Bool {
        if left.severity != right.severity { return left.severity < right.severity }
        if left.place != right.place {
            guard let leftPlace = left.place else { return true }
            guard let rightPlace = right.place else { return false }
            return leftPlace < rightPlace
        }
        return left.fault.message < right.fault.message
    }

    /// Equal where they read the same.
    public static func == (left: Problem, right: Problem) -> Bool {
        left.description == right.description
    }
}
