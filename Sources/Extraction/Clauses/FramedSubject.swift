import Basics
import Vocabulary

/// A subject that opens a paragraph or stands above a section.
extension Clause {
    /// 围绕电子信息产业，; 在新材料产业方面，: the industry that a clause is about, if it has a name.
    func framedIndustry() -> Range<Int>? {
        guard let opener = length(of: .frameOpener, at: range.lowerBound) else { return nil }
        var name = range.lowerBound + opener..<range.upperBound
        if let ending = block.vocabulary.ruleWords[.frameEnding]
            .length(in: bytes, endingAt: name.upperBound, from: name.lowerBound)
        {
            name = name.lowerBound..<name.upperBound - ending
        }
        return namesIndustry(name) ? name : nil
    }

    /// （一）电子信息产业, 3.青山光伏组件项目: whom a heading names, if it is nothing but a name.
    func headedSubject() -> (bearer: Context.Bearer, range: Range<Int>)? {
        var start = range.lowerBound
        if let token = token(beginningAt: start), case .claim = token.kind, holds(.listMark, at: token.range.upperBound)
        {
            start = token.range.upperBound
        }
        while start < range.upperBound, bytes[start] <= ASCII.space || holds(.listMark, at: start) {
            start += bytes.scalar(at: start).length
        }
        let name = start..<range.upperBound
        if namesIndustry(name) { return (Context.Bearer(scope: .industry, name: text(name)), name) }
        let isProject = ends(name, with: .projectWord)
        guard isProject || ends(name, with: .fullName),
            EntityName.isProper(bytes, name, isProject ? .project : .enterprise),
            !tokens(in: name).contains(where: {
                $0.traits.has([.measure, .status, .park, .region]) || $0.traits.has(.verb) && $0.range.count >= 6
            })
        else { return nil }
        return (Context.Bearer(scope: isProject ? .project : .enterprise, name: text(name)), name)
    }

    /// Whether a range is nothing but the name of an industry: 主导产业 and 三大产业 have none, 农业 is a part of an economy.
    private func namesIndustry(_ name: Range<Int>) -> Bool {
        guard name.count >= 12, name.count <= 60, ends(name, with: "产业") || ends(name, with: "制造业"),
            !holds(.vagueIndustry, at: name.lowerBound), first(of: "、", in: name) == nil,
            first(of: .particle, in: name) == nil
        else { return false }
        return EntityName.isProper(bytes, name, .enterprise) || EntityName.holdsNoVerb(bytes, name)
    }
}
