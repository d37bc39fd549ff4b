/// A compiled template of a page.
public struct Template<Page: Sendable>: Sendable {
    /// The first is the page's own; the others are those of the templates it includes and the blocks it fills in.
    let programs: [Step]
    let slotCount: Int

    /// The bytes of a page.
    public func render(_ page: Page) -> [UInt8] {
        var bytes: [UInt8] = []
        render(page, into: &bytes)
        return bytes
    }

    /// Appends the bytes of a page; a buffer used again and again spares the allocation.
    public func render(_ page: Page, into bytes: inout [UInt8]) {
        let rendering = Rendering(programs: programs, slotCount: slotCount)
        rendering.slots[0] = Frame(page)
        var output = Output(bytes: [])
        swap(&output.bytes, &bytes)
        programs[0](rendering, &output)
        swap(&output.bytes, &bytes)
    }
}
