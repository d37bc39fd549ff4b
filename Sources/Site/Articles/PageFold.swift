import Reading

/// Knows which stretches of a text are not the report's but the page's around it.
struct PageFold {
    private let chrome: [Range<Int>]
    private let words: ArticleWords
    private var next = 0
    private(set) var isOpen = false

    /// The fold of a report with these blocks.
    init(_ blocks: [Block], _ words: ArticleWords) {
        self.words = words
        chrome = blocks.filter(\.zone.isChrome).map(\.range)
    }

    /// Opens or closes the fold before an element whose text begins at an offset.
    mutating func enter(_ offset: Int, _ bytes: inout [UInt8]) {
        while next < chrome.count, chrome[next].upperBound <= offset { next += 1 }
        let isChrome = next < chrome.count && chrome[next].lowerBound <= offset
        if isChrome, !isOpen { bytes.append(words.openFold) }
        if !isChrome { close(&bytes) }
        isOpen = isChrome
    }

    /// Closes an open fold.
    mutating func close(_ bytes: inout [UInt8]) {
        if isOpen { bytes.append(ArticleWords.closeFold) }
        isOpen = false
    }
}
