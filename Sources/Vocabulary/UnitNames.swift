/// Units as simplified Chinese text writes them.
enum UnitNames {
    /// The Chinese name of a length or mass in Latin letters, of an older word or a traditional form; the surface
    /// itself for all others. By length first, because most units are none of these.
    static func written(_ surface: String) -> String {
        switch surface.utf8.count {
        case 1: surface == "m" ? "米" : surface
        case 2: latin(surface)
        case 3: traditionalLetter(surface)
        case 6...12: word(surface)
        default: surface
        }
    }

    private static func latin(_ surface: String) -> String {
        switch surface {
        case "cm", "CM", "Cm": "厘米"
        case "mm", "MM": "毫米"
        case "km", "KM", "Km": "公里"
        case "kg", "KG", "Kg", "kG": "千克"
        default: surface
        }
    }

    private static func traditionalLetter(_ surface: String) -> String {
        switch surface {
        case "個": "个"
        case "對": "对"
        case "雙": "双"
        case "噸": "吨"
        case "畝": "亩"
        default: surface
        }
    }

    private static func word(_ surface: String) -> String {
        switch surface {
        case "公分": "厘米"
        case "公尺": "米"
        case "個百分點", "百分點": "个百分点"
        case "美圓", "美圆": "美元"
        case "港圓", "港圆", "港幣": "港元"
        case "塊錢": "块钱"
        default: surface
        }
    }
}
