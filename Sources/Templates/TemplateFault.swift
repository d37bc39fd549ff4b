import Basics

/// What can be wrong in templates.
public enum TemplateFault: Fault, Hashable {
    /// A tag without its closing braces.
    case unclosedTag(braces: Int)
    /// Braces with nothing between them.
    case emptyTag
    /// Braces with something between them that can't be a name.
    case malformedName(String)
    /// A tag that would change the braces.
    case delimiters
    /// A section, block or parent without its closing tag.
    case unclosed(String)
    /// A closing tag without anything open.
    case nothingToClose(String)
    /// A closing tag of another name than what is open.
    case crossed(String, open: String, openLine: Int)
    /// A tag directly inside a parent, where only blocks count.
    case outsideBlock
    /// Two contents for one block.
    case filledTwice(String)
    /// Two templates of one name.
    case sameName(String, otherFile: String)
    /// A page without a template.
    case noTemplate(page: String)
    /// A partial or parent that does not exist.
    case unknownTemplate(String, existing: [String])
    /// Content for a block that the parent does not have.
    case unknownBlock(String, parent: String, existing: [String])
    /// A name that no model around the tag offers.
    case unknownName(String, offered: [String])
    /// A part of a dotted name that the model before the dot does not offer.
    case unknownPart(String, of: String, model: String, offered: [String])
    /// A dotted name through something that has no parts.
    case noParts(String, FieldKind)
    /// Markup printed as if it were text.
    case escapedMarkup(String)
    /// Text printed as if it were safe markup.
    case rawText(String)
    /// Something printed that has no text.
    case notPrintable(String, FieldKind)
    /// A section over something that is always there and has nothing inside.
    case notASection(String, FieldKind)
    /// A section for the absence of something that is always there.
    case neverAbsent(String)
    /// Templates that include each other for ever.
    case endless(String)
    /// Tags within tags within tags.
    case tooDeep(limit: Int)
    /// Templates that include each other in more ways than can be meant.
    case intricate(page: String)
    /// A fault in a template that pages include.
    indirect case included(TemplateFault, by: [String])

    /// What is wrong.
    public var message: String {
        switch self {
        case .unclosedTag: "this tag is never closed"
        case .emptyTag: "this tag has no name in it"
        case .malformedName(let name): "`\(name)` can't be a name"
        case .delimiters: "tags can't be given other braces here"
        case .unclosed(let name): "`\(name)` is opened here and never closed"
        case .nothingToClose(let name): "`{{/\(name)}}` closes nothing: nothing is open here"
        case .crossed(let name, let open, let line):
            "`{{/\(name)}}` can't close here: `\(open)` of line \(line) is still open"
        case .outsideBlock: "what stands between a parent's tags is only shown inside a block"
        case .filledTwice(let name): "the block `\(name)` is filled twice for the same parent"
        case .sameName(let name, let file): "the template `\(name)` exists twice, also as \(file)"
        case .noTemplate(let page): "there is no template for the page `\(page)`"
        case .unknownTemplate(let name, _): "there is no template `\(name)`"
        case .unknownBlock(let name, let parent, _): "the template `\(parent)` has no block `\(name)`"
        case .unknownName(let name, _): "no name `\(name)` is offered here"
        case .unknownPart(let name, let path, let model, _): "`\(path)` is a \(model) and offers no name `\(name)`"
        case .noParts(let path, let kind): "`\(path)` is \(kind.words), so no name can follow after a dot"
        case .escapedMarkup(let name): "`\(name)` is markup, two braces would show its tags as text"
        case .rawText(let name): "`\(name)` is not safe markup and can't be printed unescaped"
        case .notPrintable(let name, let kind): "`\(name)` is \(kind.words) and can't be printed"
        case .notASection(let name, let kind): "`\(name)` is \(kind.words), a section over it chooses nothing"
        case .neverAbsent(let name): "`\(name)` is never absent, so this is never shown"
        case .endless(let name): "`\(name)` includes itself without end"
        case .tooDeep(let limit): "more than \(limit) tags are open here"
        case .intricate(let page):
            "the templates of the page `\(page)` are nested too deep or include each other in too many ways"
        case .included(let fault, let pages):
            fault.message + (pages.count == 1 ? " on the page " : " on the pages ")
                + pages.map { "`\($0)`" }.joined(separator: ", ")
        }
    }
}
