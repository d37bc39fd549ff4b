import Basics
import Vocabulary

/// Makes a damaged text readable, and notes each change. It never makes up a digit and never joins two sentences or
/// list items.
struct Repairer {
    private let words: RepairWords

    init(_ words: RepairWords) {
        self.words = words
    }

    /// Repairs a text step by step; a clean one is looked over once and left alone.
    func repair(_ text: inout MappedText) -> RepairLog {
        var log = RepairLog()
        let first = Suspicions(text.bytes, words)
        if first.has(.invisible) { Revision.revise(&text, &log, InvisibleLetters.remove) }
        if first.has(.notes) || PinyinNotes.arePlain(in: text.bytes) {
            // Lines are still as long as they were when they were wrapped.
            Revision.revise(&text, &log, LineBreaks(isNoted: true).heal)
            Revision.revise(&text, &log, LostCharacters.mark)
            Revision.revise(&text, &log, PinyinNotes.remove)
        }
        if FootnoteMarks.mayStand(in: text.bytes) { Revision.revise(&text, &log, FootnoteMarks.remove) }
        if DrawnTables.mayStand(in: text.bytes) { Revision.revise(&text, &log, DrawnTables.open) }
        if BrokenRows.mayStand(in: text.bytes) { Revision.revise(&text, &log, BrokenRows.join) }
        if first.has(.fullWidth) { Revision.revise(&text, &log, FullWidthForms.fold) }
        if first.has(.traditional) { Revision.revise(&text, &log, TraditionalText.simplify) }
        let second = log.repairs.isEmpty ? first : Suspicions(text.bytes, words)
        let seen = log.repairs.count
        if second.has(.punctuation) { Revision.revise(&text, &log, Punctuation(hasNotes: first.has(.notes)).clean) }
        if second.has(.decimals) { Revision.revise(&text, &log, DecimalStops.mend) }
        if second.has(.blanks) { Revision.revise(&text, &log, StrayBlanks.remove) }
        if second.has(.lineBreaks) { Revision.revise(&text, &log, LineBreaks(isNoted: false).heal) }
        let third = log.repairs.count == seen ? second : Suspicions(text.bytes, words)
        if third.has(.repetition) { Revision.revise(&text, &log, Repetitions.remove) }
        if third.has(.words) { Revision.revise(&text, &log, WordFixes(words).fix) }
        log.sort()
        return log
    }
}
