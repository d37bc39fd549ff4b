/// What names can mean at one place of a template.
struct Scope: Hashable {
    /// The slots of the models around, the innermost first. A schema is listed once: the names of an outer model are
    /// all hidden by an inner one of the same schema. So there are finitely many scopes, recursive models or not.
    private(set) var slots: [Int]
    /// What `{{.}}` means: the kind of the innermost section's value.
    private(set) var innermost: FieldKind

    /// The scope of a page.
    init(page slot: Int) {
        slots = [slot]
        innermost = .model
    }

    /// The scope inside a section over models.
    func entering(_ slot: Int) -> Scope {
        var scope = self
        scope.slots = [slot] + slots.filter { $0 != slot }
        scope.innermost = .model
        return scope
    }

    /// The scope inside a section over texts or a flag.
    func entering(_ kind: FieldKind) -> Scope {
        var scope = self
        scope.innermost = kind
        return scope
    }
}
