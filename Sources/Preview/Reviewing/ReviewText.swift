import Authoring
import Basics
import Dataset
import Extraction
import Vocabulary

/// A part of the review list as the page reads it, in JSON.
struct ReviewText {
    let list: ReviewList
    /// The decisions of this run, by the numbers under which they can be taken back.
    let decided: [(number: Int, written: WrittenDecision)]

    /// How many figures are sent at once.
    private static let most = 40

    /// The first figures of a class, of all reports or of one, with their words.
    func figures(_ confidence: Confidence, file: String?) -> [UInt8] {
        let all = list.facts(confidence, file: file)
        let facts = all.prefix(Self.most)
        var text = JSONText()
        text.object { object in
            object.field("root", list.root)
            object.field("siteLanguage", list.isChinese ? "zh-Hans" : "en")
            object.key("counts")
            object.object { counts in
                counts.field("review", list.count(.review))
                counts.field("likely", list.count(.likely))
                counts.field("sure", list.count(.sure))
            }
            object.field("total", all.count)
            object.key("reports")
            object.array { array in
                for (report, count) in list.reports(confidence) {
                    array.object { entry in
                        self.report(report, to: &entry)
                        entry.field("count", count)
                    }
                }
            }
            object.key("figures")
            object.array { array in
                let words = words(of: facts)
                for (fact, words) in zip(facts, words) { array.object { figure(fact, words, to: &$0) } }
            }
            object.key("decided")
            object.array { array in
                for (number, written) in decided { array.object { decision(number, written, to: &$0) } }
            }
        }
        return text.bytes
    }

    /// All indicators by id and names.
    func indicators() -> [UInt8] {
        var text = JSONText()
        text.array { array in
            for indicator in list.dataset.vocabulary.indicators {
                array.object { entry in
                    entry.field("id", indicator.id)
                    entry.field("name", indicator.name)
                    entry.field("english", indicator.englishName)
                }
            }
        }
        return text.bytes
    }

    /// The words of figures, each report read once.
    private func words(of facts: ArraySlice<Fact>) -> [FigureWords?] {
        var found: [Fact: FigureWords] = [:]
        for (report, facts) in Dictionary(grouping: facts, by: \.report) {
            let places = facts.map { list.dataset.observation($0).place }
            for (fact, words) in zip(facts, FigureWords.read(places, file: list.dataset.reports[report].file)) {
                found[fact] = words
            }
        }
        return facts.map { found[$0] }
    }

    private func report(_ report: Int, to object: inout JSONText) {
        let entry = list.dataset.reports[report]
        object.field("file", entry.file)
        object.field("title", entry.details.title)
        object.field("park", list.dataset.parks[entry.park].name)
        object.field("date", entry.details.date?.description)
    }

    private func figure(_ fact: Fact, _ words: FigureWords?, to object: inout JSONText) {
        let dataset = list.dataset
        let observation = dataset.observation(fact)
        let entry = dataset.reports[fact.report]
        let reading = FigureReading(observation, dataset.vocabulary)
        report(fact.report, to: &object)
        object.field("anchor", observation.place.anchor)
        object.field("reading", reading.checksum)
        object.field("line", observation.place.line)
        let folder = Addresses.folder(ofReport: entry.details.name, dataset.parks[entry.park].id)
        object.field("address", list.root + folder + "#" + observation.place.anchor)
        object.field("quote", observation.quote)
        object.field("before", words?.before)
        object.field("numeral", words?.numeral)
        object.field("after", words?.after)
        let indicator = observation.indicator.map { dataset.vocabulary.indicators[$0] }
        object.field("name", indicator?.name)
        object.field("english", indicator?.englishName)
        object.key("fields")
        object.object { fields in
            for (name, value) in reading.fields { fields.field(name, value) }
        }
        object.key("reasons")
        object.array { array in
            for reason in observation.reasons.list { array.string(reason.rawValue) }
        }
    }

    private func decision(_ number: Int, _ written: WrittenDecision, to object: inout JSONText) {
        let decision = written.decision
        object.field("number", number)
        object.field("action", decision.action.name)
        object.field("file", decision.figure.file)
        object.field("anchor", decision.figure.anchor)
        object.field("reading", decision.figure.reading)
        object.field("quote", written.quote)
        object.field("sidecar", written.sidecar)
    }
}

extension Decision.Action {
    /// The word for it in what the page sends and reads.
    var name: String {
        switch self {
        case .confirm: "confirm"
        case .set: "set"
        case .drop: "drop"
        }
    }
}
