/// Where the lines of a file begin, to turn byte offsets into line numbers.
public struct LineIndex: Sendable {
    private let starts: [Int32]

    /// Finds the line starts: after each `\n`, and after each `\r` that no `\n` follows.
    public init(_ bytes: UnsafeBufferPointer<UInt8>) {
        var starts: [Int32] = [0]
        guard bytes.holdsByte(ASCII.carriageReturn) else {
            var start = 0
            while let end = bytes.next(ASCII.newline, in: start..<bytes.count) {
                start = end + 1
                starts.append(Int32(start))
            }
            self.starts = starts
            return
        }
        for index in 0..<bytes.count {
            let byte = bytes[index]
            guard byte <= ASCII.carriageReturn else { continue }
            let endsLine =
                byte == ASCII.newline
                || (byte == ASCII.carriageReturn && (index + 1 == bytes.count || bytes[index + 1] != ASCII.newline))
            if endsLine { starts.append(Int32(index + 1)) }
        }
        self.starts = starts
    }

    /// The bytes of the longest line, in a text of so many bytes.
    public func longestLine(of count: Int) -> Int {
        var longest = 0
        for (index, start) in starts.enumerated() {
            let end = index + 1 < starts.count ? Int(starts[index + 1]) : count
            longest = max(longest, end - Int(start))
        }
        return longest
    }

    /// The line that holds a byte, from 1.
    public func line(at offset: Int) -> Int {
        var low = 0
        var high = starts.count
        while low < high {
            let middle = (low + high) / 2
            if Int(starts[middle]) <= offset { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The byte at which a line, counted from 1, begins.
    public func start(ofLine line: Int) -> Int {
        Int(starts[min(max(line, 1), starts.count) - 1])
    }

    /// The number of lines, at least one.
    public var count: Int { starts.count }
}
