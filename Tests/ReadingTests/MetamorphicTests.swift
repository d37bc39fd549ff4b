import Basics
import COpenCC
import Extraction
import Testing
import Vocabulary

@testable import Reading

/// Changes to a text that change nothing it says.
enum Change: String, CaseIterable, CustomTestStringConvertible {
    case pinyinNotes, doubledCommas, hardWraps, fullWidthDigits, blankLines, pageChrome, traditional
    case traditionalBig5, gbk, utf16, crlf

    var testDescription: String { rawValue }
}

@Suite("Reports as they come say what clean ones say")
struct MetamorphicTests {
    private static let vocabulary = Result { try Vocabulary.load() }

    @Test("the shared reports take part where they are at hand")
    func saysWhatIsMissing() {
        #expect(!SampleReports.paths.isEmpty)
        if !SampleReports.paths.contains(where: { $0.contains("/shared/") }) {
            print("no shared reports beside the project: the metamorphic tests ran over the sample content alone")
        }
    }

    @Test("observations stay", arguments: SampleReports.paths, Change.allCases)
    func keepsObservations(path: String, change: Change) throws {
        let extractor = Extractor(try Self.vocabulary.get())
        let bytes = try Files.read(path)
        let location = SampleReports.location(path)
        let before = try extractor.extract(ReportReader().read(bytes, location).report)
        for seed in 1...3 {
            var generator = SeededGenerator(seed: UInt64(seed))
            guard let changed = ReportChanger(bytes).apply(change, &generator) else { return }
            let report = try ReportReader().read(changed, location).report
            let after = extractor.extract(report)
            let difference = facts(after).difference(from: facts(before))
            let changes = difference.map { change in
                switch change {
                case .insert(_, let fact, _): "now \(fact)"
                case .remove(_, let fact, _): "was \(fact)"
                }
            }
            let isSame = difference.isEmpty
            #expect(isSame, "\(change) with seed \(seed) in \(path):\n\(changes.joined(separator: "\n"))")
            for observation in after.observations { try expectNumeral(observation, in: report) }
        }
    }

    /// What an extraction states, places apart.
    private func facts(_ extraction: Extraction) -> [String] {
        extraction.observations.map { observation in
            let amount = observation.quantity
            return [
                amount.base.description, amount.upper?.description ?? "", amount.baseUnit, amount.qualifier.rawValue,
                observation.label, "\(observation.indicator ?? -1)", observation.measure.rawValue,
                observation.status.rawValue, observation.period?.description ?? "", observation.scope.rawValue,
                observation.scopeName,
            ].joined(separator: " ")
        }
    }

    /// The bytes of the file at an observation's range, read by themselves, hold its digits.
    private func expectNumeral(_ observation: Observation, in report: Report) throws {
        let range =
            report.source.map.newer(
                observation.place.range.lowerBound)..<report.source.map.newer(observation.place.range.upperBound)
        let piece = repaired(report.source.bytes.text(in: range)).text
        let digits = piece.filter { "0123456789".contains($0) }
        // 头部 is put right as 首位 by its neighbours, which this piece has not.
        let chinese = "零〇一二三四五六七八九十百千万亿两首位头榜倍成翻番第半"
        let value = observation.quantity.value.description.filter { "0123456789".contains($0) }
        #expect(
            digits.contains(value) || piece.contains { chinese.contains($0) },
            "\(observation.quote): \(value) is not in “\(piece)”")
    }
}

/// Applies changes to the body of a report and leaves its front matter alone.
struct ReportChanger {
    private let head: String
    private let body: String

    init(_ bytes: [UInt8]) {
        let start = (try? FrontMatter.read(bytes, file: ""))?.bodyStart ?? 0
        head = bytes.text(in: 0..<start)
        body = bytes.text(in: start..<bytes.count)
    }

    /// The changed file; nothing where the change is not possible.
    func apply(_ change: Change, _ generator: inout SeededGenerator) -> [UInt8]? {
        switch change {
        case .pinyinNotes: utf8(withNotes(&generator))
        case .doubledCommas: utf8(withDoubledCommas(&generator))
        case .hardWraps: utf8(wrapped(at: Int.random(in: 18...34, using: &generator)))
        case .fullWidthDigits: utf8(withFullWidthDigits())
        case .blankLines: utf8(withBlankLines(&generator))
        case .pageChrome: utf8(withChrome())
        case .traditional: isSimplified ? utf8(traditional) : nil
        case .traditionalBig5: isSimplified ? encode(head + traditional, "BIG5-HKSCS") : nil
        case .gbk: encode(head + body, "GBK")
        case .utf16:
            encode(head + body, ["UTF-16LE", "UTF-16BE", "UTF-16"].randomElement(using: &generator) ?? "UTF-16")
        case .crlf: utf8(body.replacing("\n", with: "\r\n"))
        }
    }

