import Basics

/// A Chinese numeral is no amount unless its surroundings say so.
extension Guards {
    private static let counted: Set<String> = [
        "家", "户", "栋", "幢", "座", "宗", "人", "名", "亩", "件", "辆", "艘", "架", "台", "套", "项", "条",
    ]
    private static let countedInNumbers: Set<String> = ["个", "次", "人次", "份", "处", "株", "场"]

    /// Takes an amount in Chinese numerals away where it is a name, a structure or a class of sizes; none where it
    /// may stand.
    static func chineseQuantity(
        _ quantity: Quantity, _ bytes: UnsafeBufferPointer<UInt8>, blockStart: Int, end: Int, quoteStart: Int?
    ) -> Claim? {
        func claim(_ reason: LedgerEntry.Reason, _ detail: String) -> Claim { Claim(quantity, reason, detail) }
        let after = quantity.range.upperBound
        if quantity.dimension == .duration { return claim(.duration, "duration") }
        if bytes.holds("级", at: after) { return claim(.name, "size-class") }
        if quoteStart != nil { return claim(.name, "quoted-name") }
        if quantity.unit == nil { return claim(.other, quantity.scale > 0 ? "scale-alone" : "fraction") }
        if quantity.isVague, quantity.isCount || quantity.upper == nil { return claim(.other, "rough-number") }
        if !quantity.isCount {
            let isPlainScale = quantity.scale > 0 && quantity.range.count <= 12 && isScaleAlone(bytes, quantity)
            if isPlainScale, quantity.qualifier == .equal { return claim(.other, "scale-alone") }
            if isPlainScale, namesAClass(bytes, after) { return claim(.threshold, "size-of-a-class") }
            return nil
        }
        return isLicensedCount(quantity, bytes, blockStart: blockStart, end: end)
            ? nil : claim(.other, "structure-word")
    }

    /// Whether the number is nothing but 亿, 百亿, 千万 ….
    private static func isScaleAlone(_ bytes: UnsafeBufferPointer<UInt8>, _ quantity: Quantity) -> Bool {
        guard quantity.upper == nil else { return false }
        var index = quantity.range.lowerBound
        let start = index
        while index < quantity.range.upperBound, Numerals.isChinese(bytes.scalar(at: index).value) {
            let (scalar, length) = bytes.scalar(at: index)
            // 十三 begins with a power too, and is a number like any other.
            guard Numerals.power(scalar) != nil else { return false }
            index += length
        }
        return index > start
    }

    /// 亿元 before 项目 or 企业 names a class of things.
    static func namesAClass(_ bytes: UnsafeBufferPointer<UInt8>, _ after: Int) -> Bool {
        var index = after
        for word in ["以上", "及以上", "的"] as [StaticString] where bytes.holds(word, at: index) {
            index += word.utf8CodeUnitCount
        }
        let things: [StaticString] = [
            "项目", "工业项目", "企业", "产业项目", "重点", "重大", "元项目", "龙头", "制造业", "园区", "集群", "规模企业", "规上企业", "骨干",
        ]
        return things.contains { bytes.holds($0, at: index) }
    }

    /// A small number with a classifier is an amount only with classifiers that count real things, and not behind
    /// words that sum up a list (华益盛、金三维等三个企业) or point (这两家).
    private static func isLicensedCount(
        _ quantity: Quantity, _ bytes: UnsafeBufferPointer<UInt8>, blockStart: Int, end: Int
    ) -> Bool {
        let isMany = quantity.scale > 0 || quantity.value.magnitude > ExactDecimal(significand: 19)
        let unit = quantity.unitText.drop { Numerals.power($0.unicodeScalars.first?.value ?? 0) != nil }
        guard counted.contains(String(unit)) || (isMany && countedInNumbers.contains(String(unit))) else {
            return false
        }
        if isScaleAlone(bytes, quantity) { return quantity.qualifier != .equal }
        if isMany { return true }
        let pointers: [StaticString] = ["等", "这", "那", "每", "前", "上", "各", "“", "任", "某", "逐", "同", "其", "另"]
        for pointer in pointers where quantity.outer.lowerBound - 3 >= blockStart {
            if bytes.holds(pointer, at: quantity.outer.lowerBound - 3) { return false }
        }
        let abstracts: [StaticString] = ["工作", "任务", "行动", "措施", "制度", "机制", "政策", "清单", "主线", "改革", "重点"]
        if abstracts.contains(where: { bytes.holds($0, at: quantity.range.upperBound) }) { return false }
        return quantity.value.significand >= 2
    }

    /// Chinese numerals without unit: phases, structure words, slogans.
    static func chinese(
        _ bytes: UnsafeBufferPointer<UInt8>, at start: Int, number: (value: ExactDecimal, range: Range<Int>)?,
        quoteStart: Int?
    ) -> Claim? {
        guard let number = number.map({ (value: $0.value, range: $0.range, end: $0.range.upperBound) }) else {
            return nil
        }
        let first = bytes.scalar(at: start)
        if number.end == start + first.length, Numerals.isAmbiguous(first.value), quoteStart == nil { return nil }
        let reason: LedgerEntry.Reason
        let detail: String
        let phases: [StaticString] = ["期", "阶段", "标", "路", "厂", "号", "届", "星", "等"]
        let structures: [StaticString] = ["大", "方面", "类", "支", "者", "是", "要", "化"]
        if quoteStart != nil {
            (reason, detail) = (.name, "quoted-name")
        } else if phases.contains(where: { bytes.holds($0, at: number.end) }) {
            (reason, detail) = (.name, "numbered-thing")
        } else if structures.contains(where: { bytes.holds($0, at: number.end) }) {
            (reason, detail) = (.name, "structure-word")
        } else {
            (reason, detail) = (.other, "within-a-word")
        }
        return Claim(range: number.range, reason: reason, value: number.value, detail: detail)
    }
}
