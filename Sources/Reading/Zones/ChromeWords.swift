import Basics
import Vocabulary

/// The words by which the chrome of a page is known, compiled for one pass over a line.
struct ChromeWords {
    /// What a word says of the line that holds it.
    enum Sign: Int32 {
        /// The line is a notice.
        case notice
        /// Two or three such words make a notice.
        case weak
        /// The line belongs to the navigation, where it is short.
        case navigation
        /// Headlines of other stories follow.
        case related
        /// The line says who took or made a picture or a page.
        case caption
        /// The line begins with when, where and by whom it was published.
        case stamp
    }

    static let shared = ChromeWords()

    private let matcher: Matcher
    private let openings: WordOpenings

    private init() {
        var surfaces: [(surface: String, value: Int32)] = []
        for (sign, words) in Self.words {
            surfaces += words.utf8.split(separator: ASCII.space).map { word in
                (String(decoding: word, as: UTF8.self), sign.rawValue)
            }
        }
        matcher = Matcher(surfaces)
        openings = WordOpenings(surfaces.map(\.surface))
    }

    /// The first word that begins between two places and does not go beyond the end, its sign and its length.
    func next(
        _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to last: Int, end: Int
    ) -> (place: Int, sign: Sign, length: Int)? {
        var index = start
        while true {
            index = openings.endOfOthers(in: bytes, from: index, to: last)
            guard index < last else { return nil }
            let byte = bytes[index]
            // Of ASCII only letters and brackets begin one.
            if byte >= 0x40 || byte == 0x28, let found = sign(bytes, at: index, end: end) {
                return (index, found.sign, found.length)
            }
            index += byte.utf8Length
        }
    }

    /// The sign of the word at an index and its length.
    @inline(__always)
    func sign(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int, end: Int) -> (sign: Sign, length: Int)? {
        guard let found = matcher.longest(in: bytes, at: index, end: end), let sign = Sign(rawValue: found.value) else {
            return nil
        }
        return (sign, found.length)
    }

    /// Whether a line begins with a word of chrome.
    func beginsChrome(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
        guard line.count < 400, let found = sign(bytes, at: line.lowerBound, end: line.upperBound) else { return false }
        return found.sign != .weak && found.sign != .caption
    }

    private static let words: [(Sign, String)] = [
        (
            .notice,
            """
            Copyright copyright COPYRIGHT © 版权所有 版权声明 版权申明 版权均属 版权归 免责声明 免责申明 转载请注明 不得转载 \
            凡本站注明 凡本网注明 凡注明 未经授权 未经许可 未经本网 公网安备 ICP备 ICP证 备案号 网站标识码 责任编辑 责编 \
            涉嫌侵犯 侵权请 网站地图 网站声明 违法和不良信息 举报电话 投稿邮箱 客服电话 联系我们删除 法律顾问 广告热线 技术支持
            """
        ),
        (
            .weak,
            """
            本网 本站 本网站 网站 侵权 转载 授权 声明 稿件 注明 删除 联系 电话 邮箱 电子邮件 传真 邮编 著作权 版权 \
            合法权益 书面 All Reserved 地址
            """
        ),
        (
            .navigation,
            """
            当前位置 您当前的位置 您现在的位置 您的位置 首页 正文 返回 设为首页 加入收藏 关于我们 关于本站 联系我们 联系合作 \
            招聘信息 管理团队 打印本页 打印 关闭窗口 分享到 扫一扫 字号 字体 浏览次数 阅读次数 点击数 点击量 浏览量 登录 注册 \
            无障碍 繁体 手机版 微信 微博 客户端 收藏 上一页 下一页 返回顶部
            """
        ),
        (
            .related,
            """
            相关阅读 相关新闻 相关推荐 相关链接 相关文章 相关报道 推荐阅读 延伸阅读 热门文章 热门推荐 热门新闻 热点新闻 \
            最近更新 最新文章 最新资讯 上一篇 下一篇 上一条 下一条 猜你喜欢 关键词 标签： 标签: 更多>> 更多新闻 新闻排行 阅读排行
            """
        ),
        (
            .caption,
            """
            图片来源 资料图片 资料图 供图 摄影： 摄影: 摄影/ 总策划 总统筹 采写： 采写: 采写统筹 编辑统筹 制图： 制图: \
            文/图 图/文 本报记者 本报讯记者 通讯员 摄影报道 图为 来源图 视觉中国 新华社发
            """
        ),
        (
            .stamp,
            """
            发布时间 发布日期 发表时间 更新时间 时间： 时间: 日期： 日期: 来源： 来源: 来源丨 信息来源 文章来源 稿件来源 \
            作者： 作者: 编辑： 编辑: 发布者 发布人 发布机构 发布单位 索引号 文号 原文链接 原文地址 阅读： 阅读: 浏览： 浏览:
            """
        ),
    ]
}
