import Basics

/// What the words of a list are for in the rules of the extraction; the data has the names of the cases, in words
/// joined by hyphens.
public enum RuleWord: Int, Sendable, Hashable, CaseIterable {
    /// What closes the name of a zone: 高新区, 综合保税区.
    case zoneEnding
    /// Words for the kind of zone that stand between its place and its ending: 经济技术, 国家级.
    case zoneKind
    /// Words before a zone that are no part of its name: 在, 由.
    case zoneOpener
    /// 国家级, 省级: grades, which name all zones of a kind.
    case zoneGrade
    /// 等
    case andSoOn
    /// 和, 与: what joins the last member of a list.
    case and
    /// 为, 在: what a list of names stands behind.
    case listOpener
    /// 新区, 软件园: what closes the name of a zone or another place.
    case placeEnding
    /// 余额, 资产: what there is at a time, rather than what came together over it.
    case balance
    /// 大学, 港: behind the name of a place, what makes it part of another name.
    case behindPlace
    /// 产业, 行业: what closes the name of an industry.
    case industryEnding
    /// 中, 里 behind a number of things: 在100个园区中.
    case among
    /// 在, which opens such a number.
    case amongOpener
    /// 增速, 增幅: what is told of the rate of the figure before.
    case rateOpener
    /// 新增, 净增: verbs of an increase, which may stand behind a name.
    case increase
    /// 批准设立, 始建于: what is told of the founding of a park.
    case founding
    /// 本次, 签约仪式: what happened on the day named before.
    case event
    /// 高新区, 产业园: what makes a title one of a park.
    case parkWord
    /// 国家级, 各类: what stands between a region and its parks.
    case parkKind
    /// 预计, 末: what stands before the area that a sentence speaks of.
    case areaOpener
    /// 个, 、: what stands before zones that are several.
    case several
    /// 增加值: what is told with the name of its industry.
    case ofIndustry
    /// 获悉, 消息: where news come from.
    case newsSource
    /// 零部件, 医药: what closes the name of an industry that lacks 业.
    case industryStem
    /// 重点, 百强: what makes the enterprises of an industry some of them.
    case notIndustry
    /// 企业, 厂商: what enterprises are counted as.
    case enterprise
    /// 企业, 家数: what closes the label of a count of enterprises.
    case enterprisesCounted
    /// 内, 来: what stands behind a stretch of time.
    case afterDuration
    /// 企业, 以上企业: a class of things behind an amount that bounds it.
    case classOfSize
    /// 第一产业, 二产: the three sectors by their names.
    case sectorName
    /// 城镇, 限额以上: what parts of a whole are called by their group, place or kind alone.
    case kindOfPart
    /// 类: what closes the name of a kind of goods.
    case kindOfGoodsEnding
    /// 翻, 翻了 before how many times as much there is.
    case turningOver
    /// 是, 相当于 before another time, of which something is a multiple.
    case multipleCopula
    /// 期末, 时期: what closes the name of a stretch of years.
    case endOfStretch
    /// 进、出口: both ways of trade in one word.
    case bothWays
    /// 结构, 构成: what closes the heading of a list of shares.
    case compositionNoun
    /// 次之, 发展迅速: what closes a clause without a figure on an industry.
    case industryState
    /// 增势, 势头: a noun behind an industry that a word on it closes the clause with.
    case industryTrend
    /// 处于, 延续: a verb behind an industry that says how it fares.
    case industryVerb
    /// 产值, 增加值: what an industry has that the sentence before told of.
    case bareOutput
    /// 是: what stands between a project and what is said of it.
    case copula
    /// 制造业, 服务业: industries that an indicator's name may begin with.
    case wideIndustry
    /// 总面积: names of indicators that only stand for the park where nothing stands before them.
    case genericName
    /// 以来: what makes a year one as far as it has come.
    case toDate
    /// 已: what says that something is done.
    case already
    /// 成立, 挂牌: what closes the clause that tells when a zone began.
    case foundingAtEnd
    /// 跨国公司, 上市公司: kinds of enterprises, and no names.
    case kindOfFirm
    /// 占比, 市场占有率: what makes the region before it the whole of a share.
    case ofWhole
    /// 为: before whom something is done for.
    case onBehalf
    /// 企业, 开发区: things that each have a size.
    case thingWithSize
    /// 合计, 总: what says that an amount is that of all together.
    case sumOfAll
    /// 来自: behind a part, what it comes from.
    case comesFrom
    /// 来自, 源自: where so much of something comes from, behind its share or the thing; 由 may stand inside a word.
    case origin
    /// 在, 到: behind a number of those named before, where they are or go.
    case whereOpener
    /// 预期寿命, 周转天数: times that are measured.
    case measuredTime
    /// 价格指数, 容积率: what is measured by a number without unit.
    case unitlessNoun
    /// 为, 达到, 由: what stands between such a name and its number.
    case leadsToValue
    /// 已, 目前: adverbs that say nothing of which things are counted.
    case plainAdverb
    /// 率, 比重: what closes the name of something that is a rate itself.
    case rateLabel
    /// 占, 拉动: what makes a name that of a part or of a contribution.
    case rateInLabel
    /// 计划, 年度计划: what stands before the name of an investment as part of it.
    case plannedLead
    /// 引进, 发放: verbs that say more of things counted than that there are so many.
    case tellingVerb
    /// 基本, 正式: words behind an amount that are left of a predicate, and name nothing.
    case bareAdverb
    /// 辆, 台: units that products are counted in.
    case unitOfProducts
    /// 箱, 机: what closes the name of a product.
    case productEnding
    /// 台阶, 大关: what sizes are taken as.
    case stair
    /// 每平方公里: behind a verb, what an amount is told for each of.
    case perUnit
    /// 降水量: what is measured in units of products.
    case measuredDepth
    /// 占: behind 约, what leads to a share.
    case approximatedShare
    /// 需, 产: behind 约, what leads to another amount.
    case approximatedVerb
    /// 节约, 签约: words that 约 only closes.
    case endingInApproximately
    /// 建设, 购置: what is done with the money of a project.
    case buildingWork
    /// 共, 合计: what stands before the same things in another unit.
    case altogether
    /// 资金, 贷款: what is obtained rather than striven for.
    case obtained
    /// 因素后: what closes the condition that a figure was worked out under.
    case conditionEnd
    /// 剔除, 扣除: what opens it.
    case conditionOpener
    /// 提质扩面: what is said of a plan rather than planned.
    case planVerb
    /// 距, 距离: what tells how far away something is.
    case distance
    /// 辖, 下辖: what tells the parts of an area.
    case governs
    /// 镇, 街道: the parts of an area.
    case partOfArea
    /// 目前: the moment the report was written, which ends a part of a year.
    case presentTime
    /// 现有, 现拥有: what there is now.
    case presentHolding
    /// 度工作会, 表彰大会: meetings behind the year that names them.
    case meeting
    /// 因, 受: what opens a reason behind a subject.
    case reason
    /// 据了解, 目前: what may stand before the subject of a clause.
    case subjectOpener
    /// 走进, 在: what stands before the enterprise that a paragraph visits.
    case visitOpener
    /// 位于高新区的, 成立于2008年的: what tells where or since when, before the name of an enterprise or a project.
    case locating
    /// 总经理, 获悉: who speaks for the enterprise or the project named before, or that somebody was told by it.
    case speaker
    /// 施工现场, 车间: the place of a project that a text goes to.
    case sitePlace
    /// 走进, 据: what stands before the name of an enterprise, a project or a place without being part of it.
    case beforeName
    /// 公司, 集团: what closes the name of an enterprise and nothing else.
    case firmEnding
    /// 也, 逆势: what stands between an industry and what is said of it.
    case subjectAdverb
    /// 为, 是: what stands before an industry that a clause ends with, as the subject of the next.
    case listHead
    /// 成, 作: what stands before 为 where it names a kind: 成为支柱产业.
    case turnedInto
    /// 生产, 产值: what is told of an enterprise whose name says nothing of its kind.
    case firmVerb
    /// 工业, 人均: what no name of an enterprise holds that says nothing of its kind.
    case notFirm
    /// 科技园, 集聚区: kinds of parks.
    case kindOfPark
    /// 产业, 科技: what stands before a kind of park without naming one.
    case kindPrefix
    /// 自, 自从: what opens a stretch that 以来 closes.
    case since
    /// 有限, 股份: what stands inside the name of an enterprise.
    case firmMiddle
    /// 有限公司: what closes the full name of an enterprise.
    case fullName
    /// 有限, 股份, 公司: what the full name of an enterprise has behind its short one.
    case firmPart
    /// 、, 等: what makes a name one of several.
    case behindList
    /// 是, 成立: what tells who the subject of a paragraph is.
    case introduction
    /// 公司, 该企业: a word that points back to the enterprise told of.
    case firmPointer
    /// 该项目, 一期: a word that points back to the project told of.
    case projectPointer
    /// 总投资, 年度投资: what is planned, not aimed at.
    case plannedSum
    /// 高新区: the word for a zone that names the only one of its kind in a region.
    case bareZone
    /// 、, 和: what alone stands between the figures of a group.
    case groupJoint
    /// 拉动: what stands before a rate that something contributes to.
    case pulling
    /// 达到: what stands before the percentage that a ratio has come to.
    case reachedRatio
    /// 超越: what is done to an aim that is behind.
    case surpassing
    /// 受惠: what stands before a reason, and in no name.
    case benefitWord
    /// 此外: what opens a clause about something else.
    case asideOpener
    /// 进出口: trade with somebody.
    case trade
    /// 产品: what may stand behind a list of things, before what is told of them.
    case kindOfGoods
    /// 三个行政区, 甲县: what closes the names of places in a list.
    case doingPlace
    /// 两大产业: what closes the names of industries in a list.
    case doingIndustry
    /// 甲公司: what closes the names of enterprises in a list.
    case doingFirm
    /// 个, 大: what stands between the number of those listed and their kind.
    case counterOfDoers
    /// 最高奖励, 一次性奖励: before what a policy grants.
    case mostAwarded
    /// 给予, 奖励: before what a policy grants to those it names at the beginning of its sentence.
    case awardVerb
    /// 累计, 兑现: what tells that it was granted already.
    case awarded
    /// 对, 凡: what opens a sentence on who is granted something.
    case whoQualifies
    /// 增资, 纳税: what only enterprises do, behind 分别 and a list of names.
    case deedOfFirm
    /// 业, 区, 额: what closes words that are no short names of enterprises.
    case notFirmName
    /// 这种: what points to a kind and names nothing.
    case pointedKind
    /// 依托: what stands before a means.
    case means
    /// 调整为: what stands between what a ratio was and what it is.
    case adjusted
    /// 产量: what is said of a product, and of nobody who makes it.
    case outputOfProduct
    /// 同期: the same part of another year.
    case samePart
    /// 达到, 拥有: what tells what there is at the end of some years.
    case stockWord
    /// 累计, 净增: what tells of all that came together in some years.
    case flowWord
    /// 累计: what tells that it is a sum over time.
    case sumWord
    /// 包括, 其中: what opens the parts of a figure.
    case partsOpener
    /// 总投资: words for what a project costs as a whole.
    case investment
    /// 建设, 兴建: verbs between money and what it builds.
    case building
    /// 项目, 基地: what closes the name of a project.
    case projectNoun
    /// 年产: what leads to the output of a plant.
    case output
    /// 可, 未来: what opens a forecast of what a plant will bring, which has no date.
    case plantOpener
    /// 的
    case particle
    /// 完成, 实现: what was done, and is not planned.
    case done
    /// 正式, 顺利: adverbs before what was done with a project.
    case begunAdverb
    /// 开工建设: what is said of a project that is begun, and gone on about.
    case begun
    /// 期间: what stands behind a stretch of years that holds on.
    case spanHolder
    /// 由, 从: what a rise or a change begins with.
    case from
    /// 获悉, 讯: what stands behind the day of the news.
    case dayOfNews
    /// Nouns for a part of a whole, which close a label: 机电产品出口占比.
    case shareNoun
    /// Between what is held against another and that other: 为上海的75.7%.
    case ratioCopula
    /// 相比, 基数: what stands behind a time that is compared with.
    case comparisonPartner
    /// 截至, 展望: what leads to the time a clause opens with.
    case timeOpener
    /// Units that projects are counted in; also those without one.
    case unitOfProjects
    /// 按…的10%: what makes a share a rule for what is paid.
    case ruleOfRate
    /// What stands behind such a share: 给予补助.
    case ruleOfRateBehind
    /// What 等 stands behind where it tells a grade, not the end of a list: 中等, 一等.
    case gradeLetter
    /// Verbs for what is done for an industry, which are no part of its name: 培育战略性新兴产业.
    case fostering
    /// What ends the clause that says what the whole report tells of: 现将2024年运行情况通报如下.
    case announcement
    /// What makes a year the first of several: 2021年以来, 2021年至今.
    case sinceThen
    /// What stands before what is compared with, where the clause ends with a word of `comparisonEnd`: 与2010年普查相比.
    case comparisonOpener
    /// What ends a clause that only names what is compared with.
    case comparisonEnd
    /// 截至, 截止: what stands before the month up to which something came together.
    case upToDate
    /// What the name of a part of the economy ends with: 智能网联汽车领域.
    case partOfEconomy
    /// Words for a record, which the years before it only measure: 近十年来首次.
    case recordWord
    /// Verbs that reach an aim: 全面实现“双过半”目标任务.
    case reachedGoal
    /// 累计完成: what has come together since January.
    case sumToDate
    /// 近日, 今天: words for a day, which news tell of.
    case newsDay
    /// 总结, 工作报告: what a heading says that sets no aims.
    case review
    /// 分产业, 各行业: what opens the line before a list of industries.
    case listOfIndustries
    /// 总产值, 税收: what a list tells of each of its members.
    case listedNoun
    /// 完成, 实现: what opens a clause of what was done.
    case doneOpener
    /// 同比, 比上年: what is said of the past alone.
    case yearOnYear
    /// 围绕, 聚焦: what leads to a purpose.
    case purposeVerb
    /// 办, 委员会: what closes the name of an office.
    case office
    /// 的有: what closes the clause before a list of members.
    case listedOpener
    /// 园, 开发: what stands before 区, 县 and 市 in words that are no names of places.
    case notPlace
    /// What closes the name of a plant that is built: 3万吨钛白粉生产线.
    case plantNoun
    /// Behind the name of an owner, before the size of what it builds.
    case ownerClosing
    /// 产值, 规模: what may follow a subject right away.
    case outputNoun
    /// 年产, 占地: what is told of a plant.
    case plantWord
    /// 增至, 降到: what stands between the amount something began with and the one it came to.
    case risen
    /// 累计: what says that something has come together up to now.
    case accumulated
    /// 当月: the last month of those that a text tells of.
    case monthAlone
    /// 上升到, 跃升至: what stands before the place that something came to in an order.
    case movedTo
    /// 由, 由原来的: what stands before the amount something began with.
    case fromFirst
    /// 基础上: what something grew from, which is not what grew.
    case basis
    /// 两年平均: a growth over two years.
    case twoYears
    /// 年均: a growth over several years.
    case yearlyMean
    /// 建市之初, 成立时: the beginning that something rose from.
    case beginning
    /// 省内, 境内: where things are that are counted behind it.
    case withinPlace
    /// 折合人民币: the figure before in another currency.
    case inOtherMoney
    /// 年产值, 年税收: what a plant brings each year.
    case yearlySum
    /// 增幅, 增速: what a percentage before it is.
    case rateNoun
    /// 降幅: what a percentage before it is, where something fell.
    case rateNounDown
    /// 保持了, 以: what stands between the thing and its rate of 保持了38%的增幅.
    case rateLead
    /// 至, 到: what leads to the amount reached.
    case upTo
    /// 到, 为: what stands before what something became.
    case became
    /// 工业, 一般贸易: what makes the name of an indicator that it stands before one of something narrower.
    case narrows
    /// 授权量, 增加值: heads of names that go on with the beginning of the name before them.
    case headNoun
    /// 可, 能: what opens a clause about the figure before.
    case may
    /// 内资, which alone is money from within the country.
    case domesticMoney
    /// 产生, 涌现: verbs whose object stands behind a number.
    case bringing
    /// 重点项目, 重大项目
    case keyProjects
    /// 实现, 完成: verbs that stand inside a name.
    case innerVerb
    /// 投资, 率: what 完成 makes a name of its own with.
    case doneThing
    /// 产业链, 领域: what makes the enterprises behind it some of all.
    case someTrade
    /// 规上, 规模工业: what stands for the enterprises above the designated size.
    case scaleName
    /// 年计划: what makes an investment that of a year.
    case planOfYear
    /// 年度, 完成: what makes an investment one of a time.
    case yearlyOpener
    /// 项目, 专案
    case projectWord
    /// 营业收入, GDP: what spending on research is held against.
    case revenueWord
    /// 市, 区: what closes the name of a place.
    case placeLetter
    /// 额, 率: what closes a whole name of something measured.
    case measuredLetter
    /// 率, 比重: what closes the name of a ratio.
    case ratioNoun
    /// 平均水平: what a growth is compared with beside a region.
    case average
    /// 项目, 企业: nouns that a count is mostly of.
    case countedHead
    /// 已, 落户: what a predicate behind a counted noun begins with.
    case predicate
    /// 参加, 启用: what a predicate behind a counted noun may be where it closes the clause.
    case closingPredicate
    /// 名, 人: units that people are counted in.
    case unitOfPeople
    /// 费, 补贴: what closes the name of what people are paid or spared.
    case payment
    /// 儿童, 农民工: people who are paid or spared something.
    case recipient
    /// （下同）: how to read what follows.
    case notice
    /// 时速: what stands before a speed that a line or a vehicle is made for.
    case speed
    /// 口以上: behind 万人, a bound of how many live somewhere.
    case peopleBound
    /// 以上, 以下: behind an amount, what makes it a bound.
    case sizeBehind
    /// 提升, 改善: what is done to things counted, and what is told of an amount that rises.
    case betterment
    /// 少, 多, 相差: right before an amount, that it is a difference.
    case difference
    /// 少: that the difference is downwards.
    case differenceDown
    /// 亏损: behind 利润, that it is below zero.
    case loss
    /// 利润, 利润总额
    case profit
    /// 经济, 经济总量: words for the whole of what an area makes.
    case wholeEconomy
    /// 货物, 金融机构: what stands before the name of an indicator and takes nothing away from it.
    case ofAll
    /// 亿元, 亿元以上: what closes a label that only says how large each of the things counted is.
    case sizeAlone
    /// 厂房, 办公楼: buildings whose number of storeys is told before them.
    case storeyedThing
    /// 底, 末: behind a time, what makes it the end of it.
    case endOfTime
    /// 高中, 集中: words whose last letter says nothing of a number before.
    case notAmong
    /// 其余, 另外: the rest of the things counted before.
    case restOfThose
    /// 和, 的: what may stand behind a place in an order.
    case behindRank
    /// 平均每, 平均: what makes an indicator behind it one of each.
    case averageOfEach
    /// 大型企业, 小微企业: classes of enterprises by their size.
    case sizedEnterprises
    /// 家, 个: units that zones are counted in.
    case enterpriseUnit
    /// 排名, 位次: what closes a word for an order.
    case orderNoun
    /// 万人, 人: units of a population, of which parts are told.
    case people
    /// 下拉: what lowers another rate.
    case pullingDown
    /// 入驻, 落户: what enterprises do that settle in a park.
    case settled
    /// 已经, 集中: adverbs before what was done with projects.
    case stageAdverb
    /// 栋, 台: what houses and machines are counted in.
    case builtUnit
    /// 主要, 拟: small words before what a project builds.
    case mainly
    /// 建设, 购置: what opens a list of what a project is made of.
    case partsOfProject
    /// 受惠, 得益: what stands between an industry and the reason for its growth.
    case benefit
    /// 围绕, 在: what opens a paragraph on an industry.
    case frameOpener
    /// 方面, 领域: what may close such an opening.
    case frameEnding
    /// 项目, 基金: what makes the name of an industry that of something else.
    case notOfIndustry
    /// 内, 车间: what may stand behind the name of an enterprise that is visited.
    case insideFirm
    /// 一期, 四期: phases of a project.
    case phaseName
    /// 主导, 特色: what an industry begins with that has no name.
    case vagueIndustry
    /// 新能源汽车: a kind of product whose name ends like that of a firm.
    case vehicle
    /// 企业, 就业: words that end like the name of a trade and are none.
    case notTrade
    /// 年底, 年内: the rest of the year, where the text goes on about a part of it.
    case endOfYear
    /// 贡献了, 集聚了: verbs before the share of a whole: 贡献了全市40%的财政收入.
    case givingShare
    /// 管委会, 主任: behind the name of a zone, what makes it part of another name.
    case behindZone
    /// 园区: the zone that the sentence speaks of.
    case wholeZone
    /// 行业, 企业: what stands in an order that says nothing else of it: 排名前五的行业.
    case kindsInOrder
    /// 目标, 任务数: a noun for an aim, which the year beside it is of.
    case goalNoun
    /// 还将, 将开工: what is to come, behind a word for what is expected.
    case furtherFuture
    /// 届时: at the time to come that was named before.
    case then
    /// 东区, A园, 主园区: a part of the park by nothing but where it lies, or its letter.
    case barePart
    /// 园区重点企业 before the name of one: what kind of enterprise it is.
    case firmClass
    /// 为主导, 为龙头: behind the trades that lead the industries.
    case ledBy
    /// 正在, 已于 behind a phase of the project that was told of.
    case phaseStage
    /// 提出, 明确: behind a plan, what it says of years to come.
    case planSays
    /// 期, 列 behind 前, which is no word for a time then: 上半年前期, 2023年前十.
    case notDeadline
    /// 计划, 力争 behind 全年: what is aimed at in the year that has begun.
    case aimBehind
    /// 全市 at the head of an indicator: 全市GDP is that of the city.
    case regionOpener
    /// 该产业: the industry that was told of last.
    case pointedIndustry
    /// 其中, 其他 at the head of a sentence, where 其 points to nobody.
    case notIts
    /// 我们公司, 公司: how somebody of an enterprise speaks of it.
    case ownFirm
    /// 计划于, 总投资 behind 项目 at the head of a sentence, which tells of one project.
    case toldOfProject
    /// 片区, 产业园: what closes the names of the parts of a park.
    case subZone
    /// 做强, 壮大 before an industry: what is done for it is no part of its name.
    case madeStrong
    /// 产值, 营收: what a plant makes, beside which its taxes are told.
    case operatingSum
    /// 营业额, 完工 behind the number of a year of the Republic, which can be no stretch of time then.
    case behindYear
    /// 合计: what several make together is of none of them.
    case together
    /// 三园区, 两区 before 合计.
    case severalPlaces
    /// 指标, 年度任务 before 完成率: the aim of the figure before.
    case goalAlone
    /// 已于, 已经: behind things counted, what was done with them already.
    case alreadyDone
    /// 一批 before a bound, which is that of a class of things: 一批10亿元以上项目.
    case someOfMany
    /// 惠及: a verb behind which a number of people stands by itself.
    case reaching
    /// 占…的比重分别为: shares for as many levels before them.
    case listOfShares
    /// 这些项目: words that point back to several projects.
    case projectsPointer
    /// 总投资, 建成后: what is told of a project right behind a word that points back to it.
    case behindPointer
    /// 该公司, 公司: words that point back to an enterprise and to nothing else.
    case plainFirmPointer
    /// 签约, 引进: what is said of projects that were signed.
    case signedStage
    /// 开工, 动工: what is said of projects that were begun.
    case startedStage
    /// 竣工, 投产: what is said of projects that were completed.
    case completedStage
    /// 投资, 支出: what makes projects of a kind a term of statistics.
    case statisticsNoun
    /// 年度投资: what is to be invested in projects within the year.
    case yearlyInvestment
    /// 总投资, 计划总投资: words for the whole investment in something.
    case wholeInvestment
    /// 总量, 家数: words behind the name of an indicator that change nothing.
    case nameClosing
    /// 亿以上: a size before a kind of enterprise, which makes it another.
    case sizeBound
    /// 拟, 在谈: what stands before projects that are not there yet.
    case notYet
    /// 亩均, 人均: what makes an indicator one for each.
    case perEach
    /// 投产, 重点: what makes industrial enterprises some of them.
    case someEnterprises
    /// 新签约, 开工: what was done with projects, right before their number.
    case projectVerb
    /// 建设, 生产: verbs that the name of a project may hold.
    case verbInName
    /// 此次, 签约仪式上: what opens a sentence on the event that the news are of.
    case eventOpener
    /// 产业规模: a word for the output of an industry.
    case sizeOfIndustry
    /// 制造业, 采矿业: what the names of industries of the secondary sector end with.
    case makingIndustry
    /// 占地面积: of a park, a word for the land that it has.
    case bareArea
    /// 共有, 现有: what is told of all that there is.
    case allThere
    /// 工业, 招商引资: kinds of projects that stand for all of them.
    case projectKind
    /// 引进, 认定: verbs before a number whose noun stands behind it.
    case countVerb
    /// 的, 共: what stands between what is counted and the number.
    case countParticle
    /// 本次, 当天: words for the day of the news.
    case ofThisDay
    /// 深, 精: kinds of 加工, before which no enterprise is named.
    case kindOfProcessing
    /// 入选, 被认定为: how an enterprise comes to a title.
    case becoming
    /// 名单, 称号: what may stand behind the name of a title.
    case titleTail
    /// 实施, 推进: what is done with projects that they have no name from.
    case workingOn
    /// 推荐申报: what is asked for has not been given yet.
    case appliedFor
    /// 国家级, 市: grades before what is counted.
    case grade
    /// 省级, 各类: what may stand before the indicator that a counted noun opens with.
    case gradeOrKind
    /// 新增, 新认定: what says that things were added to a stock.
    case added
    /// 净增: what was added less what was lost.
    case addedNet
    /// 签约, 新引进: what was done with the projects of a list.
    case signingVerb
    /// 项目, 厂房: things that a count with a verb alone may be of.
    case countedThing
    /// 产值, 余额: what closes the name of an amount, which a percentage can only be the growth of.
    case amountNoun
    /// 总数, 累计: the stock of what was just added.
    case total
    /// 达, 增至: what leads to the stock reached.
    case reached
    /// 增加值, 收入: nouns that a part has in common with the whole it is a part of.
    case sharedNoun
    /// 企业, 经济: what closes a kind of enterprise by its owner.
    case ownership
    /// 达到, 突破: verbs of a sentence that goes on with the figure before it.
    case resumed
    /// 达, 至: what leads from an increase to the level reached.
    case upToLevel
    /// 任务, 预算: what something may be a part of when it is done.
    case task
    /// 完成, 相当于: what leads to a task.
    case taskVerb
    /// 三次产业, 一二三产业: the three sectors in a word.
    case sectors
    /// 三次产业结构, 三产比例: names of the ratio that the three sectors stand in.
    case sectorStructure
    /// 增加值, 用电量: what is told of each of the three sectors.
    case sectorNoun
    /// 增速, 总量: what an order is of that says no more than the figure before.
    case ranked
    /// 合同, 协议: what makes an investment one that was agreed.
    case agreed
    /// 完成: what stands right before what was done.
    case doneBefore
    /// 到, 为: what leads from a measure word to the level reached.
    case leadsTo
    /// 完成了, 实现了: what was done with an aim, which is none any more.
    case aimReached
    /// 投资, 销售额: what is told in money where the unit is left out.
    case moneyNoun
    /// 项目总投资: what each of the projects counted right before costs.
    case costOfEach
    /// 规模以上: the size of enterprises that an industry is told of.
    case aboveScale
    /// 增加值, 投资: what may be told of an industry that is named right before.
    case ofIndustryName
    /// 重点, 产业: words that say what kind of thing, and are no name however many stand together.
    case generalInNames
    /// 我们, 同比: words that build sentences, which no name holds.
    case noneInNames
    /// 的, 引进: what stands before the name of a project.
    case nameOpener
    /// 投资建设的: what stands between a firm and the project it builds.
    case builtBy
    /// 公司, 集团: what closes the name of a firm.
    case firm
    /// 签约, 落户: what a text says right behind the name of a project.
    case signedProject
    /// 开工, 奠基: what a text says right behind the name of a project.
    case startedProject
    /// 竣工, 投产: what a text says right behind the name of a project.
    case completedProject
    /// 在建, 加快建设: what a text says right behind the name of a project.
    case projectInBuilding
    /// 已, 正式: adverbs between the name of a project and what was done.
    case projectAdverb
    /// 荣获, 入选: verbs of an award.
    case honourVerb
    /// 称号, 试点: what closes the name of an honour.
    case honourEnding
    /// 力争, 申报: what says that an honour is not yet awarded.
    case notAwarded
    /// 家, 户: classifiers that a small Chinese number counts real things with.
    case countedThings
    /// 个, 次: classifiers that only a large Chinese number counts with.
    case countedInNumbers
    /// 以上: what stands between an amount and the class of things it bounds.
    case classBound
    /// 项目, 企业: things that a size makes a class of.
    case classThing
    /// 前, 后: what chooses the first or the last of an order.
    case selection
    /// 名, 位: what such a choice counts.
    case selected
    /// 等, 这: what points to a number of things rather than counts them.
    case pointer
    /// 工作, 措施: things whose number only orders the text.
    case abstractThing
    /// 期, 路: what a Chinese numeral numbers.
    case phase
    /// 大, 方面: what a Chinese numeral only orders.
    case structure
    /// ICP备, 许可证: what stands before the number of a licence or a registration.
    case registration
    /// 元, 家: units that make a long number an amount rather than a telephone number.
    case unitAhead
    /// 号, 国道: what an Arabic number numbers.
    case numberedThing
    /// 工, 厂: what stands behind 期 of a phase.
    case behindPhase
    /// 英寸, 纳米: units of products, which are part of their names.
    case productSize
    /// 覆盖率, 占比: rates of a part to its whole, which are never above a hundred percent.
    case shareOfWhole
    /// 增加值, 生产总值: what grows in real terms, whatever its amounts do.
    case constantPrices
    /// 总投资, 投资规模: heads for the whole investment in a project.
    case investmentHead
    /// 规划值, 远期: behind a year in a head, that it is one that was planned for.
    case plannedTime
    /// 平均, 平均水平: rows that are none of those that the others name.
    case averageRow
    /// 主要经济指标: what closes the titles of tables of many things.
    case manyIndicators
    /// 存贷款: what a title names as one that is two things.
    case twoThings
    /// 年度任务: heads of columns of what is aimed at.
    case taskHead
    /// 按性别分: what stands above the parts into which the column before is divided.
    case divisionHead
    /// 总产值, 财政收入: nouns of amounts, which close what a title says is measured.
    case titleQuantity
    /// 产品, 作物: words for the kind of thing that the rows of a table name.
    case thingKind
    /// 完成情况, 统计表: what may close a title behind the words for what is measured.
    case titleEnding
    /// 各镇街, 县: what closes a place in a title, before what is measured there.
    case titlePlace
    /// 利润, 余额: what closes the names of accounts.
    case accountEnding
    /// 额, 率, 价格: what else the names of amounts end with.
    case amountEnding
    /// 合计, 总计: the ends of names of sums.
    case sumEnding
    /// 分行业, 分地区: what opens a title before what is measured of parts.
    case titleDivision
    /// 城市, 农村: heads of columns of the same things in towns and in the country.
    case settlement
    /// 民间, 轻工业: heads of columns of a part of what the rows name.
    case columnPart
    /// 第二产业, and what is a part of it alone.
    case secondarySector
    case secondaryPart
    /// 合计, 出口: heads of two letters that are often set with a blank between them.
    case spacedHead
    /// 比年初增减: words for what balances grew by since the year began.
    case sinceYearStart
    /// 人口, 职工: words in heads of those who are counted by 人.
    case peopleHead
    /// 本周, 上旬: stretches of less than a month in heads.
    case weekHead
    /// 备注, 期限: ends of heads of columns of words.
    case wordsHead
    /// 债券名称, 港名: ends of heads of columns of names.
    case nameHead
    /// 债券编码, 信用代码: ends of heads of columns of codes, whose digits count nothing.
    case codeHead
    /// 净增, 增加额: ends of heads of amounts by which something changed.
    case amountOfChange
    /// 金额, 货值: heads of columns of money beside columns of what is counted or weighed.
    case moneyHead
    /// 全国合计: heads that say no more than that they are all of a country or a province.
    case wholeArea
    /// 经开区, 高新区: how a table calls the report's own park among the districts around it.
    case ownPark
    /// 原价, 总额: what closes the name of an amount and is none alone, so that it goes on with the line above.
    case headFragment
    /// 省份, 所属: what opens the heading of a column that tells where the places of another are.
    case whereabouts
    /// 入库数, 个数: what may close the name of things counted.
    case countEnding
    /// 分地区, 累计: what stands in a title between a thing and what is measured of it.
    case titleInfix
    /// 男/女, 城镇/乡村: heads of which the second stands right behind the first, below the same head.
    case complement
    /// 结转, 结余: what comes over from the year before into the account of this one.
    case carriedOver
    /// 高新技术产业: what stands in the full name of a zone for its short one.
    case longZone
    /// 存栏, 出栏: how animals are counted in the rows below, whatever the title speaks of.
    case herd
    /// 能耗, 电耗: what is used up, of which a percentage can only be a growth.
    case consumption
    /// 发布时间, 浏览次数: words of the line that a page stamps its reports with.
    case stamp
    /// 拨付, 到位: verbs that tell one amount from another in a head without any other name, 拨付金额.
    case moneyVerb
    /// 预算数, 年初预算: heads of what a year was planned with.
    case budgetHead
    /// 估算, 测算: remarks behind a number that is not exact.
    case estimate
    /// 分值, 电话: heads of columns whose numbers measure nothing.
    case unmeasuredHead
    /// 抽样: behind a rate, what makes it the size of a sample.
    case sampled
    /// 主要, 经济: what stands between a number and the figures that it counts.
    case countedFigure
    /// 指标, 行业大类中: figures and classes of statistics, which are counted for the sake of the text.
    case figureNoun
    /// 北纬, 东经: before the degrees of a place.
    case coordinate
    /// 得知, 获悉: what leads to what is told, and is no part of it.
    case reportVerb
    /// 等, which closes a list of names before what they are.
    case listOfNames
    /// 等级, 等额: words that only begin with it.
    case notListEnd
    /// 考评, 评比: what a year may be judged in.
    case evaluation
    /// 计划, 规划: cues that are also names of what was drawn up.
    case planCue
    /// ”, 》: what closes a name.
    case quoteEnd
    /// 、, （: marks around the number of a heading.
    case listMark
    /// 争取, 重点抓好: cues for aims that tell of what was done, where the time is over.
    case striving
    /// 财政, 外贸: what is told of a whole area, and of no industry that was named before a semicolon.
    case wholeNoun
    /// 建设, 成立: what has gone on since a year: 2006年建设以来.
    case begunSince
    /// 以下, 如下: what follows.
    case below
    /// 工作, 任务: what is to be done.
    case work
    /// 落实, 吸引: what brings an investment together, which is that of no one project.
    case drawing
    /// 占比, 能力: what makes a noun of the word for making before it.
    case behindMaking
    /// 产业园, 数据中心: what is built for an amount that stands before it.
    case builtThing
    /// 工作要点, 行动方案: what the title of a plan ends with.
    case planTitle
    /// 制定本: what says that the report is a plan, before the word for its kind.
    case planMade
    /// 方案, 规划: the kinds of plans.
    case kindOfPlan
    /// 发布, 解读: what is told of a plan in a title of news.
    case toldOfPlan
    /// 下一步, 工作打算: what heads aims, whatever the time.
    case planHeading
    /// 重点工作, 主要工作: what heads aims too, for a time to come.
    case workOfYear
    /// 发展现状, 完成情况: what heads what there is, or was done, beyond the words of a review.
    case stateHeading
    /// 完成率: the part of a task that is done, in a word.
    case completionRate
    /// 共, 累计, 实现: small words and verbs inside the name of an indicator, which hide it.
    case innerWord
    /// 该产业园, 该园区: what points back to a place named before.
    case pointedPlace
    /// 是, 为, 创: what stands before the year since which a record stands.
    case begunOfRecord
    /// 公, 校, 全部: what stands before 园 or 园区 in words that name no part of the park.
    case notSubPark
    /// 围绕, 聚焦: before an industry, what makes it an aim of whoever the clause speaks of.
    case aimedIndustry
    /// 引进, 招引: verbs before enterprises that came to the park.
    case introduced
    /// 已, 累计: what makes a number of enterprises that of all there are.
    case allSoFar
    /// 来, 的: behind 年, what makes a number before it no year of the Republic.
    case behindDuration
    /// 至, 自, 较: before the number of a year of the Republic.
    case yearOpener
    /// 将获得, 将提供: what will be done, and no plant brings about.
    case plainFuture
    /// 在, 的: what stands inside words that name no part of a park: 和大在大埔美园区.
    case inPlace
    /// 率先, 领先: what stands behind a region in which something is the first.
    case firstAmong
    /// 将, 可: before a bound, what makes it one of what is to come.
    case futureLetter
    /// 生物医药, 电子信息: trades that end like the names of enterprises.
    case tradeAlone
    /// 挂牌前, 成立时: what closes a time that growth is told from.
    case comparedTime
    /// 分别是, 依次是: behind the first of an order, what opens the list of them.
    case listBehindOrder
    /// 价格, 口径: behind a time, what makes it that of the prices and not of the figure.
    case priceBase
    /// 已, 现: what opens a predicate behind the name of a zone or an enterprise.
    case predicateLead
    /// 是, 来自: behind a percentage, what makes it the part of some things that is so.
    case shareVerb
    /// 企业, 人员: what closes the name of things a part of which is told.
    case sharedThing
    /// 将, 要: what opens a cue for an aim before the verb.
    case openerOfAim
    /// 第1季, 上半年: behind the number of a year, what makes it one.
    case partOfYear
    /// 将投资: before an amount, what makes it one that is to be spent.
    case futureSum
    /// 前列, 第一方阵: how far to the front something is among those counted before.
    case frontRow
    /// 股权, 股份: what a percentage is a share in.
    case stakeNoun
    /// 收购, 持有: how one came to a share.
    case stakeVerb
    /// 二三产业: two of the three sectors in one word.
    case sectorPair
    /// 行业, 产品: things that figures sort by what they did: 保持增长的行业.
    case classOfSorted
    /// 不到, 仅: what may stand between 以 and the whole of a share.
    case boundOfShare
    /// 以, 凭借: what opens a share that something was done with: 以不到全市1%的土地.
    case byMeans
    /// 外资, 协议外资: the foreign part of an investment.
    case foreignPart
    /// 内资: its domestic part.
    case domesticPart
    /// 我们: who speaks, before the name of what is told.
    case firstPerson
    /// 公布的, 出炉: how an order was made known.
    case madeKnown
    /// 总数: that what is told of each of several counts is how many there are now.
    case totalOfEach
    /// 宁德时代, 比亚迪: enterprises that need no word behind them to be known as such.
    case famousFirm
    /// 集团, 汽车: what may stand behind such a name as a part of it.
    case firmTail
    /// 大道, 项目: behind such a name, what makes it part of another.
    case notFirmTail
    /// 是一家: what tells that the name before it is that of an enterprise.
    case firmIntroduction
    /// 企业, 制造商: what such an enterprise is called.
    case firmNoun
    /// 数码港, 松山湖: zones that are known by their names alone.
    case famousZone
    /// 大桥, 路: behind such a name, what makes it part of another.
    case notZone
    /// 中国, 广东: the nation, provinces and large cities.
    case famousRegion
    /// 中国, 世界: those of them that are a part of nothing.
    case nationAlone
    /// 移动, 光谷: behind the name of a region, what makes it part of another.
    case notNation
    /// 产量, 装机量: how much of a product a nation has.
    case nationalNoun
    /// 隧道, 新工厂: what is built.
    case worksNoun
    /// 全长, 计划投资: what is told of something being built.
    case worksPredicate
    /// 园区, 全市: what no name of a building holds.
    case notWorks
    /// 支持下, 带动下: behind an industry, what makes it a reason.
    case helpOfIndustry
    /// 简称: what stands before the short form of a name.
    case shortName
    /// “, 为: what stands between that word and the name.
    case markOfName
    /// 上市, 跨国: what makes 集团 a kind of enterprises.
    case kindOfGroup
    /// 民营企业, 百强企业: kinds of enterprises, which are none.
    case kindsOfEnterprises
    /// 计划, 拟: what is planned by one enterprise, rather than aimed at.
    case planOfOne
    /// 完成投资: what is to be spent in a year.
    case sumOfYear
    /// 投资建设, 承建: what is done by one who is named behind 由.
    case agentVerb
    /// 地区, 片区: what may stand behind the name of a zone as a part of it.
    case zoneTail
    /// 简介, 投资环境: what titles of introductions hold.
    case introductionTitle
    /// 召开, 总结: what titles of other reports hold with them.
    case notIntroduction
    /// 开复工, 竣工: what projects are told of as begun or done.
    case begunNoun
    /// 完成投资: what stands behind 计划 where a sum is planned for a year.
    case sumPlanned
    /// 生产, 新增: what is done in what is expected.
    case makingVerb
    /// 总投资, 投资额: what is put into projects, without a word for which.
    case bareInvestment
    /// 重大, 重点: what makes projects those of an annual plan.
    case weightOfProjects
    /// 不含, 包括: what opens a remark on how far a name reaches.
    case remarkOfExtent
    /// 产值, 总产值: what somebody makes, without a word for whom.
    case outputAlone
    /// 规模, 总规模: how large a fund is, before its amount.
    case sizeOfFund
    /// 城镇居民, 农村居民: parts of the people, each the counterpart of another.
    case counterpart
    /// 业务, 消费: before 总量, with which it is the name of an amount.
    case totalInName
    /// 目前的, 现在的: before the amount that a rise begins with.
    case presentOf
    /// 增长面, 亏损面: how many of some things do something, in percent.
    case breadth
    /// 的行业, 的产品: behind what is told of the things counted.
    case thingsSorted
    /// 实现, 保持: behind what has grown in the things counted.
    case toldOfSorted
    /// 同比, 下降: what opens a rate behind the comma of the figure that it is of.
    case rateBehind
    /// 规模, 总量: how much there is of what the clause before names.
    case sizeAsSuch
    /// 已, 提前: before the verb of a goal that was reached.
    case reachedEarly
    /// 固投, 总投资: what a bound is of, before the amount.
    case boundedMoney
    /// 的有, 其次是: before the first of the things that a list names.
    case thingOpener
    /// 汽车, 飞机: goods whose trade is a part of all.
    case tradedGoods
    /// 纳入, 列入: a verb before the place whose list something is on.
    case listedIn
    /// 月, 至: what stands before the number of a day that is no day of news.
    case beforeDay
}

