import CCMarkGFM

/// The numbers that cmark-gfm gives the kinds of nodes its table extension knows: they exist at run time only.
struct TableNodes {
    private(set) var table = cmark_node_type(rawValue: 0)
    private(set) var row = cmark_node_type(rawValue: 0)
    private(set) var cell = cmark_node_type(rawValue: 0)

    static let shared = TableNodes()

    /// Asks a small table.
    private init() {
        guard let tree = MarkdownTree(Array("|a|\n|-|\n|b|\n".utf8)) else { return }
        guard let table = cmark_node_first_child(tree.root), let row = cmark_node_first_child(table),
            let cell = cmark_node_first_child(row)
        else { return }
        self.table = cmark_node_get_type(table)
        self.row = cmark_node_get_type(row)
        self.cell = cmark_node_get_type(cell)
    }
}
