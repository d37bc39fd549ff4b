/// The names of industries as keys hold them.
public enum IndustryName {
    /// A name without a closing 产业, so that 石化 and 石化产业 are one industry. It stays where the rest says only which
    /// one (主导产业, 第三产业, 三大产业); 产业 alone names none.
    public static func common(_ name: String) -> String {
        guard name.hasSuffix(closing) else { return name }
        let rest = name.dropLast(closing.count)
        if rest.isEmpty { return "" }
        return rest.count == 1 || leading.contains { rest.hasSuffix($0) } ? name : String(rest)
    }

    private static let closing = "产业"

    /// What only says which of several industries, and names none without the closing word.
    private static let leading = [
        "主导", "支柱", "新兴", "未来", "特色", "优势", "传统", "重点", "核心", "先导", "龙头", "基础", "高新技术", "高技术", "第一", "第二", "第三", "三次",
        "大",
        "个", "类", "其他", "相关", "配套", "主要", "现代", "高端", "先进", "全", "各", "型",
    ]
}
