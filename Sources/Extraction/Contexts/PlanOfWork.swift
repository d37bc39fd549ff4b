import Basics
import Reading
import Vocabulary

/// Plans of work: reports whose title says that all they tell of is aimed at, and headings that say it of their section.
enum PlanOfWork {
    /// 2024年工作要点, 三年行动方案（2023—2025年）: whether a title is that of a plan; 《行动方案》发布, which tells of one, is not,
    /// nor is 2023年工作总结和2024年工作计划.
    static func isTitle(_ title: String, _ words: RuleWords) -> Bool {
        guard words[.planTitle].stands(in: title), case let name = withoutRemarks(title),
            let ending = words[.planTitle].closing(of: name)
        else { return false }
        let front = String(name.dropLast(ending.count))
        return !words[.toldOfPlan].stands(in: front) && !words[.review].stands(in: front)
    }

    /// 2025年工作计划 below what was done in 2024: whether the title is a heading that stands behind text of its own, and so that
    /// of a part.
    static func isHeadingOfPart(_ report: Report) -> Bool {
        guard let index = report.blocks.firstIndex(where: { $0.isHeading && !$0.zone.isChrome && $0.role == .text }),
            report.text[report.blocks[index].range].elementsEqual(report.details.title.utf8)
        else { return false }
        return report.blocks[..<index].contains {
            !$0.zone.isChrome && $0.role == .text && $0.range.count > longestLead
        }
    }

    /// The longest line that may stand above a title, in bytes.
    private static let longestLead = 120

    /// 制定本行动方案。: whether the first blocks of a report say that it is a plan.
    static func isSaid(_ prose: [LexedText], _ words: RuleWords) -> Bool {
        prose.prefix(longestPreface).contains { block in
            guard let made = words[.planMade].firstIndex(in: block.bytes, block.range),
                let length = words[.planMade].length(in: block.bytes, at: made, end: block.range.upperBound)
            else { return false }
            let name = made + length..<min(block.range.upperBound, made + length + longestKind)
            return words[.kindOfPlan].firstIndex(in: block.bytes, name) != nil
        }
    }

    /// So many blocks may stand before what a plan tells, and the longest word for its kind, in bytes.
    private static let (longestPreface, longestKind) = (12, 36)

    /// Without what stands in brackets behind it, and the marks of a name around it.
    private static func withoutRemarks(_ title: String) -> String {
        var name = Substring(title)
        while let last = name.last {
            if let open = brackets[last] {
                guard let start = name.lastIndex(of: open) else { break }
                name = name[..<start]
            } else if last == "》" || last == " " {
                name = name.dropLast()
            } else {
                break
            }
        }
        return String(name)
    }

    private static let brackets: [Character: Character] = ["）": "（", ")": "(", "]": "[", "】": "【"]
}

extension BlockReader {
    /// What a heading says of its section, beyond the words for a status in it.
    enum HeadingSense {
        /// 下一步工作打算, 重点任务: aims; the place of the words.
        case aims(Range<Int>)
        /// 发展现状, 存在问题: what there is.
        case state
        case none
    }

    /// 一、总体要求: whether the block, which is a heading, begins with a number.
    var opensWithNumber: Bool {
        guard let first = lexed.tokens.first, case .claim = first.kind else { return false }
        return first.start - block.range.lowerBound <= 6
    }

    /// Whether a cue is the word for a goal or a plan.
    func namesGoal(_ cue: Cue?) -> Bool {
        cue.map { lexed.vocabulary.ruleWords[.goalAlone].firstIndex(in: lexed.bytes, $0.range) != nil } ?? false
    }

    /// The sense of the block, which is a heading.
    var headingSense: HeadingSense {
        if holds(.review) != nil || holds(.stateHeading) != nil || namesSeveralYears { return .state }
        // 2024年重点工作: what is worked on in a year that is not over yet; 重点工作 alone may be done.
        guard let words = holds(.planHeading) ?? (namesTimeToCome ? holds(.workOfYear) : nil),
            lexed.times.isEmpty || !context.tellsOfThePast
        else { return .none }
        return .aims(words)
    }

    /// The first word of a role in the block.
    private func holds(_ role: RuleWord) -> Range<Int>? {
        let words = lexed.vocabulary.ruleWords[role]
        guard let start = words.firstIndex(in: lexed.bytes, block.range),
            let length = words.length(in: lexed.bytes, at: start, end: block.range.upperBound)
        else { return nil }
        return start..<start + length
    }

    /// Whether it names a time that goes on behind the month of the report.
    private var namesTimeToCome: Bool {
        guard let year = context.documentYear else { return false }
        let now = year * 12 + (context.documentMonth ?? 12)
        return lexed.times.contains { time in
            context.period(of: time).map { $0.lastMonth > now + Self.restOfYear } ?? false
        }
    }

    /// So many months of a year may be left when it is told of as done.
    private static let restOfYear = 1
}