/// The words that single rules look for, by role.
public final class RuleWords: Sendable {
    @usableFromInline let lists: StripOwner<WordList.Entry>
    /// The letters of all lists, and where their words end.
    private let letters: StripOwner<UInt8>
    private let ends: StripOwner<Int32>
    private let marks: StripOwner<UInt8>
    private let tails: StripOwner<UInt8>
    private let index: WordIndex

    /// The lists by their roles; a role without words has an empty list.
    init(_ words: [RuleWord: [String]]) {
        let words = RuleWord.allCases.map { words[$0, default: []].filter { !$0.isEmpty } }
        // Joining texts would look for where their letters begin.
        letters = StripOwner(words.joined().flatMap(\.utf8) + [0])
        // The ends of each list are counted from its own first letter.
        ends = StripOwner(
            words.flatMap { words in words.reduce(into: [Int32]()) { $0.append(($0.last ?? 0) + Int32($1.utf8.count)) }
            })
        let behind = [UInt8](repeating: 0, count: 8)
        marks = StripOwner(words.joined().map { WordList.mark(of: $0) } + behind)
        tails = StripOwner(words.joined().map { $0.utf8.last ?? 0 } + behind)
        index = WordIndex(of: words)
        var (count, length) = (0, 0)
        var lists: [WordList.Entry] = []
        for (list, words) in words.enumerated() {
            let own = ends.strip[count..<count + words.count]
            let size = Int(own.last ?? 0)
            lists.append(
                WordList.Entry(
                    words, letters: letters.strip.place(of: length..<length + max(1, size)), ends: own,
                    marks: marks.strip.place(of: count..<marks.strip.count),
                    tails: tails.strip.place(of: count..<tails.strip.count), index: index.place(of: list)))
            count += words.count
            length += size
        }
        self.lists = StripOwner(lists)
    }