    private func utf8(_ changed: String) -> [UInt8] { Array((head + changed).utf8) }

    private func isHan(_ character: Character) -> Bool {
        character.unicodeScalars.count == 1 && (character.unicodeScalars.first?.value.isHan ?? false)
    }

    private func withNotes(_ generator: inout SeededGenerator) -> String {
        let sounds = ["zhōng", "gāo", "xīn", "qū", "lǜ", "yì", "ān", "shuāng"]
        return body.reduce(into: "") { text, character in
            text.append(character)
            guard isHan(character), Int.random(in: 0..<6, using: &generator) == 0 else { return }
            text += "(\(sounds.randomElement(using: &generator) ?? "ā"))"
        }
    }

    private func withDoubledCommas(_ generator: inout SeededGenerator) -> String {
        body.reduce(into: "") { text, character in
            if "，；。、".contains(character), Int.random(in: 0..<3, using: &generator) == 0 { text += "，" }
            text.append(character)
        }
    }

    /// Whether a line is running text: no heading, row or rule.
    private func isRunningText(_ line: Substring) -> Bool {
        line.count > 60 && !line.hasPrefix("#") && !line.hasPrefix("|")
    }

    private func wrapped(at width: Int) -> String {
        body.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            guard isRunningText(line) else { return String(line) }
            var text = ""
            var count = 0
            for character in line {
                let cutsWord = !isWide(character) && !isWide(text.last ?? " ")
                if count >= width, !cutsWord {
                    text += "\n"
                    count = 0
                }
                text.append(character)
                count += 1
            }
            return text
        }.joined(separator: "\n")
    }

    /// Whether lines may be broken before and behind a character, unlike inside Latin words and numbers.
    private func isWide(_ character: Character) -> Bool { character.unicodeScalars.allSatisfy { $0.value >= 0x2E80 } }

    private func withFullWidthDigits() -> String {
        String(
            String.UnicodeScalarView(
                body.unicodeScalars.map { scalar in
                    let isFolded = (0x30...0x39).contains(scalar.value) || scalar == "%"
                    return isFolded ? Unicode.Scalar(scalar.value + 0xFEE0) ?? scalar : scalar
                }))
    }

    /// A blank line somewhere inside the second or a later sentence of each paragraph.
    private func withBlankLines(_ generator: inout SeededGenerator) -> String {
        body.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            guard isRunningText(line), let stop = line.firstIndex(of: "。") else { return String(line) }
            let places = line.indices.filter { index in
                guard index > stop, index > line.startIndex else { return false }
                let rest = line[index...]
                return isHan(line[line.index(before: index)]) && isHan(line[index]) && rest.contains("。")
                    && rest.prefix(6).allSatisfy(isHan)
            }
            guard let place = places.randomElement(using: &generator) else { return String(line) }
            return line[..<place] + "\n\n" + line[place...]
        }.joined(separator: "\n")
    }

    private func withChrome() -> String {
        """
        首页 > 新闻中心 > 园区动态

        来源：某某网 浏览次数：1234次 字号：大 中 小

        \(body)

        责任编辑：某某

        上一篇：某园区上半年产值增长12%

        下一篇：另一园区新签约项目35个

        相关阅读

        国家级园区增至168家(附名单)

        总投资100亿元的项目落户某地

        Copyright © 2005-2023 某某网 版权所有 粤ICP备12345678号-3 电话：0758-1234567

        """
    }

    /// Whether the body is simplified text that comes back the same from traditional.
    private var isSimplified: Bool { ReportChanger.convert(traditional, "t2s.json") == body }

    private var traditional: String { ReportChanger.convert(body, "s2t.json") ?? "" }

    private static func convert(_ text: String, _ configuration: String) -> String? {
        guard let converter = opencc_open(configuration), Int(bitPattern: converter) != -1 else { return nil }
        defer { opencc_close(converter) }
        guard let result = opencc_convert_utf8(converter, text, text.utf8.count) else { return nil }
        defer { opencc_convert_utf8_free(result) }
        return String(cString: result)
    }
}
