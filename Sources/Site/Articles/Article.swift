import Reading

/// A report's text as a page shows it, and what was done to it.
struct Article: Sendable {
    /// The HTML with every numeral marked.
    let bytes: [UInt8]
    /// What was repaired before it was read.
    let repairs: [Repair]
}
