/// Units as Chinese text writes them.
enum UnitNames {
    /// The Chinese name of a length, mass or area in Latin letters, or in an older word; the surface itself for others.
    static func written(_ surface: String) -> String {
        switch surface {
        case "cm", "CM", "Cm", "公分": "厘米"
        case "mm", "MM": "毫米"
        case "km", "KM", "Km": "公里"
        case "kg", "KG", "Kg", "kG": "千克"
        case "m", "公尺": "米"
        case "個百分點", "百分點": "个百分点"
        case "個": "个"
        case "對": "对"
        case "雙": "双"
        case "噸": "吨"
        case "畝": "亩"
        case "美圓", "美圆": "美元"
        case "港圓", "港圆", "港幣": "港元"
        case "塊錢": "块钱"
        default: surface
        }
    }
}
