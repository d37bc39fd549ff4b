// swift-format-ignore-file
// Made by `swift run embed-data` from the files of Sources/Authoring/Data/; do not edit.

/// The files of a new site that are compiled into the program.
enum BuiltInStarter {
    static let files: [(name: String, text: StaticString)] = [
        ("content/parks/sample.md", #"""
---
name: 示例高新区
aliases: [示例高新技术产业开发区, 示例园区]
level: provincial
---

这里写园区的简介，用 Markdown。示例高新区并不存在，它的报告和数字都是为演示编写的：照着改成自己的园区，或者删掉它，换上自己的文件。

一个园区一个文件，文件名就是它在网址里的名字；报告放进 `content/reports/` 下同名的文件夹。

"""#),
        ("content/reports/sample/2025-01-work-review.md", #"""
---
publisher: 示例高新区管委会
---

# 示例高新区2024年工作总结和2025年打算

2024年，园区地区生产总值为268.4亿元，同比增长6.3%；规上工业增加值为121.7亿元，增长8.1%；固定资产投资为95.2亿元，增长12.6%；税收收入为19.58亿元，增长4.9%；外贸进出口总额为88.3亿元，下降2.4%。

年末共有规上工业企业146家，其中新增13家；高新技术企业92家。全年引进项目41个，合同投资总额137亿元。

| 产业 | 2024年产值（亿元） | 增长 |
| --- | ---: | ---: |
| 电子信息 | 214.6 | 9.2% |
| 装备制造 | 131.5 | 7.4% |
| 新材料 | 76.9 | 15.3% |

2025年，园区力争规上工业增加值增长8%以上，固定资产投资突破105亿元，新增高新技术企业15家。

"""#),
        ("content/site.yml", #"""
# 网站的设置，每一行都可以不写。 Settings of the site; any line may be missing.
title: 我的园区报告集
description: 园区公开报告里的数字，每一个都能回到原句。
# 界面的语言：zh-Hans 或 en。 The language of the interface: zh-Hans or en.
language: zh-Hans
# 卡片和对比表里的指标。 What cards and comparisons show.
headline:
  - gdp
  - industrial-value-added-above-scale
  - fixed-asset-investment
  - tax-revenue
  - foreign-trade
  - enterprises-above-scale

"""#),
    ]
}
