/// A compiled template of a page.
public struct Template<Page: Sendable>: Sendable {
    let program: Program

    /// The bytes of a page.
    public func render(_ page: Page) -> [UInt8] {
        withUnsafePointer(to: page) { Rendering.bytes(of: program, $0) }
    }
}
