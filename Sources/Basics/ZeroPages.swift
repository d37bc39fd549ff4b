#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Memory in pages of zeros as the system gives them, which take neither time nor room until something is put into them.
/// An allocator might give pages that were used before, all of which it would have to clear.
enum ZeroPages {
    /// So many bytes of zeros at the least.
    static func take(_ bytes: Int) -> UnsafeMutableRawPointer {
        let pages = mmap(nil, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
        guard let pages, pages != MAP_FAILED else { fatalError("there is no memory left") }
        return pages
    }

    /// Gives bytes back that were taken.
    static func leave(_ pages: UnsafeMutableRawPointer, _ bytes: Int) { munmap(pages, bytes) }
}
