import Basics

/// What letters say about a gap beside them.
enum Joints {
    /// Marks that never stand at the beginning of a line.
    static func closes(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0xFF0C, 0x3001, 0x3002, 0xFF1B, 0xFF1A, 0xFF01, 0xFF1F, 0xFF09, 0x201D, 0x300B, 0x3011, 0x300D: true
        default: false
        }
    }

    /// Marks that never stand at the end of a line.
    static func opens(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0xFF08, 0x201C, 0x300A, 0x3010, 0x300C, 0x28: true
        default: false
        }
    }

    /// Marks that end a clause or a sentence.
    static func isMark(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x2C, 0x3B, 0x3A: true
        default: closes(scalar)
        }
    }

    /// Commas: what follows belongs to the same sentence.
    static func isComma(_ scalar: UInt32) -> Bool { scalar == 0xFF0C || scalar == 0x3001 || scalar == 0x2C }

    /// Whether a character begins a unit, a classifier or a scale, so that a number before it is not complete.
    static func beginsUnit(_ scalar: UInt32) -> Bool { unitStarts.contains(scalar) }

    private static let unitStarts = Set(
        "亿億万萬千百十多余餘元美欧港个個家项項人亩畝平公立吨噸台臺套辆輛株度年月日次户戶件宗倍成位名座条條所只场場栋棟间間批支期类類种種款处處艘架部组組份篇米兆瓦英以左天周岁级級强分"
            .unicodeScalars.map(\.value))

    /// Whether a character can't end a heading or a paragraph: something must follow.
    static func needsMore(_ scalar: UInt32) -> Bool { unfinished.contains(scalar) }

    private static let unfinished = Set("的和与及为将对把从以或并较比约超近逾达至".unicodeScalars.map(\.value))
}
