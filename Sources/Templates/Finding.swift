import Basics

/// A fault as it is found, before the pages that share it are brought together.
struct Finding: Sendable {
    let fault: TemplateFault
    let place: Place?
    /// The page that includes the template at fault; none where it is the page's own or the fault is the same for all.
    let page: String?

    init(_ fault: TemplateFault, at place: Place?, page: String? = nil) {
        self.fault = fault
        self.place = place
        self.page = page
    }
}

/// What makes two findings the same for the reader.
private struct Identity: Hashable {
    let message: String
    let place: Place?
}

extension [Finding] {
    /// Each fault once, with the pages it concerns.
    var problems: Problems {
        let groups = Dictionary(grouping: self) { Identity(message: $0.fault.message, place: $0.place) }
        return Problems(groups.values.map(\.problem))
    }

    /// The problem that findings of one fault make; there is at least one.
    private var problem: Problem {
        let pages = Set(compactMap(\.page)).sorted()
        let concernsAll = contains { $0.page == nil }
        return Problem(concernsAll ? self[0].fault : .included(self[0].fault, by: pages), at: self[0].place)
    }
}
