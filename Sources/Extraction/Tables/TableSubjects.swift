import Basics
import Vocabulary

/// Finds whom the rows or columns of a table speak of: parks, districts, industries, enterprises, projects by name.
struct TableSubjects {
    private let vocabulary: Vocabulary
    /// The report's title: what it names is what the report speaks of as a whole.
    private let title: String

    init(_ vocabulary: Vocabulary, title: String) {
        self.vocabulary = vocabulary
        self.title = title
    }

    /// Whom a head speaks of, given the scope of the names around it; none for what is measured.
    func subject(of head: TableHead, hint: Scope?) -> Context.Bearer? {
        if head.isTotal { return .park }
        if head.label.isEmpty { return head.bearer }
        if let hint {
            if ["合计", "总计"].contains(where: { head.words.ends(with: $0) }) { return .park }
            if head.indicator != nil, hint != .industry { return nil }
            // 地区生产总值 above its industries is the whole of them.
            if HeadMerging(vocabulary).suffix(ofPartsOf: head.label) != nil { return nil }
            return bearer(scope(of: head.label, hint: hint), head.words)
        }
        guard head.indicator == nil, head.units.isEmpty || head.units[0].isRatio == false,
            let scope = ending(of: head.label)
        else { return nil }
        return bearer(scope, head.label)
    }

    /// Among regions stand parks, and 单位名称 may head either: 云岭县, 临江高新区.
    private func scope(of name: String, hint: Scope) -> Scope {
        guard hint == .region || hint == .enterprise else { return hint }
        if ending(of: name) == .park { return .park }
        // 范县, 市本级: nothing that is run as an enterprise.
        let isArea = name.last.map { "县市区镇乡州旗级".contains($0) } ?? false
        return hint == .enterprise && isArea ? .region : hint
    }

    private func bearer(_ scope: Scope, _ name: String) -> Context.Bearer {
        let isOwn = (scope == .park || scope == .region) && name.count > 1 && title.contains(name)
        return isOwn ? .park : Context.Bearer(scope: scope, name: name)
    }

    /// The scope that the end of a name tells of.
    private func ending(of name: String) -> Scope? {
        let bytes = Array(name.utf8)
        return bytes.withUnsafeBufferPointer { bytes in
            if vocabulary.tableWords.meanings(of: bytes, 0..<bytes.count).contains(.place) { return .region }
            if let scope = vocabulary.tableWords.ending(of: bytes, 0..<bytes.count), bytes.count > 6 { return scope }
            return Self.wordEnding(vocabulary, bytes)
        }
    }

    /// The scope of the words of running text that close a name: 产业, 制造业, 科技园.
    private static func wordEnding(_ vocabulary: Vocabulary, _ bytes: UnsafeBufferPointer<UInt8>) -> Scope? {
        var index = 0
        while index < bytes.count {
            if let match = vocabulary.wordMatcher.longest(in: bytes, at: index, end: bytes.count) {
                if index + match.length == bytes.count {
                    for case .scope(let scope, isEnding: true) in vocabulary.words[Int(match.value)]
                    where scope != .enterprise && scope != .project {
                        return scope
                    }
                    return nil
                }
                index += match.length
            } else {
                index += bytes.scalar(at: index).length
            }
        }
        return nil
    }
}
