/// The names of industries as keys hold them.
public enum IndustryName {
    /// A name without a closing 产业, so that 石化 and 石化产业 are one industry. It stays where the rest says only which
    /// one (主导产业, 第三产业, 三大产业); 产业 alone names none, nor does what is left of a list of them.
    public static func common(_ name: String) -> String {
        if isRemainder(name) { return "" }
        guard name.hasSuffix(closing) else { return name }
        let rest = name.dropLast(closing.count)
        if rest.isEmpty { return "" }
        return rest.count == 1 || leading.contains { rest.hasSuffix($0) } ? name : String(rest)
    }

    private static let closing = "产业"

    /// 其他 below a list of industries is what is left of it, and something else in each list; 其他制造业 is an industry.
    private static func isRemainder(_ name: String) -> Bool {
        remainders.contains { word in
            name.hasPrefix(word) && remainderEndings.contains(String(name.dropFirst(word.count)))
        }
    }

    private static let remainders = ["其他", "其它", "其余"]
    private static let remainderEndings: Set<String> = [
        "", "产业", "行业", "各业", "类", "类别", "领域", "门类", "部分", "项", "项目", "小计", "合计", "各产业", "各行业", "各类", "企业",
    ]

    /// What only says which of several industries, and names none without the closing word.
    private static let leading = [
        "主导", "支柱", "新兴", "未来", "特色", "优势", "传统", "重点", "核心", "先导", "龙头", "基础", "高新技术", "高技术", "第一", "第二", "第三", "三次",
        "大",
        "个", "类", "其他", "相关", "配套", "主要", "现代", "高端", "先进", "全", "各", "型",
    ]
}
