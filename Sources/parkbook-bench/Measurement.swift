import Basics

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Prints what was measured, a line each.
enum Measurement {
    /// Prints a name, a time and a rate.
    static func tell(_ name: String, _ time: Duration, _ rate: String = "") {
        print(pad(name, 44) + pad(left: text(seconds(time), places: 3) + " s", 12) + "   " + rate)
    }

    /// Megabytes in a second.
    static func megabytes(_ bytes: Int, in time: Duration) -> String {
        text(Double(bytes) / 1e6 / seconds(time), places: 1) + " MB/s"
    }

    /// Things in a second.
    static func rate(_ count: Int, _ things: String, in time: Duration) -> String {
        text(Double(count) / seconds(time), places: 0) + " \(things)/s"
    }

    /// The most memory the process has held since the last call of `forgetPeak`, in MB.
    static func peakMemory() -> String {
        guard let file = fopen("/proc/self/status", "r") else { return "unknown" }
        defer { fclose(file) }
        var line = [CChar](repeating: 0, count: 256)
        while fgets(&line, Int32(line.count), file) != nil {
            let text = line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
            let words = String(decoding: text, as: UTF8.self).split { $0 == " " || $0 == "\t" }
            if words.first == "VmHWM:", words.count > 1, let kilobytes = Int(words[1]) {
                return "\(kilobytes / 1024) MB"
            }
        }
        return "unknown"
    }

    /// Begins the measurement of peak memory anew, where the system can.
    static func forgetPeak() {
        guard let file = fopen("/proc/self/clear_refs", "w") else { return }
        fputs("5", file)
        fclose(file)
    }

    private static func seconds(_ time: Duration) -> Double { max(time / .seconds(1), 1e-9) }

    private static func text(_ value: Double, places: Int) -> String {
        var scaled = value
        for _ in 0..<places { scaled *= 10 }
        return ExactDecimal(significand: Int128(scaled.rounded()), exponent: -places).description
    }

    private static func pad(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }

    private static func pad(left text: String, _ width: Int) -> String {
        String(repeating: " ", count: max(0, width - text.count)) + text
    }
}