    /// The words that are compiled into the program; a site adds none.
    public static let builtIn: RuleWords = {
        var reader = EntryReader()
        return reader.ruleWords(VocabularyEntries.builtIn(.ruleWords))
    }()

    /// The words of a role.
    @inlinable public subscript(role: RuleWord) -> WordList { table[role] }

    /// The place of all lists.
    @inlinable public var table: Table { Table(at: lists.strip.place(of: lists.strip.indices)) }

    /// Where the lists lie, for as long as they are kept: asking it for one counts no references.
    public struct Table: @unchecked Sendable {
        @usableFromInline let place: UnsafePointer<WordList.Entry>

        @inlinable
        init(at place: UnsafePointer<WordList.Entry>) { self.place = place }

        /// The words of a role; every role has a list.
        @inlinable public subscript(role: RuleWord) -> WordList { WordList(at: place + role.rawValue) }
    }
}

extension RuleWord {
    /// The name in the data: zone-grade.
    public var name: String {
        "\(self)".reduce(into: "") { name, letter in
            name += letter.isUppercase ? "-" + letter.lowercased() : String(letter)
        }
    }

    private static let byName = Dictionary(uniqueKeysWithValues: allCases.map { ($0.name, $0) })

    /// The role of a name; none where there is no such role.
    init?(named name: String) {
        guard let role = Self.byName[name] else { return nil }
        self = role
    }
}

extension EntryReader {
    /// The words of single rules; a word may have several roles, and stands once in each.
    mutating func ruleWords(_ entries: [MarkedMapping]) -> RuleWords {
        var words: [RuleWord: [String]] = [:]
        var known: [RuleWord: Set<WrittenText>] = [:]
        for entry in entries {
            check(entry, known: ["role", "surfaces"])
            let name = required("role", of: entry)
            guard let role = RuleWord(named: name) else {
                let allowed = "one of " + RuleWord.allCases.map(\.name).joined(separator: ", ")
                report(entry.problem(YAMLFault.badValue(key: "role", value: name, allowed: allowed), at: "role"))
                continue
            }
            let surfaces = entry.items("surfaces").filter { !$0.isEmpty }
            if surfaces.isEmpty { report(entry.problem(VocabularyFault.noSurface)) }
            for surface in surfaces {
                if known[role, default: []].insert(WrittenText(surface)).inserted {
                    words[role, default: []].append(surface)
                } else {
                    report(entry.problem(VocabularyFault.twice(surface: surface)))
                }
            }
        }
        return RuleWords(words)
    }
}
