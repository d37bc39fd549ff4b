import Basics

/// What can be in the way of writing a decision down.
enum ReviewFault: Fault, Equatable {
    /// A file that is no report of the site.
    case unknownReport
    /// The figure is not read any more as the person saw it.
    case readOtherwise
    /// Somebody was faster.
    case decidedAlready
    /// Several figures have the same words and the same line.
    case noWords(line: Int)
    /// The sidecar is a link or something else that is no plain file.
    case notPlain
    /// The corrections of the sidecar are written in a form that nothing can be added to.
    case otherForm
    /// The sidecar was saved between reading and writing it.
    case changedMeanwhile
    /// A correction that should be taken back was changed or taken out by hand.
    case notThere

    var message: String {
        switch self {
        case .unknownReport: "this file is no report of the site"
        case .readOtherwise: "this figure is read otherwise by now"
        case .decidedAlready: "this figure is decided already"
        case .noWords(let line): "no words of line \(line) tell this figure from another one"
        case .notPlain: "corrections can't be written to what is no plain file"
        case .otherForm: "no correction can be added to this file in the form it has"
        case .changedMeanwhile: "this file was changed in the same moment"
        case .notThere: "this correction does not stand there any more as it was written"
        }
    }

    var advice: String {
        switch self {
        case .unknownReport, .readOtherwise, .decidedAlready: "look at it again: the page shows it as it is now"
        case .noWords: "mend the report's text, or leave the figure as it is"
        case .notPlain: "put a plain file of that name in its place"
        case .otherForm: "begin a line with `corrections:`, and each correction below it with `  - quote:`"
        case .changedMeanwhile: "do it once more"
        case .notThere: "it was changed by hand: change it there again"
        }
    }
}
