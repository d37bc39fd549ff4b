import Synchronization

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Applies a function to every element, on all processors, and gives the results in the order of the elements.
///
/// Every worker takes the next element that nobody has begun, so uneven work is spread evenly; the result does not
/// depend on the number of workers.
public func parallelMap<Element: Sendable, Result: Sendable>(
    _ elements: [Element], workers: Int = Workers.count, _ transform: @escaping @Sendable (Element) -> Result
) async -> [Result] {
    if elements.count < 2 || workers < 2 { return elements.map(transform) }
    let next = SharedCounter()
    let parts = await withTaskGroup(of: [(Int, Result)].self) { group in
        for _ in 0..<min(workers, elements.count) {
            group.addTask {
                var part: [(Int, Result)] = []
                while case let index = next.take(), index < elements.count {
                    part.append((index, transform(elements[index])))
                }
                return part
            }
        }
        return await group.reduce(into: [[(Int, Result)]]()) { $0.append($1) }
    }
    var results = [Result?](repeating: nil, count: elements.count)
    for part in parts {
        for (index, result) in part { results[index] = result }
    }
    return results.compactMap { $0 }
}

/// How many workers share the work of a build.
public enum Workers {
    /// All processors, unless a caller sets another number for its task: tests and measurements do.
    @TaskLocal public static var count = processorCount
}

/// The number of processors this process may use.
public let processorCount = max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))

/// A counter that several workers take numbers from.
private final class SharedCounter: Sendable {
    private let value = Atomic<Int>(0)

    func take() -> Int { value.wrappingAdd(1, ordering: .relaxed).oldValue }
}
