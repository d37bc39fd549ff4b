import Templates

/// Makes schemas for JSON values, so that the compiler meets the cases of the specification as it meets typed models.
struct JSONSchema {
    /// The names that a case prints with three braces: their values are taken for markup.
    let markup: Set<String>

    typealias Make = @Sendable () -> Schema<JSON>

    /// The schema of objects that occur at one place of the data.
    func schema(of samples: [JSON], at path: String, around: [String: Make] = [:]) -> Schema<JSON> {
        let keys = Set(samples.flatMap { $0.members?.keys.map { $0 } ?? [] })
        return Schema(
            path,
            keys.sorted().compactMap { key in
                field(key, samples.map { $0[key] }.filter { !$0.isNull }, at: "\(path)/\(key)", around)
            })
    }

    private func field(
        _ key: String, _ values: [JSON], at path: String, _ around: [String: Make]
    ) -> Field<JSON>? {
        switch values.first {
        case .flag: return .flag(key, "") { $0[key].isTrue }
        case .text, .null, nil:
            return markup.contains(key)
                ? .html(key, "") { $0[key].text ?? "" } : .optionalText(key, "") { $0[key].text }
        case .object:
            return .optionalModel(key, "", schema: { schema(of: values, at: path, around: around) }) { value in
                value[key].isNull ? nil : value[key]
            }
        case .list: return list(key, values.flatMap(\.elements), at: path, around)
        }
    }

    private func list(_ key: String, _ elements: [JSON], at path: String, _ around: [String: Make]) -> Field<JSON>? {
        // Elements are of one shape at all depths: that of an empty list is the one of the same name around it.
        @Sendable func make() -> Schema<JSON> {
            schema(of: elements, at: path, around: around.merging([key: make]) { _, inner in inner })
        }
        switch elements.first {
        case .text: return .texts(key, "") { $0[key].elements.compactMap(\.text) }
        case .object: return .models(key, "", schema: around[key] ?? make) { $0[key].elements }
        case nil: return .models(key, "", schema: around[key] ?? make) { $0[key].elements }
        case .list, .flag, .null: return nil
        }
    }
}
