// swift-format-ignore-file
// Made by `swift run embed-data` from the files of Data/; do not edit.

extension VocabularyEntries {
    /// The compact text of a file, as it is compiled into the program.
    static func builtInText(of file: File) -> StaticString {
        switch file.rawValue {
        case "indicators": Self.indicators
        case "definitions": Self.definitions
        case "labels": Self.labels
        case "units": Self.units
        case "qualifiers": Self.qualifiers
        case "statuses": Self.statuses
        case "measures": Self.measures
        case "periods": Self.periods
        case "scopes": Self.scopes
        case "joints": Self.joints
        case "tables": Self.tables
        case "fixed-words": Self.fixedWords
        case "verbs": Self.verbs
        case "rule-words": Self.ruleWords
        case "repairs": Self.repairs
        case "rules": Self.rules
        case "confidence": Self.confidence
        case "high-tech-zones": Self.highTechZones
        case "economic-zones": Self.economicZones
        case "new-areas": Self.newAreas
        case "free-trade-zones": Self.freeTradeZones
        default: ""
        }
    }

    private static let indicators: StaticString = #"""
9	id=gdp	name=地区生产总值	english=Gross domestic product	aliases:生产总值|GDP|园区生产总值|本地生产总值|本地区生产总值|地区生产总值(GDP)|地区生产总值（GDP）|生产总值(GDP)|生产总值（GDP）|国内生产总值|国内生产总值(GDP)|国内生产总值（GDP）|地区GDP|全区生产总值|GDP总量|地区生产总值总量|经济总量	dimension=money	of-area=yes	category=economy	counts-up=yes
18	id=industrial-output	name=工业总产值	english=Gross industrial output	aliases:工业产值|全口径工业总产值|全口径工业产值|全社会工业总产值|工业总产值(现价)|工业总产值（现价）|现价工业总产值|工业总产出	dimension=money	category=economy	counts-up=yes
26	id=industrial-output-above-scale	name=规上工业总产值	english=Gross output of industry above designated size	aliases:规模以上工业总产值|规上工业产值|规模以上工业产值|规上产值|规上总产值|规模工业总产值|规模工业产值|规上企业产值|规上企业总产值|规上工业企业产值|规上工业企业总产值|规上企业工业总产值|规上企业工业产值|规上工业企业工业总产值|规模以上企业工业总产值|规模以上企业产值|规模以上工业企业产值|规模以上工业企业总产值|规模以上工业企业工业总产值|规模以上总产值|规模以上产值|规上工业完成总产值|规上工业实现总产值|规模以上工业完成总产值|规模以上工业实现总产值|规上工业完成产值|规上工业实现产值|规模以上工业完成产值|规模以上工业实现产值|规上工业企业完成产值|规上工业企业实现产值|规上工业企业实现总产值|规模以上工业企业完成工业总产值|规模以上工业企业实现产值|规模以上工业企业实现总产值|规模以上工业企业实现工业总产值	dimension=money	category=economy	counts-up=yes
34	id=industrial-value-added	name=工业增加值	english=Industrial value added	aliases:全口径工业增加值|全社会工业增加值|工业实现增加值|工业完成增加值	dimension=money	category=economy	counts-up=yes
42	id=industrial-value-added-above-scale	name=规上工业增加值	english=Value added of industry above designated size	aliases:规模以上工业增加值|规模工业增加值|规工增加值|规上增加值|规模以上增加值|规上工业企业增加值|规模以上工业企业增加值|规上企业工业增加值|规模以上企业工业增加值|规上工业实现增加值|规上工业完成增加值|规模以上工业实现增加值|规模以上工业完成增加值|规模以上工业企业实现增加值|规模以上工业企业完成增加值|规模以上工业企业完成工业增加值|规模以上工业企业实现工业增加值|规上工业企业实现增加值|规上工业企业完成增加值	dimension=money	of-area=yes	category=economy	counts-up=yes
51	id=high-tech-manufacturing-value-added	name=高技术制造业增加值	english=Value added of high-tech manufacturing	aliases:规上高技术制造业增加值|规模以上高技术制造业增加值|高技术制造业实现增加值|高技术制造业完成增加值|高技术制造业工业增加值|规模以上工业高技术制造业增加值|高技术制造业规上工业增加值	dimension=money	category=economy	counts-up=yes	note=Its part of 规上工业增加值 is a share of this indicator
60	id=advanced-manufacturing-value-added	name=先进制造业增加值	english=Value added of advanced manufacturing	aliases:规上先进制造业增加值|规模以上先进制造业增加值|先进制造业实现增加值|先进制造业完成增加值|先进制造业工业增加值	dimension=money	category=economy	counts-up=yes
68	id=strategic-emerging-output	name=战略性新兴产业产值	english=Output of strategic emerging industries	aliases:战略性新兴产业总产值|战略性新兴产业工业总产值|战略性新兴产业工业产值|战新产业产值|战新产业总产值|工业战略性新兴产业产值|工业战略性新兴产业总产值|规上工业战略性新兴产业产值|规上战略性新兴产业产值|规模以上战略性新兴产业产值|规模以上工业战略性新兴产业产值|规模以上工业战略性新兴产业总产值|战略性新兴产业完成产值|战略性新兴产业实现产值	dimension=money	category=economy	counts-up=yes
76	id=services-value-added	name=服务业增加值	english=Services value added	aliases:第三产业增加值|三产增加值|第三产业实现增加值|第三产业完成增加值|服务业实现增加值|服务业完成增加值|全口径服务业增加值	dimension=money	category=economy	counts-up=yes
84	id=secondary-industry-value-added	name=第二产业增加值	english=Secondary industry value added	aliases:二产增加值|第二产业实现增加值|第二产业完成增加值	dimension=money	category=economy	counts-up=yes
92	id=operating-revenue	name=营业收入	english=Operating revenue	aliases:营业额|主营收入|企业主营收入|园区主营收入|总营业额|工业主营收入|企业营收|企业总营收|园区营收|园区企业营收|业务总收入|园区企业收入|企业总收入|营业总收入|主营业务收入|技工贸总收入|技工贸收入|营收|总营收|企业营业收入|企业营业总收入|企业主营业务收入|园区营业收入|园区企业营业收入|园区营业总收入|工业企业营业收入|工业营业收入|工业主营业务收入|工业企业主营业务收入|规上工业营业收入|规上企业营业收入|规上工业企业营业收入|规上工业企业主营业务收入|规上工业主营业务收入|规上工业企业营收|规上工业营收|规模以上工业营业收入|规模以上工业主营业务收入|规模以上工业企业营业收入|规模以上工业企业主营业务收入|规模以上工业企业实现营业收入|规上工业企业实现营业收入|规模以上企业营业收入	dimension=money	category=economy	counts-up=yes	note=Of the park's enterprises; 技工贸总收入 is its older name in high-tech zones
101	id=industrial-profit	name=规上工业企业利润总额	english=Profits of industry above designated size	aliases:利润总额|工业利润|工业利润总额|工业企业利润|工业企业利润总额|规上工业利润|规上工业利润总额|规上工业企业利润|规上企业利润总额|规模以上工业利润|规模以上工业利润总额|规模以上工业企业利润|规模以上工业企业利润总额|规模以上企业利润总额|规上工业企业实现利润|规上工业企业实现利润总额|规模以上工业企业实现利润|规模以上工业企业实现利润总额|规上工业实现利润总额|规模以上工业实现利润|规模以上工业实现利润总额	dimension=money	category=economy	counts-up=yes
109	id=retail-sales	name=社会消费品零售总额	english=Retail sales of consumer goods	aliases:社零|社零总额|社零额|社消零|社消零总额|社消零额|社消品零售总额|社消品零售额|社会消费品零售额|社会消费零售总额|社会商品零售总额|全社会消费品零售总额|社会消费品零售	dimension=money	of-area=yes	category=economy	counts-up=yes
118	id=retail-sales-above-quota	name=限上社会消费品零售额	english=Retail sales above quota	aliases:限上社会消费品零售总额|限上社会消费品零售|限额以上社会消费品零售总额|限额以上社会消费品零售额|限上社零|限上社零额|限上社零总额|限上社消零|限上社消零额|限上社消零总额|限上部分社消零|限上部分社零|限上消费品零售额|限上消费品零售总额|限上零售额|限额以上零售额|限额以上消费品零售额|限额以上消费品零售总额|限上单位零售额|限上单位消费品零售额|限上单位社会消费品零售额|限额以上单位零售额|限额以上单位实现零售额|限额以上单位消费品零售额|限额以上单位消费品零售总额|限额以上单位社会消费品零售额|限额以上企业零售额|限上企业零售额|限额以上企业消费品零售额	dimension=money	category=economy	counts-up=yes
126	id=electricity-consumption	name=全社会用电量	english=Electricity consumption	aliases:社会用电量|全社会用电|全社会用电总量|全社会累计用电量|总用电量|用电总量|园区用电量|全区用电量|全市用电量	dimension=energy	of-area=yes	category=economy	counts-up=yes
135	id=industrial-electricity-consumption	name=工业用电量	english=Industrial electricity consumption	aliases:工业用电|工业用电总量|工业累计用电量|工业企业用电量|规上工业用电量|规上工业用电|规上工业企业用电量|规模以上工业用电量|规模以上工业企业用电量|园区工业用电量	dimension=energy	category=economy	counts-up=yes
143	id=deposit-balance	name=存款余额	english=Deposit balance	aliases:各项存款余额|各项存款|本外币存款余额|本外币各项存款余额|人民币存款余额|人民币各项存款余额|金融机构存款余额|金融机构各项存款余额|金融机构本外币存款余额|金融机构本外币各项存款余额|金融机构(含外资)本外币各项存款余额|金融机构（含外资）本外币各项存款余额|金融机构人民币存款余额|金融机构人民币各项存款余额|银行存款余额|银行业存款余额|银行业金融机构存款余额|银行业金融机构各项存款余额|金融机构各项本外币存款余额|金融机构各项人民币存款余额	dimension=money	of-area=yes	category=economy	counts-up=yes
152	id=loan-balance	name=贷款余额	english=Loan balance	aliases:各项贷款余额|各项贷款|本外币贷款余额|本外币各项贷款余额|人民币贷款余额|人民币各项贷款余额|金融机构贷款余额|金融机构各项贷款余额|金融机构本外币贷款余额|金融机构本外币各项贷款余额|金融机构人民币贷款余额|金融机构人民币各项贷款余额|银行贷款余额|银行业贷款余额|银行业金融机构贷款余额|银行业金融机构各项贷款余额|金融机构各项本外币贷款余额|金融机构各项人民币贷款余额	dimension=money	of-area=yes	category=economy	counts-up=yes
162	id=industry-output	name=产业产值	english=Output of an industry cluster	by-scope=yes	dimension=money	category=industry	counts-up=yes	note=The scope is the industry; 产值 alone, and 规上工业产值 of an industry, are for the extraction to decide
172	id=fixed-asset-investment	name=固定资产投资	english=Fixed-asset investment	aliases:固定资产投入|全社会固定资产投入|固投|固定资产投资额|固定资产投资总额|固定资产投资总量|固定资产投资完成额|固定资产投资(不含农户)|固定资产投资（不含农户）|固定资产总投资|全社会固投|全社会固定资产投资|全社会固定资产投资额|全社会固定资产投资总额|全社会固定资产投资完成额|全社会固定资产投资总量|固定资产完成投资|固定资产累计完成投资|固定资产投资累计完成|固定资产投资项目完成投资|城镇固定资产投资|固定资产投资(含房地产)|固定资产投资（含房地产）|固投总额	dimension=money	of-area=yes	category=investment	counts-up=yes
181	id=industrial-investment	name=工业投资	english=Industrial investment	aliases:工业固定资产投入|工业生产性投入|工业投入|工业固投|工业固定资产投资|工业固定资产投资额|工业固定资产投资总额|工业投资额|工业投资总额|工业投资完成额|工业完成投资|工业项目完成投资|工业性投资|工业固定投资|工业性固定资产投资|全口径工业投资|工业领域投资	dimension=money	of-area=yes	category=investment	counts-up=yes
190	id=technical-upgrade-investment	name=技改投资	english=Technical-upgrade investment	aliases:技改投入|技术改造投入|工业技改投入|工业技改投资|工业技改|工业技术改造|技术改造投资|工业技术改造投资|工业技术改造投资额|技改投资额|技改投资总额|技改固投|工业技改固投|工业技改投资额|工业技改完成投资|技改完成投资|技术改造完成投资|技术改造投资额|制造业技改投资|制造业技术改造投资|企业技改投资|企业技术改造投资|工业企业技改投资|工业企业技术改造投资|规上工业技改投资|工业技改固定资产投资	dimension=money	category=investment	counts-up=yes
198	id=manufacturing-investment	name=制造业投资	english=Manufacturing investment	aliases:制造业投资额|制造业投资总额|制造业固定资产投资|制造业固投|制造业完成投资|制造业项目投资	dimension=money	category=investment	counts-up=yes
206	id=high-tech-investment	name=高技术产业投资	english=High-tech investment	aliases:高技术制造业投资|高技术投资|高技术产业固定资产投资|高技术制造业固定资产投资|高技术产业完成投资|高技术制造业完成投资|高新技术产业投资|高新技术制造业投资|高新技术产业固定资产投资|高技术产业(制造业)投资|高技术产业（制造业）投资	dimension=money	category=investment	counts-up=yes
214	id=infrastructure-investment	name=基础设施投资	english=Infrastructure investment	aliases:基础设施投入|基础设施建设投入|基建投资|基础设施建设投资|基础设施投资额|基础设施固定资产投资|基础建设投资|基础设施完成投资|基础设施项目投资|基础设施项目完成投资|园区基础设施投资|园区基础设施建设投资	dimension=money	category=investment	counts-up=yes
222	id=real-estate-investment	name=房地产开发投资	english=Real-estate investment	aliases:房地产投资|房地产业投资|房地产开发投资额|房地产开发完成投资|房地产开发项目投资|房地产项目投资|房地产开发企业完成投资|商品房开发投资|房地产完成投资	dimension=money	of-area=yes	category=investment	counts-up=yes
231	id=private-investment	name=民间投资	english=Private investment	aliases:民间固定资产投资|民间投资额|民间固投|民间完成投资|民间投资总额|民营投资	dimension=money	of-area=yes	category=investment	counts-up=yes
240	id=key-project-investment	name=重点项目完成投资	english=Investment completed in key projects	aliases:重点项目投资|重点项目投资额|重点项目累计完成投资|重点建设项目完成投资|重点建设项目投资|重点项目年度投资|省重点项目完成投资|市重点项目完成投资|省市重点项目完成投资|省市重点项目累计完成投资|省、市重点项目完成投资|省、市重点项目累计完成投资|省重点建设项目完成投资|市重点建设项目完成投资|省级重点项目完成投资|市级重点项目完成投资|重大项目完成投资|重大项目累计完成投资|重大建设项目完成投资|重点产业项目完成投资|重点工程完成投资|区重点项目完成投资|重点项目共完成投资	dimension=money	category=investment	counts-up=yes
249	id=project-investment	name=项目总投资	english=Total investment of a project	by-scope=yes	dimension=money	category=projects	counts-up=yes	note=The scope is the project; the total of projects signed is signed-investment
258	id=signed-projects	name=新签约项目数	english=Projects signed	aliases:招商引资项目签约|签约招商引资项目|新签约招商引资项目|引进招商引资项目|引进产业项目|引进优质产业项目|新引进产业项目|招引产业项目|引进优质项目|新落户项目|签约各类项目|引进工业项目|新引进工业项目|招引优质项目|引进招商项目|引进企业项目|项目已签约|项目成功签约|项目签约落户|新签约项目|签约项目|已签约项目|新签约落地项目|签约落地项目|新签约产业项目|新签约重大项目|新签约招商项目|签约引进项目|新增签约项目|签约招商项目|引进项目|新引进项目|引进各类项目|新引进各类项目|招引项目|新招引项目|招商引进项目|项目签约|新签项目|新签约工业项目|招商签约项目	dimension=count	category=projects	counts-up=yes
266	id=signed-projects-100m	name=新签约超亿元项目数	english=Projects signed over 100 million yuan	aliases:新签约超亿元项目|新签约亿元以上项目|新签约投资超亿元项目|新签约亿元以上产业项目|新签约亿元以上工业项目|新签约超亿元工业项目|新签约超亿元产业项目|新签约总投资亿元以上项目|新签约1亿元以上项目|签约超亿元项目|签约亿元以上项目|签约亿元以上产业项目|签约亿元以上工业项目|签约1亿元以上项目|新引进超亿元项目|新引进亿元以上项目|新引进投资超亿元项目|新引进投资亿元以上项目|新引进亿元以上产业项目|新引进超亿元产业项目|引进超亿元项目|引进亿元以上项目|引进投资超亿元项目|引进亿元以上产业项目|招引超亿元项目|招引亿元以上项目|招引投资超亿元项目|招引投资超亿元工业项目|招引超亿元工业项目|招引亿元以上产业项目|招引亿元以上工业项目|新招引亿元以上项目|新招引超亿元项目|超亿元签约项目|亿元以上签约项目|新签超亿元项目|新签亿元以上项目	dimension=count	category=projects	counts-up=yes
274	id=signed-projects-500m	name=新签约超5亿元项目数	english=Projects signed over 500 million yuan	aliases:新签约超5亿元项目|新签约5亿元以上项目|新签约投资超5亿元项目|新签约5亿元以上产业项目|新签约5亿元以上工业项目|签约超5亿元项目|签约5亿元以上项目|签约5亿元以上产业项目|新引进超5亿元项目|新引进5亿元以上项目|新引进投资超5亿元项目|新引进投资5亿元以上项目|引进超5亿元项目|引进5亿元以上项目|引进投资超5亿元项目|引进5亿元以上产业项目|招引超5亿元项目|招引5亿元以上项目|招引投资超5亿元项目|招引5亿元以上产业项目|新招引5亿元以上项目|超5亿元签约项目|5亿元以上签约项目|新签5亿元以上项目|新签约五亿元以上项目	dimension=count	category=projects	counts-up=yes
282	id=signed-projects-1b	name=新签约超10亿元项目数	english=Projects signed over 1 billion yuan	aliases:新签约超10亿元项目|新签约10亿元以上项目|新签约投资超10亿元项目|新签约10亿元以上产业项目|新签约10亿元以上工业项目|签约超10亿元项目|签约10亿元以上项目|签约10亿元以上产业项目|新引进超10亿元项目|新引进10亿元以上项目|新引进投资超10亿元项目|新引进投资10亿元以上项目|引进超10亿元项目|引进10亿元以上项目|引进投资超10亿元项目|引进10亿元以上产业项目|招引超10亿元项目|招引10亿元以上项目|招引投资超10亿元项目|招引10亿元以上产业项目|新招引10亿元以上项目|超10亿元签约项目|10亿元以上签约项目|新签10亿元以上项目|新签约十亿元以上项目|签约十亿元以上项目	dimension=count	category=projects	counts-up=yes
290	id=signed-investment	name=签约项目总投资	english=Investment of projects signed	aliases:新签约项目总投资|新签约项目总投资额|新签约项目计划总投资|新签约项目投资总额|新签约项目投资额|新签约总投资|签约项目总投资额|签约项目计划总投资|签约项目投资总额|签约项目投资额|签约总投资|签约总投资额|签约投资额|签约投资总额|签约金额|签约总金额|签约总额|签约额|签约资金|签约投资|协议投资|协议投资额|协议总投资|协议总投资额|协议投资总额|协议引资|协议引资额|协议资金|合同引资额|合同总投资|新签约超亿元项目总投资|签约超亿元项目总投资|新签约亿元以上项目总投资|签约亿元以上项目总投资|招引项目投资总额|招引项目总投资|招引项目投资额|招引项目计划总投资|引进项目总投资|引进项目总投资额|引进项目投资总额|引进项目投资额|新引进项目总投资|新引进项目投资总额|新引进项目投资额|招商项目总投资|招商引资签约额|招商签约总投资|招商引资协议资金|项目签约总投资	dimension=money	category=projects	counts-up=yes	note=Where the text has just counted projects signed, their 总投资 is this
299	id=started-projects	name=新动工项目数	english=Projects started	aliases:项目开工建设|项目新开工|项目动工建设|项目实现开工|新动工项目|动工项目|动工建设项目|新动工建设项目|新开工项目|开工项目|开工建设项目|新开工建设项目|新开工重大项目|新开工产业项目|新开工工业项目|新开工制造业项目|新开工亿元以上项目|新开工亿元以上产业项目|项目开工|项目动工|新动工工业项目|新动工产业项目	dimension=count	category=projects	counts-up=yes
307	id=completed-projects	name=新投产项目数	english=Projects put into production	aliases:建成项目|新建成项目|投产达效项目数|项目建成投产|项目已投产|项目实现投产|新投产项目|投产项目|已投产项目|新投产工业项目|新投产产业项目|竣工项目|新竣工项目|竣工投产项目|新竣工投产项目|建成投产项目|新建成投产项目|竣工投运项目|投产达效项目|投产达产项目|竣工达产项目|新竣工工业项目|新竣工产业项目|项目投产|项目竣工投产|新竣工亿元以上项目|投产运营项目	dimension=count	category=projects	counts-up=yes
315	id=key-projects	name=重点项目数	english=Key projects	aliases:重点项目|重点项目总数|重点建设项目|重点产业项目|重大项目|重大建设项目|重大产业项目|省重点项目|省级重点项目|省重点建设项目|省级重点建设项目|市重点项目|市级重点项目|市重点建设项目|市级重点建设项目|省市重点项目|省市重点建设项目|省、市重点项目|省、市重点建设项目|区重点项目|区级重点项目|省重大项目|市重大项目|省级重大项目|市级重大项目|重点工程项目	dimension=count	category=projects	counts-up=yes	by-label=yes	note=Provincial, municipal and own key projects are kept apart by label
326	id=foreign-trade	name=外贸进出口总额	english=Foreign trade	aliases:贸易总额|外贸进出口|外贸进出口额|外贸进出口总值|外贸进出口总量|外贸进出口贸易总额|外贸总额|进出口|进出口额|进出口总额|进出口总值|进出口贸易额|进出口贸易总额|进出口总量|货物进出口|货物进出口额|货物进出口总额|货物进出口总值|货物贸易进出口|货物贸易进出口总额|货物贸易进出口总值|货物贸易总额|对外贸易额|对外贸易总额|对外贸易进出口总额|对外贸易进出口总值|海关进出口总额|海关进出口总值|自营进出口|自营进出口额|自营进出口总额|外贸总值	dimension=money	of-area=yes	category=trade	counts-up=yes	note=进出口 alone is meant where nothing stands before it that narrows it to a form of trade or a country
336	id=exports	name=出口总额	english=Exports	aliases:出口|出口额|出口值|出口总值|出口总量|出口贸易额|出口贸易总额|外贸出口|外贸出口额|外贸出口总额|外贸出口总值|货物出口|货物出口额|货物出口总额|货物出口总值|海关出口|海关出口额|海关出口总额|自营出口|自营出口额|自营出口总额|出口创汇|出口创汇额|对外出口|贸易出口额	dimension=money	category=trade	counts-up=yes	note=出口 alone is meant where nothing stands before it that narrows it to a good or a country
345	id=imports	name=进口总额	english=Imports	aliases:进口|进口额|进口值|进口总值|进口贸易额|外贸进口|外贸进口额|外贸进口总额|外贸进口总值|货物进口|货物进口额|货物进口总额|货物进口总值|海关进口额|海关进口总额|自营进口|自营进口额	dimension=money	category=trade	counts-up=yes	note=进口 alone is meant where nothing stands before it that narrows it to a good or a country
354	id=foreign-capital-used	name=实际利用外资	english=Foreign capital actually used	aliases:实际利用外商投资|实际利用外商资金|实际利用外资资金|实际利用外资额|实际利用外资金额|实际利用外资总额|实际使用外资|实际使用外资额|实际使用外资金额|实际使用外资总额|实际吸收外资|实际吸收外资金额|实际利用外商直接投资|实际利用外商直接投资额|实际利用外商直接投资金额|实际使用外商直接投资|实际使用外商直接投资金额|实际吸收外商直接投资|实际外商直接投资|实际外商直接投资金额|实际到位外资|实际到账外资|实际到资外资|实到外资|到位外资|到账外资|外资到位|外资到账|外资到资|外资实际到位|外资实际到账|外资实际到资|实际利用境外资金|利用外资|利用外资额|利用外资总额|吸收外资|实际使用外资(FDI)|实际使用外资（FDI）|外商直接投资|直接利用外资|实际直接利用外资|全口径实际使用外资|实际外资	dimension=money	of-area=yes	category=trade	counts-up=yes	note=In yuan or in US dollars, as the text says
364	id=foreign-capital-contracted	name=合同利用外资	english=Contracted foreign capital	aliases:合同利用外资额|合同利用外资金额|合同利用外商直接投资|合同利用外商直接投资金额|合同外资|合同外资额|合同外资金额|合同外商投资金额|合同使用外资|合同使用外资金额|合同吸收外资|协议外资|协议利用外资|协议外资额|协议利用外资额|外资合同金额|外资合同额|新增合同外资|新增合同利用外资|新签合同外资	dimension=money	of-area=yes	category=trade	counts-up=yes
373	id=domestic-capital	name=实际到位内资	english=Domestic capital in place	aliases:到位内资|内资到位|内资到位资金|内资实际到位|实际利用内资|实际引进内资|利用内资|实到内资|引进内资|实际到位资金|到位资金|招商引资到位资金|招商引资实际到位资金|引进到位资金|省外到位资金|省外资金|省外内资|引进省外资金|实际引进省外资金|实际到位省外资金|实际利用省外资金|利用省外资金|省外产业到位资金|省外境内到位资金|省际到位资金|国内省外到位资金|市外到位资金|市外资金|引进市外资金|实际到位市外资金|实际利用市外资金|市外内资|市外实到内资|州外到位资金|县外到位资金|区外到位资金|产业项目到位资金|产业招商到位资金|国内到位资金|引进国内资金	dimension=money	category=trade	counts-up=yes	note=From outside the province or the city, as the label says
383	id=tax-revenue	name=税收收入	english=Tax revenue	aliases:上交税金|实际上交税金|企业实际上交税金|上交税收|上交税费|上交税款|上缴税款|缴纳税款|入库税款|实际入库税收|入库税费|上缴税费|上缴税额|上缴税金|上缴税收|上缴税费总额|实际上缴税费|实缴税金|实缴税费|实缴税额|缴纳税金|缴纳税费|缴纳税收|入库税金|实现税金|纳税额|纳税总额|税金总额|税收|总税收|税收总额|税收总收入|税收总量|全口径税收|全口径税收收入|全口径总税收|各项税收|各项税收收入|各类税收|国内税收收入|税务部门税收收入|入库税收	dimension=money	category=fiscal	counts-up=yes
391	id=fiscal-revenue	name=财政总收入	english=Total fiscal revenue	aliases:财税总收入|财税收入|地方财政总收入|财政收入|财政总收入(含上划)|财政总收入（含上划）|公共财政总收入|一般公共预算总收入|全口径财政收入|全口径财政总收入|全口径一般公共预算收入|财政预算总收入|财政一般预算总收入	dimension=money	category=fiscal	counts-up=yes
399	id=general-budget-revenue	name=一般公共预算收入	english=General public budget revenue	aliases:公共财政收入|地方一般公共预算收入|地方级一般公共预算收入|本级一般公共预算收入|区级一般公共预算收入|区本级一般公共预算收入|市级一般公共预算收入|地方一般预算收入|地方财政一般预算收入|地方财政一般公共预算收入|地方公共财政预算收入|地方公共财政收入|地方公共预算收入|公共财政预算收入|公共预算收入|一般预算收入|财政一般预算收入|财政一般公共预算收入|一般公共财政预算收入|一般公共预算财政收入|一般公共预算地方收入|地方级财政收入|地方财政预算收入|一般公共预算收入总量	dimension=money	of-area=yes	category=fiscal	counts-up=yes	note=Local revenue; fiscal-revenue includes what goes to the centre
409	id=general-budget-expenditure	name=一般公共预算支出	english=General public budget expenditure	aliases:地方一般公共预算支出|本级一般公共预算支出|区级一般公共预算支出|一般公共财政预算支出|公共财政预算支出|公共预算支出|一般预算支出|地方财政支出|地方财政一般预算支出|财政一般预算支出|财政一般公共预算支出|地方公共财政预算支出	dimension=money	of-area=yes	category=fiscal	counts-up=no
419	id=enterprises	name=企业总数	english=Enterprises	aliases:企业家数|区内企业|园区企业数|入驻企业总数|入驻企业数|入驻企业数量|企业数量|企业总量|入驻企业|注册企业|注册登记企业|在册企业|登记在册企业|存续企业|实有企业|在园企业|入园企业|入区企业|落户企业|各类企业|入驻各类企业|集聚各类企业|聚集各类企业|入驻园区企业|企业法人单位|法人单位|园区入驻企业	dimension=count	category=enterprises	counts-up=yes	increment=new-enterprises
428	id=new-enterprises	name=新增企业数	english=New enterprises	aliases:新增企业|新增各类企业|新注册企业|新增注册企业|新登记企业|新增登记企业|新登记注册企业|新登记各类企业|新设立企业|新设企业|新设立各类企业|新成立企业|新入驻企业|新增入驻企业|新增入园企业|新入园企业|新落户企业|新增落户企业|新增存续企业	dimension=count	category=enterprises	counts-up=yes
436	id=market-entities	name=市场主体数	english=Market entities	aliases:市场主体|市场主体总数|市场主体总量|市场主体数量|市场主体存量|市场主体户数|各类市场主体|实有市场主体|实有各类市场主体|在册市场主体|在册各类市场主体|登记在册市场主体|存续市场主体|经营主体|经营主体总数|经营主体总量|经营主体数量|经营主体存量|各类经营主体|实有经营主体|实有各类经营主体|在册经营主体|在册各类经营主体|登记在册经营主体|存续经营主体|商事主体|商事主体总量|各类商事主体|实有商事主体|商事登记主体	dimension=count	category=enterprises	counts-up=yes	increment=new-market-entities
445	id=new-market-entities	name=新增市场主体数	english=New market entities	aliases:新增市场主体|新增各类市场主体|新登记市场主体|新登记各类市场主体|新增登记市场主体|新设市场主体|新设各类市场主体|新设立市场主体|新设立各类市场主体|新发展市场主体|新注册市场主体|新增经营主体|新增各类经营主体|新登记经营主体|新登记各类经营主体|新增登记经营主体|新设经营主体|新设各类经营主体|新设立经营主体|新设立各类经营主体|新发展经营主体|新注册经营主体|新增商事主体|新登记商事主体|新设商事主体	dimension=count	category=enterprises	counts-up=yes
453	id=industrial-enterprises	name=工业企业数	english=Industrial enterprises	aliases:工业企业|工业企业总数|工业企业数量|各类工业企业|入驻工业企业|入园工业企业|工业法人单位	dimension=count	category=enterprises	counts-up=yes
461	id=enterprises-above-scale	name=规上工业企业数	english=Industrial enterprises above designated size	aliases:规上工业企业|规上工业企业总数|规上工业企业数量|规上工业企业存量|规模以上工业企业|规模以上工业企业总数|规模以上工业企业数量|规模工业企业|规上企业|规上企业总数|规上企业数量|规上企业存量|规模以上企业|规模以上企业数量|规模企业|规上工业法人单位|规模以上工业法人单位|规工企业|四上企业|四上企业数量|“四上”企业|“四上”企业数量|"四上"企业|四上单位|“四上”单位|四上在库企业|四上企业总数|“四上”企业总数|在库规上工业企业|在库规模以上工业企业	dimension=count	category=enterprises	counts-up=yes	increment=new-enterprises-above-scale	note=四上 also counts trade, construction and services; the label tells
471	id=new-enterprises-above-scale	name=新增规上工业企业数	english=New industrial enterprises above designated size	aliases:新增规上工业企业|新增规模以上工业企业|新增规上企业|新增规模以上企业|新增规模工业企业|新增规模企业|新增上规企业|新增上规工业企业|新增上规|新上规企业|新上规工业企业|新升规企业|新升规工业企业|新增升规企业|新增升规工业企业|新增小升规企业|新增“小升规”企业|小升规企业|“小升规”企业|新入规企业|新入规工业企业|新增入规企业|新增入规工业企业|新增入统工业企业|新增纳统工业企业|新纳规企业|新培育规上工业企业|新培育规上企业|新培育规模以上工业企业|新培育规模企业|新增四上企业|新增“四上”企业|新增"四上"企业|新入库四上企业|新入库“四上”企业|新增入库“四上”企业|新增入库四上企业|新增规上工业	dimension=count	category=enterprises	counts-up=yes
479	id=enterprises-above-quota	name=限上商贸企业数	english=Trade enterprises above quota	aliases:限上商贸企业|限上企业|限上单位|限上商贸单位|限上贸易企业|限上商业企业|限上商贸业企业|限上批零企业|限上批发零售企业|限上批零住餐企业|限上批零住餐单位|限上批发零售住宿餐饮企业|限额以上企业|限额以上单位|限额以上商贸企业|限额以上商贸单位|限额以上贸易企业|限额以上批发零售企业|限额以上批零住餐企业|限额以上批零住餐单位|限额以上批发和零售企业|限额以上商业企业	dimension=count	category=enterprises	counts-up=yes	increment=new-enterprises-above-quota
488	id=new-enterprises-above-quota	name=新增限上商贸企业数	english=New trade enterprises above quota	aliases:新增限上商贸企业|新增限上企业|新增限上单位|新增限上商贸单位|新增限上贸易企业|新增限上批零住餐企业|新增限上批零住餐单位|新增限额以上企业|新增限额以上单位|新增限额以上商贸企业|新增限额以上贸易企业|新上限商贸企业|新上限企业|新增上限商贸企业|新增上限企业|新增上限入库企业|新培育限上商贸企业|新培育限上企业|新增限上商业企业	dimension=count	category=enterprises	counts-up=yes
496	id=high-tech-enterprises	name=高新技术企业数	english=High-tech enterprises	aliases:高新技术企业|高新技术企业总数|高新技术企业总量|高新技术企业数量|高新技术企业存量|高新技术企业保有量|有效高新技术企业|有效期内的国家高新技术企业|有效期内国家高新技术企业|有效期内的高新技术企业|有效期内高新技术企业|国家高新技术企业|国家高新技术企业总数|国家高新技术企业数量|国家高新技术企业总量|国家级高新技术企业|国家级高新技术企业总数|高企|高企总数|高企总量|高企数量|高企存量|高企保有量|有效期内高企|国高企业|国高企|国家高企|国家级高企|存量高企|存量高新技术企业	dimension=count	category=enterprises	counts-up=yes	increment=new-high-tech-enterprises
505	id=new-high-tech-enterprises	name=新增高新技术企业数	english=New high-tech enterprises	aliases:新增高新技术企业|新增国家高新技术企业|新增国家级高新技术企业|新增认定高新技术企业|新认定高新技术企业|新认定国家高新技术企业|新认定国家级高新技术企业|新培育高新技术企业|新培育国家高新技术企业|新获批高新技术企业|新获认定高新技术企业|新通过认定高新技术企业|成功申报高新技术企业|成功认定高新技术企业|成功培育高新技术企业|首次认定高新技术企业|高新技术企业新增|国家高新技术企业新增|新增高企|新认定高企|新培育高企|新获批高企|成功申报高企|高企新增|新增国高企业|新增国家高企	dimension=count	category=enterprises	counts-up=yes
513	id=tech-smes	name=科技型中小企业数	english=Technology-based SMEs	aliases:科技型中小企业|科技型中小企业总数|科技型中小企业数量|国家科技型中小企业|国家级科技型中小企业|入库科技型中小企业|入库国家科技型中小企业|在库科技型中小企业|评价入库科技型中小企业|科技型中小企业入库|科技型中小企业成功入库|科技型中小企业评价入库|科技型中小企业入库企业|科技型中小企业备案|备案科技型中小企业|科技中小企业|全国科技型中小企业|认定科技型中小企业	dimension=count	category=enterprises	counts-up=yes
521	id=srdi-smes	name=专精特新中小企业数	english=Specialised and sophisticated SMEs	aliases:专精特新中小企业|专精特新企业|专精特新企业总数|专精特新企业数量|专精特新中小企业总数|专精特新中小企业数量|“专精特新”企业|“专精特新”中小企业|"专精特新"企业|"专精特新"中小企业|省级专精特新中小企业|省级专精特新企业|省级“专精特新”企业|省级“专精特新”中小企业|省专精特新中小企业|省专精特新企业|省“专精特新”企业|省“专精特新”中小企业|市级专精特新中小企业|市级专精特新企业|市级“专精特新”企业|市级“专精特新”中小企业	dimension=count	category=enterprises	counts-up=yes
529	id=little-giants	name=专精特新小巨人企业数	english=Little giant enterprises	aliases:专精特新小巨人企业|专精特新小巨人企业总数|专精特新小巨人企业数量|专精特新“小巨人”企业|专精特新“小巨人”企业总数|专精特新“小巨人”企业数量|专精特新"小巨人"企业|“专精特新”小巨人企业|“专精特新”“小巨人”企业|“专精特新小巨人”企业|专精特新小巨人|专精特新“小巨人”|“专精特新”小巨人|小巨人企业|“小巨人”企业|"小巨人"企业|国家级专精特新小巨人企业|国家级专精特新“小巨人”企业|国家级专精特新"小巨人"企业|国家级“专精特新”小巨人企业|国家级专精特新小巨人|国家级专精特新“小巨人”|国家专精特新小巨人企业|国家专精特新“小巨人”企业|国家“专精特新”小巨人企业|国家级小巨人企业|国家级“小巨人”企业|国家级"小巨人"企业|国家小巨人企业|国家“小巨人”企业	dimension=count	category=enterprises	counts-up=yes
537	id=gazelle-enterprises	name=瞪羚企业数	english=Gazelle enterprises	aliases:瞪羚企业|瞪羚企业总数|瞪羚企业数量|“瞪羚”企业|瞪羚|国家高新区瞪羚企业|省级瞪羚企业|瞪羚类企业	dimension=count	category=enterprises	counts-up=yes
545	id=unicorn-enterprises	name=独角兽企业数	english=Unicorn enterprises	aliases:独角兽企业|独角兽企业总数|独角兽企业数量|“独角兽”企业|独角兽	dimension=count	category=enterprises	counts-up=yes
553	id=listed-companies	name=上市企业数	english=Listed companies	aliases:上市企业|上市企业总数|上市企业数量|上市公司|上市公司总数|上市公司数量|境内外上市企业|境内外上市公司|境内上市企业|境内上市公司|境外上市企业|A股上市企业|A股上市公司|主板上市企业|主板上市公司|本土上市公司|本土上市企业	dimension=count	category=enterprises	counts-up=yes	increment=new-listed-companies
562	id=new-listed-companies	name=新增上市企业数	english=Newly listed companies	aliases:新增上市企业|新增上市公司|新增境内外上市企业|新增境内外上市公司|新增境内上市公司|新增A股上市企业|新增A股上市公司|新上市企业|新上市公司|新增主板上市企业|上市企业新增|上市公司新增	dimension=count	category=enterprises	counts-up=yes
570	id=fortune-500	name=世界500强企业数	english=Fortune Global 500 enterprises	aliases:世界500强企业|世界500强|世界五百强企业|世界五百强|“世界500强”企业|财富500强企业|《财富》世界500强企业|财富世界500强企业|世界500强投资企业|世界500强外资企业|世界500强企业投资企业	dimension=count	category=enterprises	counts-up=yes
578	id=upgraded-enterprises	name=技改企业数	english=Enterprises with technical upgrades	aliases:技改企业|企业技改|企业实施技改|实施技改企业|开展技改企业|技术改造企业|实施技术改造企业|开展技术改造企业|企业开展技术改造|企业实施技术改造|企业开展技改|工业企业技改|工业企业技术改造|增资扩产、技改企业|增资扩产技改企业|工业企业开展技术改造|工业企业实施技术改造|规上工业企业技改|规上工业企业技术改造|技改工业企业	dimension=count	category=enterprises	counts-up=yes
587	id=rd-spending	name=研发经费	english=R&D spending	aliases:研发费用支出|科研经费投入|科研经费|研发经费投入|研发经费支出|研发经费总额|研发投入|研发投入总额|研发总投入|研发支出|研发费用|企业研发经费|企业研发经费投入|企业研发投入|企业研发支出|企业研发费用|全社会研发经费|全社会研发经费支出|全社会研发经费投入|全社会研发投入|全社会研发支出|全社会研发总投入|全社会研究与试验发展经费支出|规上工业企业研发投入|规上工业企业研发费用|规上工业企业研发经费|规上企业研发投入|规上企业研发费用|规模以上工业企业研发费用|规模以上工业企业研发投入|R&D经费|R&D经费支出|R&D经费投入|R&D经费内部支出|R&D经费总量|R&D经费总额|R&D投入|R&D投入总量|R&D支出|R&D总量|全社会R&D经费|全社会R&D经费支出|全社会R&D经费投入|全社会R&D投入|全社会R&D支出|企业R&D经费|企业R&D经费投入|规上工业企业R&D经费|规上工业企业R&D经费支出|规模以上工业企业R&D经费|研究与试验发展经费|研究与试验发展经费支出|研究与试验发展经费投入|研究与试验发展(R&D)经费|研究与试验发展（R&D）经费|研究与试验发展(R&D)经费支出|研究与试验发展（R&D）经费支出|研究与试验发展(R&D)经费投入|研究与试验发展（R&D）经费投入	dimension=money	category=innovation	counts-up=yes
595	id=rd-intensity	name=研发投入强度	english=R&D intensity	aliases:研发强度|研发经费投入强度|研发经费强度|研发费用强度|全社会研发投入强度|全社会研发经费投入强度|全社会研发强度|R&D投入强度|R&D经费投入强度|R&D经费强度|R&D强度|全社会R&D投入强度|全社会R&D经费投入强度|企业研发投入强度|企业研发经费投入强度|规上工业企业研发投入强度|规上工业企业研发经费投入强度|研发投入占比|研发经费占比|研发投入占GDP比重|研发投入占GDP的比重|研发投入占GDP比例|研发经费占GDP比重|研发经费占GDP的比重|研发经费支出占GDP比重|研发经费支出占GDP的比重|研发经费投入占GDP比重|研发经费投入占GDP的比重|全社会研发投入占GDP比重|全社会研发投入占GDP的比重|全社会研发经费支出占GDP比重|全社会研发经费投入占GDP比重|全社会研发支出占GDP比重|全社会研发投入占地区生产总值比重|全社会研发投入占地区生产总值的比重|研发投入占地区生产总值比重|研发经费支出占地区生产总值比重|研发经费投入占地区生产总值比重|R&D占GDP比重|R&D占GDP的比重|R&D经费占GDP比重|R&D经费占GDP的比重|R&D经费支出占GDP比重|R&D经费支出占GDP的比重|R&D经费投入占GDP比重|R&D投入占GDP比重|R&D投入占GDP的比重|R&D支出占GDP比重|R&D经费支出占地区生产总值比重|R&D经费支出占地区生产总值的比重|全社会R&D经费支出占GDP比重|全社会R&D经费支出占GDP的比重|全社会R&D投入占GDP比重|全社会R&D经费占GDP比重	dimension=share	category=innovation	counts-up=yes
603	id=rd-coverage	name=规上工业企业研发覆盖率	english=Share of enterprises above designated size with R&D	aliases:研发覆盖率|研发机构覆盖率|研发机构建有率|研发活动覆盖率|研发活动率|企业研发覆盖率|企业研发机构覆盖率|规上企业研发覆盖率|规上企业研发机构覆盖率|规上企业研发活动覆盖率|规上工业企业研发机构覆盖率|规上工业企业研发活动覆盖率|规上工业企业研发机构建有率|规上工业企业研发活动率|规上工业研发机构覆盖率|规模以上工业企业研发覆盖率|规模以上工业企业研发机构覆盖率|规模以上工业企业研发活动覆盖率|规模以上工业企业研发机构建有率|规模以上企业研发机构覆盖率|规模以上企业研发覆盖率|R&D活动覆盖率|规上工业企业R&D活动覆盖率|规上工业企业建立研发机构比例|大中型工业企业研发机构覆盖率	dimension=share	category=innovation	counts-up=yes
611	id=invention-patents	name=有效发明专利数	english=Valid invention patents	aliases:有效发明专利|有效发明专利量|有效发明专利总量|有效发明专利总数|有效发明专利拥有量|有效发明专利存量|发明专利拥有量|发明专利有效量|发明专利保有量|发明专利存量|发明专利总量|发明专利总数|拥有发明专利|拥有有效发明专利|国内有效发明专利|维持有效发明专利	dimension=count	category=innovation	counts-up=yes
619	id=patents-granted	name=专利授权量	english=Patents granted	aliases:专利授权|专利授权数|专利授权总量|专利授权总数|专利授权件数|授权专利|授权专利量|授权各类专利|获授权专利|新增专利授权|新增授权专利|新增专利授权量|国内专利授权量|国内专利授权|获得专利授权|获专利授权|专利授权数量	dimension=count	category=innovation	counts-up=yes
627	id=invention-patents-granted	name=发明专利授权量	english=Invention patents granted	aliases:发明专利授权|发明专利授权数|发明专利授权总量|发明专利授权件数|授权发明专利|获授权发明专利|新增发明专利授权|新增授权发明专利|新增发明专利授权量|国内发明专利授权量|发明专利授权数量|新授权发明专利|获得发明专利授权|获发明专利授权	dimension=count	category=innovation	counts-up=yes
635	id=patents-per-10k	name=万人发明专利拥有量	english=Invention patents per 10k people	aliases:万人发明专利|万人有效发明专利拥有量|万人有效发明专利量|万人有效发明专利|万人口发明专利拥有量|万人均发明专利拥有量|每万人发明专利|每万人发明专利拥有量|每万人有效发明专利拥有量|每万人有效发明专利|每万人拥有发明专利|每万人拥有有效发明专利|每万人口发明专利拥有量|每万人口发明专利|每万人口有效发明专利拥有量|每万人口拥有发明专利|每万人口拥有有效发明专利|每万常住人口发明专利拥有量|每万名从业人员拥有有效发明专利|万人发明专利保有量	dimension=count	category=innovation	counts-up=yes	note=Invention patents in force per 10k inhabitants
644	id=technology-contracts	name=技术合同成交额	english=Value of technology contracts	aliases:技术合同成交金额|技术合同成交总额|技术合同成交总金额|技术合同成交|技术合同交易额|技术合同交易金额|技术合同登记额|技术合同登记金额|技术合同登记成交额|技术合同登记成交金额|技术合同认定登记额|技术合同认定登记金额|技术合同认定登记成交额|技术合同金额|技术合同额|技术合同总额|技术合同总成交额|登记技术合同成交额|登记技术合同成交金额|认定登记技术合同成交额|认定登记技术合同成交金额|技术交易额|技术交易总额|技术交易合同额|技术交易合同金额|技术交易合同成交额|技术市场成交额|技术市场合同成交额|技术市场交易额|技术成交额	dimension=money	category=innovation	counts-up=yes
652	id=innovation-platforms	name=创新平台数	english=Innovation platforms	aliases:创新平台|科技创新平台|各类创新平台|各类科技创新平台|高能级创新平台|重大创新平台|研发平台|各类研发平台|科研平台|研发机构|各类研发机构|企业研发机构|新型研发机构|国家级创新平台|省级创新平台|市级创新平台|国家级研发平台|省级研发平台|市级研发平台|国家级研发机构|省级研发机构|市级研发机构|省级以上创新平台|省级以上研发平台|省级以上研发机构|省级及以上研发机构|省级及以上创新平台|市级以上研发机构|市级以上创新平台|市级以上研发平台|市级及以上研发机构|国家级科技创新平台|省级科技创新平台|省级以上科技创新平台|省级新型研发机构|市级新型研发机构|国家实验室|全国重点实验室|国家重点实验室|国家级重点实验室|重点实验室|省重点实验室|省级重点实验室|市级重点实验室|市重点实验室|企业重点实验室|省实验室|联合实验室|工程技术研究中心|工程技术中心|工程研究中心|工程实验室|国家工程研究中心|国家级工程技术研究中心|国家地方联合工程研究中心|国家工程技术研究中心|省工程技术研究中心|省工程技术中心|省级工程技术研究中心|省级工程技术中心|省级工程研究中心|省工程研究中心|市级工程技术研究中心|市级工程技术中心|市级工程研究中心|市工程技术研究中心|企业技术中心|国家企业技术中心|国家级企业技术中心|省企业技术中心|省级企业技术中心|市级企业技术中心|市企业技术中心|企业研发中心|企业研究院|重点企业研究院|省级企业研究院|省级重点企业研究院|省级企业研发中心|外资研发中心|技术创新中心|国家技术创新中心|省级技术创新中心|制造业创新中心|国家制造业创新中心|国家级制造业创新中心|省级制造业创新中心|产业创新中心|国家产业创新中心|工业设计中心|国家级工业设计中心|省级工业设计中心|市级工业设计中心|博士工作站|省级博士工作站|博士后工作站|博士后科研工作站|博士后科研工作分站|国家级博士后科研工作站|国家博士后科研工作站|博士后科研流动站|博士后创新实践基地|省博士工作站|院士工作站|院士专家工作站|专家工作站|科技特派员工作站|概念验证中心|中试基地|中试平台|产业技术研究院|产业研究院|公共技术服务平台|公共研发平台|产学研合作平台|大科学装置|国际科技合作基地|创新联合体|海外研发机构|省级以上工程技术研究中心|省级以上企业技术中心|省级以上重点实验室	dimension=count	category=innovation	counts-up=yes	by-label=yes	note=Kinds and levels are kept apart by label
662	id=incubators	name=孵化器数	english=Incubators	aliases:孵化器|孵化器总数|科技企业孵化器|科技孵化器|企业孵化器|专业孵化器|国家级孵化器|国家级科技企业孵化器|国家级科技孵化器|国家科技企业孵化器|省级孵化器|省级科技企业孵化器|省级以上孵化器|省级以上科技企业孵化器|省级及以上科技企业孵化器|市级孵化器|市级科技企业孵化器|市级以上孵化器|市级以上科技企业孵化器|孵化载体|科技孵化载体|各类孵化载体|创新创业孵化载体|国家级孵化载体|省级孵化载体|市级孵化载体|省级以上孵化载体|孵化平台|孵化机构|科技孵化平台|国家级孵化平台|省级孵化平台|创业孵化基地|孵化基地	dimension=count	category=innovation	counts-up=yes	by-label=yes	note=All and national-level incubators are kept apart by label
672	id=incubated-projects	name=在孵项目数	english=Projects or enterprises in incubation	aliases:在孵企业|在孵企业总数|在孵企业数量|在孵企业(项目)|在孵企业（项目）|在孵企业和项目|在孵企业及项目|在孵企业和团队|在孵企业(团队)|在孵企业（团队）|在孵科技企业|在孵科技型企业|在孵科技项目|在孵创业项目|在孵团队|在孵团队和企业|在孵|引进孵化项目|新增孵化项目|引进孵化企业|新增在孵企业|新增在孵项目|入孵企业|入孵项目|新入孵企业	dimension=count	category=innovation	counts-up=yes
680	id=talents	name=人才数	english=Talents	aliases:人才|人才总量|人才数量|人才资源总量|各类人才|各类人才总量|引进人才|引进各类人才|新引进人才|新引进各类人才|新增人才|培育人才|高层次人才|各类高层次人才|引进高层次人才|新引进高层次人才|新增高层次人才|国家级高层次人才|省级高层次人才|市级高层次人才|国家级人才|省级人才|国家级领军人才|省级领军人才|领军人才|科技领军人才|创新创业领军人才|创业领军人才|创新领军人才|创新创业人才|科技创新人才|高端人才|高级人才|顶尖人才|海外人才|海外高层次人才|引进海外人才|国际人才|急需紧缺人才|紧缺人才|产业人才|技能人才|高技能人才|新增高技能人才|新增技能人才|专业技术人才|专业人才|硕博人才|博士人才|青年人才|柔性引进人才|高素质人才|高校毕业生人才	dimension=count	category=innovation	counts-up=yes	by-label=yes	note=All, high-level and skilled talents are kept apart by label
691	id=planned-area	name=规划面积	english=Planned area	aliases:国批面积|总规划面积|规划总面积|规划用地面积|规划总用地面积|规划控制面积|规划管控面积|规划建设面积|规划占地面积|规划范围面积|规划开发面积|规划区面积|规划用地总面积|总体规划面积|总面积|管辖面积|管辖总面积|辖区面积|辖区总面积|管理面积|行政区域面积|行政区域总面积|区域面积|区域总面积|园区面积|园区总面积|园区规划面积|核准面积|批准面积|批复面积|核定面积|批准规划面积|批复规划面积|托管面积|幅员面积|国土面积	dimension=area	category=land	counts-up=yes	note=Includes the area governed
700	id=built-up-area	name=建成面积	english=Built-up area	aliases:建成区面积|已建成面积|已建成区面积|建成区|已建成区|城市建成区面积|园区建成面积	dimension=area	category=land	counts-up=yes
708	id=land-consolidated	name=用地整治提升面积	english=Land consolidated	aliases:整备连片产业用地|用地整治提升|用地整理提升|产业用地整治提升|产业用地整理提升|产业用地整治|产业用地整理|产业用地整治提升面积|产业用地整理提升面积|工业用地整治提升|低效用地整治|低效用地整治提升|低效用地再开发|低效工业用地整治|盘活低效用地|盘活低效工业用地|盘活低效土地|可整治提升用地|新整备土地面积|新整备土地|整备土地|整备土地面积|土地整备|土地整备面积|整备产业用地|整备用地|土地整理面积|整理土地|整理产业用地|连片产业用地整备	dimension=area	category=land	counts-up=yes
716	id=land-acquired	name=征收土地面积	english=Land acquired	aliases:征收土地|征地面积|完成征地|累计征地|新增征地|土地征收|土地征收面积|征拆土地|征收集体土地|征用土地	dimension=area	category=land	counts-up=yes
724	id=land-delivered	name=净地交付面积	english=Serviced land delivered	aliases:净地交付|净地交付使用|交付净地|净地移交|交付产业用地|交付用地|交地面积	dimension=area	category=land	counts-up=yes
732	id=land-supplied	name=新增产业用地面积	english=Industrial land supplied	aliases:新增产业用地|供应产业用地|供应工业用地|供应土地|供应建设用地|供地|供地面积|新增供地|新增供地面积|土地供应|土地供应面积|工业用地供应|产业用地供应|出让工业用地|出让产业用地|工业用地出让|产业用地出让|出让土地|出让用地|新增工业用地|新出让工业用地|工业供地|产业供地	dimension=area	category=land	counts-up=yes
740	id=standard-factory-area	name=标准厂房面积	english=Standard factory floor space	aliases:标准厂房|标准化厂房|标准厂房总面积|标准化厂房面积|高标准厂房|优质厂房|通用厂房|新建标准厂房|新建标准厂房面积|新建标准化厂房|新建厂房|建成标准厂房|建成标准化厂房|建设标准厂房|建设标准化厂房|在建标准厂房|新增标准厂房|新建高标准厂房|腾出厂房|腾出标准厂房|腾出优质厂房|腾出产业空间|腾出厂房空间|盘活厂房|盘活闲置厂房|盘活标准厂房|厂房产业空间|厂房面积|工业厂房|厂房	dimension=area	category=land	counts-up=yes	by-label=yes	note=New, vacated and existing floor space are kept apart by label
751	id=employees	name=从业人员数	english=Employees	aliases:就业人员|劳动就业人员|员工人数|员工数|职工人数|企业职工|就业人员总数|从业人员数量|在岗职工|用工|从业人员|从业人员总数|从业人员总量|从业人数|年末从业人员|期末从业人员|平均从业人员|企业从业人员|企业员工|园区从业人员|园区员工|用工人数|用工总量|就业人数|员工总数|职工总数	dimension=count	category=people	counts-up=yes
759	id=population	name=常住人口	english=Resident population	aliases:常住人口数|常住人口总量|年末常住人口|常住总人口|全区常住人口|全市常住人口|区内常住人口|常住人口规模	dimension=count	of-area=yes	category=people	counts-up=yes
768	id=recruits	name=招聘员工数	english=Employees recruited	aliases:招聘员工|企业招聘员工|招聘工人|招聘人员|招聘人数|招录员工|招用员工|新招员工|新招录员工|新招工人|企业招工|招工|招工人数|新增招工|解决企业用工|解决用工|帮助企业招工|协助企业招工|缺工企业招工	dimension=count	category=people	counts-up=yes
777	id=services-to-enterprises	name=办结企业诉求数	english=Enterprise requests resolved	aliases:办结企业诉求|办结诉求|解决企业诉求|解决诉求|办理企业诉求|处理企业诉求|协调解决企业诉求|企业诉求办结|解决企业问题|解决企业难题|化解企业难题|协调解决企业问题|协调解决企业难题|解决企业反映问题|帮助企业解决问题|帮助企业解决难题|为企业解决问题|为企业解决难题|解决企业困难问题|办结企业问题|解决企业困难	dimension=count	category=services	counts-up=yes
785	id=enterprise-financing	name=企业融资额	english=Financing arranged for enterprises	aliases:企业融资|企业获得融资|企业实现融资|企业新增融资|企业融资总额|企业融资金额|融资额|融资总额|融资金额|实现融资|解决融资|解决企业融资|帮助企业融资|助企融资|促成融资|达成融资|获得融资|为企业融资|撮合融资|协助企业融资|为企业解决融资	dimension=money	category=services	counts-up=yes
794	id=pv-capacity	name=光伏装机容量	english=Photovoltaic capacity	aliases:光伏装机|光伏总装机|光伏总装机容量|光伏装机规模|光伏装机总量|光伏装机总容量|光伏发电装机容量|光伏发电装机|光伏发电总装机容量|光伏发电装机规模|光伏项目装机容量|光伏发电项目装机容量|光伏并网容量|光伏并网装机容量|光伏累计装机容量|光伏累计并网容量|光伏新增装机|分布式光伏装机|分布式光伏装机容量|分布式光伏总装机容量|分布式光伏并网容量|分布式光伏发电装机容量|分布式光伏累计装机容量|屋顶光伏装机|屋顶光伏装机容量|屋顶分布式光伏装机容量|集中式光伏装机容量|太阳能发电装机容量|太阳能装机容量	dimension=power	category=green	counts-up=yes
802	id=energy-intensity	name=单位GDP能耗	english=Energy use per unit of GDP	aliases:单位GDP能源消耗|单位GDP综合能耗|单位GDP能耗强度|单位地区生产总值能耗|单位地区生产总值能源消耗|单位生产总值能耗|单位生产总值综合能耗|单位国内生产总值能耗|单位国内生产总值能源消耗|万元GDP能耗|万元GDP综合能耗|万元GDP能源消耗|万元地区生产总值能耗|万元地区生产总值综合能耗|万元生产总值能耗|万元国内生产总值能耗|能耗强度|能源消耗强度	dimension=ratio	category=green	counts-up=no

"""#

    private static let definitions: StaticString = #"""
6	source=statistics	chinese=国家统计局《主要统计指标解释》	english=National Bureau of Statistics, explanatory notes on main statistical indicators
9	source=torch	chinese=科技部火炬中心《火炬统计调查制度》	english=Torch Centre of the Ministry of Science and Technology, Torch statistical survey system
12	source=customs	chinese=海关总署《海关统计工作管理规定》及统计指标说明	english=General Administration of Customs, rules and notes on customs statistics
15	source=commerce	chinese=商务部《外商投资统计调查制度》	english=Ministry of Commerce, statistical survey system of foreign investment
18	source=finance	chinese=财政部《政府收支分类科目》	english=Ministry of Finance, classification of government revenue and expenditure
21	source=bank	chinese=中国人民银行《金融机构信贷收支统计》	english=People's Bank of China, statistics of sources and uses of credit funds
24	source=energy	chinese=国家能源局、中国电力企业联合会电力统计	english=National Energy Administration and China Electricity Council, electricity statistics
27	source=market	chinese=国家市场监督管理总局经营主体登记统计	english=State Administration for Market Regulation, statistics of registered business entities
30	source=science	chinese=科技部、财政部、国家税务总局《高新技术企业认定管理办法》	english=Ministry of Science and Technology, Ministry of Finance and State Taxation Administration, measures for recognising high-tech enterprises
33	source=smes	chinese=工业和信息化部《优质中小企业梯度培育管理暂行办法》	english=Ministry of Industry and Information Technology, interim measures for fostering quality small and medium enterprises
36	source=technology-smes	chinese=科技部、财政部、国家税务总局《科技型中小企业评价办法》	english=Ministry of Science and Technology, Ministry of Finance and State Taxation Administration, measures for evaluating technology-based small and medium enterprises
39	source=patents	chinese=国家知识产权局知识产权统计指标说明	english=China National Intellectual Property Administration, notes on statistics of intellectual property
42	source=contracts	chinese=科技部《技术合同认定规则》	english=Ministry of Science and Technology, rules for recognising technology contracts
45	source=land	chinese=自然资源部《国家级开发区土地集约利用监测统计》与用地报批、供应统计	english=Ministry of Natural Resources, monitoring of land use in national development zones and statistics of land approval and supply
48	source=usage	chinese=无全国统一口径；按园区报告的通行用法说明	english=No nationwide definition; described as reports of parks commonly use it
53	indicator=gdp	unit=亿元	source=statistics	chinese=一个地区所有常住单位在一定时期内生产活动的最终成果，即各行业增加值之和。总量按当年价格计算，增速按不变价格计算。园区的数只在园区单独核算或园区与行政区合一时才有，范围以报告所说为准。	english=The final result of all production by units resident in an area over a period, that is, the sum of the value added of all industries. Amounts are at current prices, rates of growth at constant prices. A park has one only where it is accounted for on its own or is at the same time an administrative district.
58	indicator=industrial-output	unit=亿元	source=statistics	chinese=工业企业在一定时期内生产的工业产品和提供的工业性作业的总价值，含中间投入，按当年出厂价格、不含增值税计算。包括全部工业企业，不限规模。	english=The total value of industrial goods made and industrial work done in a period, inputs included, at current ex-factory prices without value-added tax. All industrial enterprises count, whatever their size.
63	indicator=industrial-output-above-scale	unit=亿元	source=statistics	chinese=规模以上工业企业的工业总产值。规模以上指年主营业务收入2000万元及以上的工业法人单位（2011年起；此前为500万元）。企业名单每年更换，两年总量之比不等于公布的增速。	english=The gross output of industrial enterprises above designated size, that is, with annual revenue from their main business of at least 20 million yuan (since 2011; 5 million before). The list of enterprises changes every year, so the ratio of two years' amounts is not the rate of growth that is published.
68	indicator=industrial-value-added	unit=亿元	source=statistics	chinese=工业企业生产过程中新增加的价值，即工业总产出减去中间投入。包括全部工业，不限规模。增速按不变价格计算。	english=The value that industry adds in production, that is, its output less intermediate inputs. All industry counts, whatever the size of enterprises. Rates of growth are at constant prices.
73	indicator=industrial-value-added-above-scale	unit=亿元	source=statistics	chinese=规模以上工业企业（年主营业务收入2000万元及以上）新增加的价值。月度只公布增速，按可比价格计算；总量多由年度核算得出。	english=The value added by industrial enterprises with annual revenue from their main business of at least 20 million yuan. Month by month only the rate of growth is published, at comparable prices; amounts mostly come from annual accounts.
78	indicator=high-tech-manufacturing-value-added	unit=亿元	source=statistics	chinese=规模以上工业中高技术制造业的增加值。高技术制造业按国家统计局《高技术产业（制造业）分类》，包括医药、航空航天器、电子及通信设备、计算机及办公设备、医疗仪器设备及仪器仪表、信息化学品等制造业。	english=The value added of high-tech manufacturing within industry above designated size. By the bureau's classification it covers pharmaceuticals, aircraft and spacecraft, electronic and communication equipment, computers and office equipment, medical and measuring instruments, and electronic chemicals.
83	indicator=advanced-manufacturing-value-added	unit=亿元	source=usage	chinese=先进制造业的增加值。哪些行业属于先进制造业由各省自行划定，如广东包括高端电子信息、先进装备、石油化工、先进轻纺、新材料、生物医药等，省际不可直接比较。	english=The value added of advanced manufacturing. Each province decides which industries these are (Guangdong counts high-end electronics, advanced equipment, petrochemicals, advanced light industry, new materials and biomedicine), so provinces can't be compared directly.
88	indicator=strategic-emerging-output	unit=亿元	source=statistics	chinese=工业战略性新兴产业的总产值。按国家统计局《战略性新兴产业分类》，包括新一代信息技术、高端装备、新材料、生物、新能源汽车、新能源、节能环保、数字创意及相关服务等产业中的工业部分。	english=The gross output of strategic emerging industries. The bureau's classification has new-generation information technology, high-end equipment, new materials, biology, new-energy vehicles, new energy, energy saving and environmental protection, digital creation and related services; their industrial part counts.
93	indicator=services-value-added	unit=亿元	source=statistics	chinese=第三产业（服务业）各行业的增加值之和。增速按不变价格计算。	english=The sum of the value added of all services, the tertiary industry. Rates of growth are at constant prices.
98	indicator=secondary-industry-value-added	unit=亿元	source=statistics	chinese=第二产业（采矿、制造、电力热力燃气及水的生产和供应、建筑）的增加值之和。增速按不变价格计算。	english=The sum of the value added of the secondary industry, that is, mining, manufacturing, supply of electricity, heat, gas and water, and construction. Rates of growth are at constant prices.
103	indicator=operating-revenue	unit=亿元	source=torch	chinese=园区内企业在报告期从事生产经营取得的收入合计，包括主营业务和其他业务收入。高新区统计覆盖的是纳入火炬统计的企业；早年称技工贸总收入。	english=The revenue of the park's enterprises from all their business in the period, main and other. In high-tech zones it covers the enterprises in the Torch survey; its older name there is total income from technology, industry and trade.
108	indicator=industrial-profit	unit=亿元	source=statistics	chinese=规模以上工业企业在报告期的利润总额，为营业利润加营业外收入减营业外支出，未扣除所得税。	english=The total profits of industrial enterprises above designated size in the period, that is, operating profit plus non-operating income less non-operating expenses, before income tax.
113	indicator=retail-sales	unit=亿元	source=statistics	chinese=企业和个体户直接卖给居民、社会集团的非生产非经营用实物商品金额，以及提供餐饮服务的收入。不包括居民购房和大部分服务消费。	english=What enterprises and self-employed people take for goods sold to households and institutions for other than production or business, and for catering. Housing and most services do not count.
118	indicator=retail-sales-above-quota	unit=亿元	source=statistics	chinese=限额以上单位的社会消费品零售额。限额以上指年主营业务收入2000万元及以上的批发业、500万元及以上的零售业、200万元及以上的住宿和餐饮业单位。	english=Retail sales of consumer goods by units above quota, that is, with annual revenue from their main business of at least 20 million yuan in wholesale, 5 million in retail, and 2 million in accommodation and catering.
123	indicator=electricity-consumption	unit=亿千瓦时	source=energy	chinese=第一、二、三产业和城乡居民生活用电的总和，1亿千瓦时即1亿度。	english=The electricity used by primary, secondary and tertiary industry and by households together, in hundreds of millions of kilowatt-hours.
128	indicator=industrial-electricity-consumption	unit=亿千瓦时	source=energy	chinese=采矿、制造和电力热力燃气及水生产供应企业所用的电量，有的报告只计规模以上工业企业。	english=The electricity used by mining, manufacturing and the supply of electricity, heat, gas and water; some reports count enterprises above designated size alone.
133	indicator=deposit-balance	unit=亿元	source=bank	chinese=期末金融机构吸收的各项存款余额。有本外币和人民币两种口径，以报告所写为准。	english=All deposits with financial institutions at the end of the period, in yuan and foreign currencies or in yuan alone, as the report says.
138	indicator=loan-balance	unit=亿元	source=bank	chinese=期末金融机构发放的各项贷款余额。有本外币和人民币两种口径，以报告所写为准。	english=All loans of financial institutions outstanding at the end of the period, in yuan and foreign currencies or in yuan alone, as the report says.
145	indicator=industry-output	unit=亿元	source=usage	chinese=某一产业或产业集群的产值。产业的边界由园区划定，多按产业链而不按国民经济行业分类，有的把上下游和配套服务也算在内。	english=The output of one industry or cluster. The park draws its borders, mostly along a supply chain rather than by the national classification of industries; some count suppliers and related services too.
152	indicator=fixed-asset-investment	unit=亿元	source=statistics	chinese=一定时期内建造和购置固定资产的工作量及有关费用，以货币表示；一般指计划总投资500万元及以上的项目和房地产开发投资，不含农户。2018年起多数地区只公布增速。	english=The value of building and buying fixed assets in a period with the related costs, mostly projects of a planned investment of at least 5 million yuan and real-estate development, rural households left out. Since 2018 most places publish rates of growth alone.
157	indicator=industrial-investment	unit=亿元	source=statistics	chinese=固定资产投资中投向采矿、制造和电力热力燃气及水生产供应业的部分。	english=The part of fixed-asset investment that goes into mining, manufacturing and the supply of electricity, heat, gas and water.
162	indicator=technical-upgrade-investment	unit=亿元	source=statistics	chinese=现有企业为更新设备、改进工艺、扩大产能所作的工业技术改造投资，是工业投资的一部分，不含新建企业的投资。	english=What existing enterprises invest to renew equipment, improve processes or add capacity; a part of industrial investment, without newly built enterprises.
167	indicator=manufacturing-investment	unit=亿元	source=statistics	chinese=固定资产投资中投向制造业的部分。	english=The part of fixed-asset investment that goes into manufacturing.
172	indicator=high-tech-investment	unit=亿元	source=statistics	chinese=固定资产投资中投向高技术产业的部分，按国家统计局分类包括高技术制造业和高技术服务业；报告只说高技术制造业的，照其所写。	english=The part of fixed-asset investment that goes into high-tech industries, manufacturing and services by the bureau's classification; where a report speaks of manufacturing alone, its words are kept.
177	indicator=infrastructure-investment	unit=亿元	source=statistics	chinese=固定资产投资中投向交通、邮政、电信和互联网、水利、环境和公共设施管理等基础设施的部分；园区报告多指道路、管网、供电供水等配套建设。	english=The part of fixed-asset investment that goes into transport, post, telecommunication, water conservancy, environment and public facilities; in reports of parks mostly roads, pipes, power and water.
182	indicator=real-estate-investment	unit=亿元	source=statistics	chinese=房地产开发企业建造住宅、办公楼、商业用房及配套设施和开发土地的投资，含土地购置费。	english=What real-estate developers invest in dwellings, offices, shops, their facilities and the development of land, the price of land included.
187	indicator=private-investment	unit=亿元	source=statistics	chinese=固定资产投资中由集体、私营、个人及其控股的企事业单位所作的部分，不含国有和外商控股。	english=The part of fixed-asset investment made by collective and private owners and by the units they control, without state-controlled and foreign-controlled ones.
192	indicator=key-project-investment	unit=亿元	source=usage	chinese=列入省、市或园区重点项目名单的项目在报告期完成的投资，常与年度投资计划对照。各级名单不同，以报告所指为准。	english=What projects on a list of key projects, of the province, the city or the park, have invested in the period, often held against the plan of the year. The lists differ; the report says which.
199	indicator=project-investment	unit=亿元	source=usage	chinese=单个项目计划投入的总额，多为签约或备案时的数，不等于已经完成的投资。	english=What a single project plans to invest in all, mostly as signed or registered; it is not what has been invested.
204	indicator=signed-projects	unit=个	source=usage	chinese=报告期内园区签订投资协议引进的项目个数。框架协议是否计入，各园区不一。	english=How many projects signed an agreement to invest in the park in the period. Parks differ in whether framework agreements count.
209	indicator=signed-projects-100m	unit=个	source=usage	chinese=报告期内新签约、计划总投资1亿元及以上的项目个数。	english=How many projects with a planned investment of at least 100 million yuan were signed in the period.
214	indicator=signed-projects-500m	unit=个	source=usage	chinese=报告期内新签约、计划总投资5亿元及以上的项目个数。	english=How many projects with a planned investment of at least 500 million yuan were signed in the period.
219	indicator=signed-projects-1b	unit=个	source=usage	chinese=报告期内新签约、计划总投资10亿元及以上的项目个数。	english=How many projects with a planned investment of at least 1 billion yuan were signed in the period.
224	indicator=signed-investment	unit=亿元	source=usage	chinese=报告期内新签约项目计划总投资的合计，是协议数，不是到位资金。	english=The planned investment of all projects signed in the period together, as agreed, not as paid.
229	indicator=started-projects	unit=个	source=usage	chinese=报告期内开工建设的项目个数。通常以取得施工许可或主体工程动工为准。	english=How many projects began to be built in the period, usually from the building permit or the first works of the main structure on.
234	indicator=completed-projects	unit=个	source=usage	chinese=报告期内建成投产或竣工的项目个数。试产是否计入，各园区不一。	english=How many projects were finished or put into production in the period. Parks differ in whether trial production counts.
239	indicator=key-projects	unit=个	source=usage	chinese=列入省、市或园区年度重点项目名单的项目个数，各级名单分开列出。	english=How many projects stand on the year's lists of key projects of the province, the city or the park, each list apart.
246	indicator=foreign-trade	unit=亿元	source=customs	chinese=进出口货物的总金额，即出口与进口之和。出口按离岸价、进口按到岸价统计，以人民币或美元计。	english=The value of all goods exported and imported, exports free on board, imports with cost, insurance and freight, in yuan or US dollars.
251	indicator=exports	unit=亿元	source=customs	chinese=实际离开关境的货物总金额，按离岸价统计，以人民币或美元计。	english=The value of goods that left the customs territory, free on board, in yuan or US dollars.
256	indicator=imports	unit=亿元	source=customs	chinese=实际进入关境的货物总金额，按到岸价统计，以人民币或美元计。	english=The value of goods that entered the customs territory, with cost, insurance and freight, in yuan or US dollars.
261	indicator=foreign-capital-used	unit=亿美元	source=commerce	chinese=外国投资者在报告期实际缴付的资本，包括现金、实物和用于再投资的收益，以美元或人民币计。2022年起统计口径调整，前后不宜直接相比。	english=The capital that foreign investors have actually paid in the period, in cash, in kind and as reinvested earnings, in US dollars or yuan. The way of counting changed in 2022, so years before and after should not be compared directly.
266	indicator=foreign-capital-contracted	unit=亿美元	source=commerce	chinese=报告期内新设或增资的外商投资企业，其合同、章程规定外方应缴付的资本，不等于实际到位。	english=The capital that foreign sides owe by the contracts and articles of enterprises founded or enlarged in the period; not what has been paid.
271	indicator=domestic-capital	unit=亿元	source=usage	chinese=从园区所在省或市以外引进、在报告期实际到位的国内资金。“外”指省外还是市外，以报告所写为准。	english=Capital from elsewhere in China that has arrived in the period. Whether elsewhere means outside the province or outside the city is as the report says.
278	indicator=tax-revenue	unit=亿元	source=finance	chinese=税务机关在园区范围内征收入库的各项税收合计，有的含海关代征，有的指企业缴纳额，以报告所写为准。	english=All taxes collected within the park. Some reports include what customs collects, some mean what enterprises paid; the report says which.
283	indicator=fiscal-revenue	unit=亿元	source=finance	chinese=园区范围内的全部财政收入，在地方一般公共预算收入之外还包括上划中央、省的税收，有的还含政府性基金收入。	english=All fiscal revenue that arises within the park, with the taxes that go to the centre and the province; some count revenue of government funds too.
288	indicator=general-budget-revenue	unit=亿元	source=finance	chinese=留归地方、纳入一般公共预算的收入，包括税收的地方部分和非税收入。不含上划中央的部分，也不含土地出让等基金收入。	english=The revenue of the local general public budget, that is, the local part of taxes and non-tax revenue, without what goes to the centre and without funds such as land sales.
293	indicator=general-budget-expenditure	unit=亿元	source=finance	chinese=由一般公共预算安排、用于公共服务和经济社会管理的支出。	english=What the general public budget spends on public services and on the management of economy and society.
300	indicator=enterprises	unit=家	source=market	chinese=期末在园区登记或入驻的企业总数。有的按工商登记，有的按实际入驻，个体户通常不计。	english=All enterprises registered or settled in the park at the end of the period. Some parks count registrations, others those present; self-employed people mostly do not count.
305	indicator=new-enterprises	unit=家	source=market	chinese=报告期内在园区新登记设立的企业数。	english=The enterprises newly registered in the park in the period.
310	indicator=market-entities	unit=户	source=market	chinese=期末在园区登记在册的经营主体总数，包括企业、个体工商户和农民专业合作社。	english=All business entities on the register at the end of the period, that is, enterprises, self-employed people and farmers' cooperatives.
315	indicator=new-market-entities	unit=户	source=market	chinese=报告期内新登记的经营主体数，包括企业、个体工商户和农民专业合作社。	english=The business entities newly registered in the period, that is, enterprises, self-employed people and farmers' cooperatives.
320	indicator=industrial-enterprises	unit=家	source=statistics	chinese=期末在园区从事工业生产的企业数，不限规模。	english=The enterprises in the park that work in industry at the end of the period, whatever their size.
325	indicator=enterprises-above-scale	unit=家	source=statistics	chinese=期末规模以上工业企业数，即年主营业务收入2000万元及以上的工业法人单位。报告写作“四上企业”的，还包括资质建筑业、限上商贸和规上服务业，另按原文名称列出。	english=The industrial enterprises with annual revenue from their main business of at least 20 million yuan at the end of the period. Where a report counts the four kinds of enterprises above threshold, qualified builders, trade above quota and large services are in it too; its own words tell.
330	indicator=new-enterprises-above-scale	unit=家	source=statistics	chinese=报告期内新纳入规模以上统计的工业企业数，包括由小升规和新建投产的。	english=The industrial enterprises that entered the survey of those above designated size in the period, grown or newly built.
335	indicator=enterprises-above-quota	unit=家	source=statistics	chinese=期末限额以上批发、零售、住宿和餐饮企业数，标准为年主营业务收入批发业2000万元、零售业500万元、住宿和餐饮业200万元。	english=The enterprises in wholesale, retail, accommodation and catering above quota at the end of the period, that is, with annual revenue of at least 20, 5 and 2 million yuan.
340	indicator=new-enterprises-above-quota	unit=家	source=statistics	chinese=报告期内新纳入限额以上统计的批发、零售、住宿和餐饮企业数。	english=The enterprises in wholesale, retail, accommodation and catering that entered the survey of those above quota in the period.
345	indicator=high-tech-enterprises	unit=家	source=science	chinese=期末有效的国家高新技术企业数，即经省级认定机构认定、证书在三年有效期内的企业。	english=The national high-tech enterprises at the end of the period, that is, those recognised by the provincial authority whose certificate of three years is valid.
350	indicator=new-high-tech-enterprises	unit=家	source=science	chinese=报告期内新认定的高新技术企业数；有的报告指净增，有的含重新认定。	english=The high-tech enterprises newly recognised in the period; some reports mean the net increase, some include renewals.
355	indicator=tech-smes	unit=家	source=technology-smes	chinese=按年评价、取得入库登记编号的科技型中小企业数，资格当年有效。	english=The small and medium enterprises that were evaluated as technology-based and entered into the national register; the status holds for the year.
360	indicator=srdi-smes	unit=家	source=smes	chinese=经省级主管部门认定的专精特新中小企业数，资格三年有效；有的报告把各级合在一起计算。	english=The specialised, refined, distinctive and innovative small and medium enterprises recognised by the province, for three years; some reports add up all levels.
365	indicator=little-giants	unit=家	source=smes	chinese=经工业和信息化部认定的专精特新“小巨人”企业数，是专精特新中小企业中的国家级，资格三年有效。	english=The little giants recognised by the Ministry of Industry and Information Technology, the national level of specialised small and medium enterprises, for three years.
370	indicator=gazelle-enterprises	unit=家	source=torch	chinese=成立有年、已越过起步期而进入高速成长的企业数，以近几年收入或雇员的年均增速认定。国家高新区、各省的标准不同。	english=The enterprises past their start that grow fast, by the yearly growth of revenue or staff over some years. National high-tech zones and provinces set different thresholds.
375	indicator=unicorn-enterprises	unit=家	source=torch	chinese=成立不超过十年、获得过私募投资、估值超过10亿美元而尚未上市的企业数，多按第三方榜单计。	english=The enterprises no older than ten years that took private capital, are valued at over 1 billion US dollars and are not listed; mostly counted by lists of third parties.
380	indicator=listed-companies	unit=家	source=usage	chinese=期末注册在园区、在境内外证券交易所上市的公司数，有的含新三板挂牌，以报告所写为准。	english=The companies registered in the park that are listed on stock exchanges in China or abroad at the end of the period; some reports include the over-the-counter board.
385	indicator=new-listed-companies	unit=家	source=usage	chinese=报告期内新上市的公司数，包括境内外各板。	english=The companies newly listed in the period, in China or abroad.
390	indicator=fortune-500	unit=家	source=usage	chinese=在园区投资设点的《财富》世界500强企业数；有的计企业，有的计其投资的项目，以报告所写为准。	english=The enterprises of the Fortune Global 500 that have invested in the park; some reports count the enterprises, some their projects.
395	indicator=upgraded-enterprises	unit=家	source=usage	chinese=报告期内实施技术改造项目的企业数。	english=The enterprises that carried out technical upgrades in the period.
402	indicator=rd-spending	unit=亿元	source=statistics	chinese=用于研究与试验发展活动的经费，包括基础研究、应用研究和试验发展的人员、原材料、设备等支出。企业会计上的研发费用与此不尽相同。	english=What is spent on basic research, applied research and experimental development, that is, on staff, materials, equipment and so on. It is not quite what enterprises book as research costs.
407	indicator=rd-intensity	unit=%	source=statistics	chinese=研究与试验发展经费与地区生产总值之比；说企业时为研发经费与营业收入之比。	english=Spending on research and development as a share of gross domestic product; of enterprises, as a share of their revenue.
412	indicator=rd-coverage	unit=%	source=usage	chinese=规模以上工业企业中有研发活动或设有研发机构的企业所占比重。两种算法结果不同，以报告所写为准。	english=The share of industrial enterprises above designated size that do research or have a research unit. The two ways of counting give different results; the report says which.
417	indicator=invention-patents	unit=件	source=patents	chinese=期末处于有效状态的发明专利件数，即已授权且未到期、未放弃、未被宣告无效的。	english=The invention patents in force at the end of the period, that is, granted and neither expired, given up nor declared void.
422	indicator=patents-granted	unit=件	source=patents	chinese=报告期内授予的专利件数，包括发明、实用新型和外观设计。	english=The patents granted in the period, for inventions, utility models and designs.
427	indicator=invention-patents-granted	unit=件	source=patents	chinese=报告期内授予的发明专利件数。	english=The invention patents granted in the period.
432	indicator=patents-per-10k	unit=件	source=patents	chinese=每万名常住人口拥有的有效发明专利件数。有的报告只计高价值发明专利，或按从业人员计算，以报告所写为准。	english=The invention patents in force for each ten thousand residents. Some reports count high-value patents alone, or by people employed; the report says which.
437	indicator=technology-contracts	unit=亿元	source=contracts	chinese=报告期内经登记机构认定登记的技术开发、转让、许可、咨询和服务合同的成交金额。	english=The value of contracts for technology development, transfer, licences, consulting and services that were recognised and registered in the period.
442	indicator=innovation-platforms	unit=个	source=usage	chinese=实验室、工程（技术）研究中心、企业技术中心、新型研发机构等创新平台的个数。种类和级别按原文名称分开列出。	english=Laboratories, engineering and technology centres, enterprise technology centres, new research institutes and the like. Kinds and levels stand apart, by the words of the report.
447	indicator=incubators	unit=个	source=torch	chinese=科技企业孵化器的个数，全部的和国家级、省级的按原文名称分开列出。	english=The incubators of technology enterprises; all of them and those of national or provincial level stand apart, by the words of the report.
452	indicator=incubated-projects	unit=个	source=torch	chinese=期末在孵化器内接受孵化、尚未毕业的企业、项目或团队数。	english=The enterprises, projects or teams in incubators at the end of the period that have not left them.
457	indicator=talents	unit=人	source=usage	chinese=园区的人才数。总量、高层次、高技能等口径按原文名称分开列出，认定标准各地不同。	english=The talents in the park. All, high-level and skilled ones stand apart, by the words of the report; every place recognises them by its own rules.
464	indicator=planned-area	unit=平方公里	source=land	chinese=批准的规划范围或实际管辖范围的面积。批准面积、规划面积和托管面积相差可以很大，以报告所写为准。	english=The area that was approved or planned for the park, or that it governs. The approved, the planned and the governed area may differ widely; the report says which.
469	indicator=built-up-area	unit=平方公里	source=land	chinese=期末已经开发建设、基础设施基本具备的土地面积。	english=The land that is built up at the end of the period, with its infrastructure mostly in place.
474	indicator=land-consolidated	unit=亩	source=land	chinese=报告期内经整治、收储或改造，可重新用于产业的土地面积。15亩为1公顷。	english=The land that was consolidated, bought back or converted in the period, so that industry can use it again. Fifteen mu are one hectare.
479	indicator=land-acquired	unit=亩	source=land	chinese=报告期内依法征收的集体土地面积。15亩为1公顷。	english=The collectively owned land that was taken by law in the period. Fifteen mu are one hectare.
484	indicator=land-delivered	unit=亩	source=land	chinese=报告期内完成拆迁平整、具备动工条件并交付使用的土地面积。15亩为1公顷。	english=The land that was cleared, levelled and handed over ready for building in the period. Fifteen mu are one hectare.
489	indicator=land-supplied	unit=亩	source=land	chinese=报告期内以出让、划拨、租赁等方式供应的产业用地面积。15亩为1公顷。	english=The land supplied to industry in the period, sold, allotted or leased. Fifteen mu are one hectare.
494	indicator=standard-factory-area	unit=万平方米	source=usage	chinese=供企业租用或购买的通用厂房的建筑面积，新建、腾出和现有的按原文名称分开列出。	english=The floor space of standard factories for enterprises to rent or buy. New, vacated and existing space stands apart, by the words of the report.
501	indicator=employees	unit=人	source=statistics	chinese=期末在园区企业工作并取得劳动报酬的人员数；高新区统计覆盖的是纳入火炬统计的企业。	english=The people who work for pay in the park's enterprises at the end of the period; in high-tech zones, in the enterprises of the Torch survey.
506	indicator=population	unit=人	source=statistics	chinese=期末实际居住在本地半年以上的人口，不论户籍在何处。	english=The people who have lived here for more than half a year at the end of the period, wherever they are registered.
511	indicator=recruits	unit=人	source=usage	chinese=报告期内园区企业新招用的人员数，多指园区组织或帮助招聘的。	english=The people newly hired by the park's enterprises in the period, mostly with the park's help.
518	indicator=services-to-enterprises	unit=个	source=usage	chinese=报告期内园区受理并办结的企业诉求、问题件数。	english=The requests and problems of enterprises that the park dealt with and closed in the period.
523	indicator=enterprise-financing	unit=亿元	source=usage	chinese=报告期内园区企业获得的贷款、债券、股权等融资合计，多指经园区撮合的。	english=The loans, bonds and equity that enterprises of the park obtained in the period, mostly with the park's help.
530	indicator=pv-capacity	unit=万千瓦	source=energy	chinese=期末并网或建成的光伏发电设备的额定功率合计。	english=The rated power of all photovoltaic equipment that is built or on the grid at the end of the period.
535	indicator=energy-intensity	unit=吨标准煤/万元	source=statistics	chinese=一定时期能源消费总量与同期地区生产总值之比；说工业时为单位工业增加值能耗。越低越省。	english=The energy used in a period for each unit of gross domestic product; of industry, for each unit of its value added. Lower is better.

"""#

    private static let labels: StaticString = #"""
3	about=local-fiscal-revenue	surfaces:地方财政收入
5	about=primary-industry-value-added	surfaces:第一产业增加值|一产增加值|第一产业实现增加值|第一产业完成增加值
7	about=gdp-per-capita	surfaces:人均地区生产总值|人均生产总值|人均GDP|人均国内生产总值|人均地区GDP|人均地区生产总值(GDP)|人均地区生产总值（GDP）|常住人口人均GDP
9	about=high-tech-industry-value-added	surfaces:高新技术产业增加值|规上高新技术产业增加值|规模以上高新技术产业增加值|高新技术产业实现增加值|高新技术产业工业增加值|高新产业增加值
11	about=high-tech-industry-output	surfaces:高新技术产业产值|高新技术产业总产值|高新技术产业工业总产值|规上高新技术产业产值|规模以上高新技术产业产值|规上高新技术产业总产值|规模以上高新技术产业总产值|高新技术产业完成产值|高新技术产业实现产值|高新产业产值
13	about=strategic-emerging-value-added	surfaces:战略性新兴产业增加值|战新产业增加值|规上战略性新兴产业增加值|规模以上战略性新兴产业增加值|工业战略性新兴产业增加值|规上工业战略性新兴产业增加值|规模以上工业战略性新兴产业增加值|战略性新兴产业实现增加值
15	about=digital-economy-value-added	surfaces:数字经济核心产业增加值|规上数字经济核心产业增加值|规模以上数字经济核心产业增加值|数字经济核心产业实现增加值
17	about=modern-services-value-added	surfaces:现代服务业增加值|现代服务业实现增加值
19	about=construction-output	surfaces:建筑业总产值|建筑业产值|建筑业完成总产值|建筑业实现总产值|建筑业企业总产值|建筑业企业完成总产值|建筑业企业完成建筑业总产值|资质内建筑业总产值|资质以上建筑业总产值|资质建筑业总产值|具有资质等级的建筑业总产值
21	about=labour-productivity	surfaces:全员劳动生产率|工业全员劳动生产率|规上工业全员劳动生产率|规模以上工业全员劳动生产率|规上工业企业全员劳动生产率|规模以上工业企业全员劳动生产率|制造业全员劳动生产率|社会劳动生产率|全社会劳动生产率
23	about=net-profit	surfaces:净利润|企业净利润|净利润总额|实现净利润|净利润额
25	about=commercial-housing-sales	surfaces:商品房销售面积|新建商品房销售面积|商品住宅销售面积|商品房网签面积|新建商品房网签面积|商品房屋销售面积|商品房成交面积
27	about=consumer-prices	surfaces:居民消费价格|居民消费价格指数|居民消费价格总水平|居民消费价格总指数|CPI|居民消费价格指数(CPI)|居民消费价格指数（CPI）|居民消费价格(CPI)|居民消费价格（CPI）|城市居民消费价格
29	about=household-deposits	surfaces:住户存款余额|住户存款|住户人民币存款余额|住户本外币存款余额|居民储蓄存款余额|居民储蓄余额|城乡居民储蓄存款余额|城乡居民储蓄余额|储蓄存款余额|居民存款余额
31	about=manufacturing-loans	surfaces:制造业贷款余额|制造业贷款|制造业各项贷款余额|制造业本外币贷款余额
33	about=sme-loans	surfaces:普惠小微贷款余额|普惠小微贷款|普惠小微企业贷款余额|普惠型小微企业贷款余额|普惠型小微企业贷款|普惠小微企业贷款|普惠贷款余额
35	about=power-generation	surfaces:发电量|全社会发电量|总发电量|累计发电量|规上工业发电量|规模以上工业发电量|年发电量
37	about=express-deliveries	surfaces:快递业务量|快递服务企业业务量|快递业务总量|快递企业业务量|快递服务业务量|快递业务量完成|规模以上快递服务企业业务量
39	about=tourist-arrivals	surfaces:接待游客|接待游客总量|接待游客总数|接待游客人数|接待游客人次|游客接待量|游客总量|接待国内外游客|接待旅游者|接待各类游客|接待海内外游客|旅游接待人次|旅游人次|旅游总人次
41	about=tourism-revenue	surfaces:旅游收入|旅游总收入|旅游业总收入|旅游综合收入|国内旅游收入|实现旅游收入|旅游业收入|旅游产业收入
43	about=port-throughput	surfaces:港口货物吞吐量|货物吞吐量|港口吞吐量|港口完成货物吞吐量|规模以上港口货物吞吐量|港口累计货物吞吐量|港口货运吞吐量
45	about=container-throughput	surfaces:集装箱吞吐量|港口集装箱吞吐量|港口集装箱|完成集装箱吞吐量|规模以上港口集装箱吞吐量|外贸集装箱吞吐量
47	about=projects-under-construction	surfaces:在建项目数|在建项目|在建重点项目|在建重大项目|在建产业项目|在建工业项目|在建亿元以上项目|在建亿元以上工业项目|在建项目总数|续建项目
49	about=cross-border-ecommerce	surfaces:跨境电商进出口额|跨境电商进出口|跨境电商进出口总额|跨境电商进出口总值|跨境电子商务进出口|跨境电子商务进出口额|跨境电子商务进出口总额|跨境电商交易额|跨境电子商务交易额|跨境电商贸易额
51	about=service-trade	surfaces:服务贸易进出口额|服务贸易进出口|服务贸易进出口总额|服务进出口|服务进出口额|服务进出口总额|服务贸易额|服务贸易总额
53	about=export-delivery-value	surfaces:出口交货值|工业出口交货值|规上工业出口交货值|规上工业企业出口交货值|规模以上工业出口交货值|规模以上工业企业出口交货值|工业企业出口交货值|规模以上工业企业实现出口交货值|完成出口交货值|实现出口交货值
55	about=tax-per-mu	surfaces:亩均税收|规上工业亩均税收|规上工业企业亩均税收|规上企业亩均税收|规模以上工业亩均税收|规模以上工业企业亩均税收|规模以上企业亩均税收|工业亩均税收|工业用地亩均税收|亩均税收贡献|亩均税收产出|亩产税收|亩均纳税
57	about=service-enterprises-above-scale	surfaces:规上服务业企业数|规上服务业企业|规模以上服务业企业|规上服务业企业总数|规上服务业单位|规模以上服务业单位|规上服务企业|规上服务业法人单位
59	about=foreign-invested-enterprises	surfaces:外资企业数|外资企业|外商投资企业|外商投资企业总数|外资企业总数|累计外资企业|外资企业(项目)|外资企业（项目）|外商及港澳台商投资企业|实有外资企业|存续外资企业|累计设立外商投资企业
61	about=new-foreign-invested-enterprises	surfaces:新设外资企业数|新设外资企业|新设立外资企业|新增外资企业|新批外资企业|新设外商投资企业|新设立外商投资企业|新增外商投资企业|新批外商投资企业|新批准外商投资企业|新签外商直接投资项目|新设外资项目|新批外资项目|新增外资项目|新设立外商直接投资企业|新设立外资项目|新签外资项目|新注册外资企业
63	about=innovative-smes	surfaces:创新型中小企业数|创新型中小企业|省级创新型中小企业|创新型中小企业总数|认定创新型中小企业|省创新型中小企业
65	about=manufacturing-champions	surfaces:制造业单项冠军企业数|制造业单项冠军企业|制造业单项冠军|单项冠军企业|单项冠军|国家级制造业单项冠军企业|国家级制造业单项冠军|国家制造业单项冠军企业|国家制造业单项冠军|国家级单项冠军企业|国家级单项冠军|国家单项冠军企业|单项冠军企业(产品)|单项冠军企业（产品）|省级制造业单项冠军企业|省级制造业单项冠军|省级单项冠军企业|省级单项冠军|省制造业单项冠军企业|省制造业单项冠军
67	about=potential-unicorns	surfaces:潜在独角兽企业数|潜在独角兽企业|潜在独角兽|准独角兽企业|准独角兽|种子独角兽企业
69	about=neeq-companies	surfaces:新三板挂牌企业数|新三板挂牌企业|新三板企业|新三板挂牌|“新三板”挂牌企业|新三板挂牌公司|“新三板”企业|全国股转系统挂牌公司|新三板挂牌企业总数
71	about=maker-spaces	surfaces:众创空间数|众创空间|众创空间总数|国家级众创空间|国家备案众创空间|国家级备案众创空间|国家专业化众创空间|省级众创空间|省级以上众创空间|省级及以上众创空间|市级众创空间|市级以上众创空间|省级备案众创空间
73	about=patent-applications	surfaces:专利申请量|专利申请|申请专利|专利申请数|专利申请总量|专利申请件数|新增专利申请|新增专利申请量|申请各类专利|专利申请受理量|国内专利申请量
75	about=invention-patent-applications	surfaces:发明专利申请量|发明专利申请|申请发明专利|发明专利申请数|新增发明专利申请|新增发明专利申请量|发明专利申请总量|发明专利申请件数|新申请发明专利
77	about=high-value-patents	surfaces:高价值发明专利拥有量|高价值发明专利|有效高价值发明专利|高价值专利|高价值有效发明专利|拥有高价值发明专利|高价值发明专利总量
79	about=high-value-patents-per-10k	surfaces:每万人口高价值发明专利拥有量|每万人高价值发明专利拥有量|每万人口高价值发明专利|每万人高价值发明专利|万人高价值发明专利拥有量|万人高价值发明专利|每万人口拥有高价值发明专利|万人口高价值发明专利拥有量
81	about=pct-applications	surfaces:PCT国际专利申请量|PCT国际专利申请|PCT专利申请量|PCT专利申请|PCT申请量|PCT国际专利|申请PCT国际专利|PCT国际专利申请数|PCT专利
83	about=trademarks	surfaces:有效注册商标数|有效注册商标|有效商标注册量|注册商标|有效注册商标量|有效注册商标总量|有效注册商标拥有量|商标有效注册量|注册商标总量|商标注册量|拥有注册商标|累计注册商标
85	about=standards	surfaces:制修订标准数|制定标准|制修订标准|制订标准|参与制定标准|参与制修订标准|主导制定标准|主导或参与制定标准|主导参与制定标准|主持制定标准|制定国际标准|制定国家标准|制定行业标准|制定国家和行业标准|制定国际、国家和行业标准|参与制定国家标准|参与制定国际标准|参与制定行业标准|参与制修订国家标准|主导制定国际标准|主导制定国家标准|主导或参与制修订国家标准|发布国际标准|发布国家标准
87	about=smart-factories	surfaces:智能工厂数|智能工厂|智能制造工厂|省级智能工厂|国家级智能工厂|市级智能工厂|省级智能制造示范工厂|智能制造示范工厂|国家级智能制造示范工厂|基础级智能工厂|先进级智能工厂|卓越级智能工厂
89	about=factories-5g	surfaces:5G工厂数|5G工厂|5G全连接工厂|国家级5G工厂|省级5G全连接工厂|国家5G工厂
91	about=value-added-per-mu	surfaces:亩均增加值|亩均工业增加值|规上工业亩均增加值|规上工业企业亩均增加值|规上企业亩均增加值|规模以上工业亩均增加值|规模以上工业企业亩均增加值|规模以上企业亩均增加值|亩均工业增加值产出
93	about=registered-population	surfaces:户籍人口|户籍总人口|年末户籍人口|年末户籍总人口|户籍人口总量
95	about=urbanisation-rate	surfaces:常住人口城镇化率|城镇化率|城市化率|常住人口城市化率|城镇化水平
97	about=per-capita-income	surfaces:居民人均可支配收入|全体居民人均可支配收入|全体常住居民人均可支配收入|城乡居民人均可支配收入|常住居民人均可支配收入|居民可支配收入|人均可支配收入|全市居民人均可支配收入|全区居民人均可支配收入
99	about=urban-income	surfaces:城镇居民人均可支配收入|城镇常住居民人均可支配收入|城镇居民可支配收入|城市居民人均可支配收入
101	about=rural-income	surfaces:农村居民人均可支配收入|农村常住居民人均可支配收入|农村居民可支配收入|农民人均可支配收入|农民人均纯收入|农村居民人均纯收入
103	about=urban-jobs-created	surfaces:城镇新增就业|城镇新增就业人数|城镇新增就业人员|新增城镇就业|城镇新增就业人口|新增城镇就业人数
105	about=unemployment-rate	surfaces:失业率|城镇登记失业率|登记失业率|城镇调查失业率|调查失业率
107	about=financial-institutions	surfaces:金融机构数|金融机构|各类金融机构|持牌金融机构|入驻金融机构|引进金融机构|集聚金融机构|银行业金融机构|金融服务机构|新增金融机构|引进各类金融机构
109	about=fund-size	surfaces:基金规模|基金总规模|总基金规模|产业基金规模|产业基金总规模|母基金规模|母基金总规模|引导基金规模|引导基金总规模|子基金规模|子基金总规模|基金群规模|基金管理规模|基金认缴规模|在管基金规模|投资基金规模|天使基金规模|创投基金规模
111	about=industrial-energy-intensity	surfaces:单位工业增加值能耗|规上单位工业增加值能耗|规上工业单位增加值能耗|规上工业增加值能耗|规模以上工业单位增加值能耗|规模以上单位工业增加值能耗|规模以上工业增加值能耗|规模以上工业企业单位增加值能耗|万元工业增加值能耗|万元工业增加值综合能耗|单位工业增加值综合能耗|规上工业万元增加值能耗|规模以上万元工业增加值能耗|规模以上工业万元增加值能耗|单位规模工业增加值能耗|单位规上工业增加值能耗|单位规模以上工业增加值能耗|规模工业单位增加值能耗
113	about=carbon-intensity	surfaces:单位GDP二氧化碳排放|单位GDP二氧化碳排放量|单位GDP碳排放|单位GDP碳排放强度|单位地区生产总值二氧化碳排放|单位地区生产总值碳排放|单位国内生产总值二氧化碳排放|万元GDP二氧化碳排放|碳排放强度|万元GDP碳排放|二氧化碳排放强度
115	about=water-intensity	surfaces:万元GDP用水量|单位GDP用水量|万元地区生产总值用水量|单位地区生产总值用水量|万元国内生产总值用水量|万元GDP水耗|单位GDP水耗
117	about=industrial-water-intensity	surfaces:万元工业增加值用水量|单位工业增加值用水量|万元工业增加值水耗|万元工业增加值新鲜水耗|单位工业增加值新鲜水耗|规上工业万元增加值用水量
119	about=air-quality-days	surfaces:空气质量优良天数|空气优良天数|优良天数|环境空气质量优良天数|空气质量达标天数|空气达标天数|空气质量优良以上天数
121	about=air-quality-rate	surfaces:空气质量优良率|空气质量优良天数比例|空气质量优良天数比率|空气质量优良天数占比|空气质量优良天数率|空气优良率|空气优良天数比例|空气优良天数比率|空气优良天数占比|优良天数比例|优良天数比率|优良天数占比|环境空气质量优良率|环境空气质量优良天数比例|空气质量达标率|空气质量达标天数比例|环境空气质量达标率|AQI优良率|AQI达标率
123	about=pm25	surfaces:PM2.5平均浓度|PM2.5浓度|PM2.5年均浓度|PM2.5年平均浓度|PM2.5浓度均值|细颗粒物平均浓度|细颗粒物浓度|细颗粒物(PM2.5)平均浓度|细颗粒物（PM2.5）平均浓度|细颗粒物(PM2.5)浓度|细颗粒物（PM2.5）浓度|细颗粒物(PM2.5)年均浓度|细颗粒物（PM2.5）年均浓度
125	about=green-factories	surfaces:绿色工厂数|绿色工厂|国家级绿色工厂|国家绿色工厂|省级绿色工厂|市级绿色工厂|省级以上绿色工厂|省绿色工厂|绿色工厂总数|省级及以上绿色工厂
127	about=budget-tax-revenue	surfaces:公共财政预算税收收入|一般公共预算税收收入|地方一般公共预算税收收入
129	about=industrial-gross-product	surfaces:工业生产总值|工业经济总量

"""#

    private static let units: StaticString = #"""
7	surface=元	dimension=money	base=元	factor=1	kind=measure
12	surface=元人民币	dimension=money	base=元	factor=1	kind=measure
17	surface=人民币	dimension=money	base=元	factor=1	kind=measure
22	surface=人民币元	dimension=money	base=元	factor=1	kind=measure
27	surface=块钱	dimension=money	base=元	factor=1	kind=measure
32	surface=CNY	dimension=money	base=元	factor=1	kind=measure
37	surface=RMB	dimension=money	base=元	factor=1	kind=measure
42	surface=角	dimension=money	base=元	factor=0.1	kind=measure
47	surface=角钱	dimension=money	base=元	factor=0.1	kind=measure
52	surface=毛钱	dimension=money	base=元	factor=0.1	kind=measure
57	surface=分钱	dimension=money	base=元	factor=0.01	kind=measure
62	surface=毛	dimension=money	base=元	factor=0.1	kind=measure	note=The tenth of a 元 as people say it; 分 alone is a score
68	surface=塊錢	dimension=money	base=元	factor=1	kind=measure
73	surface=美元	dimension=money	base=美元	factor=1	kind=measure
78	surface=美金	dimension=money	base=美元	factor=1	kind=measure
83	surface=美圆	dimension=money	base=美元	factor=1	kind=measure
88	surface=美圓	dimension=money	base=美元	factor=1	kind=measure
93	surface=USD	dimension=money	base=美元	factor=1	kind=measure
98	surface=美分	dimension=money	base=美元	factor=0.01	kind=measure
103	surface=欧元	dimension=money	base=欧元	factor=1	kind=measure
108	surface=EUR	dimension=money	base=欧元	factor=1	kind=measure
113	surface=欧分	dimension=money	base=欧元	factor=0.01	kind=measure
118	surface=英镑	dimension=money	base=英镑	factor=1	kind=measure
123	surface=GBP	dimension=money	base=英镑	factor=1	kind=measure
128	surface=港元	dimension=money	base=港元	factor=1	kind=measure
133	surface=港币	dimension=money	base=港元	factor=1	kind=measure
138	surface=元港币	dimension=money	base=港元	factor=1	kind=measure
143	surface=港圆	dimension=money	base=港元	factor=1	kind=measure
148	surface=港圓	dimension=money	base=港元	factor=1	kind=measure
153	surface=港幣	dimension=money	base=港元	factor=1	kind=measure
158	surface=HKD	dimension=money	base=港元	factor=1	kind=measure
163	surface=澳门元	dimension=money	base=澳门元	factor=1	kind=measure
168	surface=澳门币	dimension=money	base=澳门元	factor=1	kind=measure
173	surface=MOP	dimension=money	base=澳门元	factor=1	kind=measure
178	surface=新台币	dimension=money	base=新台币	factor=1	kind=measure
183	surface=台币	dimension=money	base=新台币	factor=1	kind=measure
188	surface=元新台币	dimension=money	base=新台币	factor=1	kind=measure
193	surface=TWD	dimension=money	base=新台币	factor=1	kind=measure
198	surface=日元	dimension=money	base=日元	factor=1	kind=measure
203	surface=日圆	dimension=money	base=日元	factor=1	kind=measure
208	surface=日币	dimension=money	base=日元	factor=1	kind=measure
213	surface=JPY	dimension=money	base=日元	factor=1	kind=measure
218	surface=韩元	dimension=money	base=韩元	factor=1	kind=measure
223	surface=韩币	dimension=money	base=韩元	factor=1	kind=measure
228	surface=韩圆	dimension=money	base=韩元	factor=1	kind=measure
233	surface=KRW	dimension=money	base=韩元	factor=1	kind=measure
238	surface=新加坡元	dimension=money	base=新加坡元	factor=1	kind=measure
243	surface=新加坡币	dimension=money	base=新加坡元	factor=1	kind=measure
248	surface=新币	dimension=money	base=新加坡元	factor=1	kind=measure
253	surface=SGD	dimension=money	base=新加坡元	factor=1	kind=measure
258	surface=澳元	dimension=money	base=澳元	factor=1	kind=measure
263	surface=澳大利亚元	dimension=money	base=澳元	factor=1	kind=measure
268	surface=澳币	dimension=money	base=澳元	factor=1	kind=measure
273	surface=AUD	dimension=money	base=澳元	factor=1	kind=measure
278	surface=新西兰元	dimension=money	base=新西兰元	factor=1	kind=measure
283	surface=纽元	dimension=money	base=新西兰元	factor=1	kind=measure
288	surface=加元	dimension=money	base=加元	factor=1	kind=measure
293	surface=加拿大元	dimension=money	base=加元	factor=1	kind=measure
298	surface=加币	dimension=money	base=加元	factor=1	kind=measure
303	surface=CAD	dimension=money	base=加元	factor=1	kind=measure
308	surface=瑞士法郎	dimension=money	base=瑞士法郎	factor=1	kind=measure
313	surface=瑞郎	dimension=money	base=瑞士法郎	factor=1	kind=measure
318	surface=CHF	dimension=money	base=瑞士法郎	factor=1	kind=measure
323	surface=丹麦克朗	dimension=money	base=丹麦克朗	factor=1	kind=measure
328	surface=瑞典克朗	dimension=money	base=瑞典克朗	factor=1	kind=measure
333	surface=挪威克朗	dimension=money	base=挪威克朗	factor=1	kind=measure
338	surface=卢布	dimension=money	base=卢布	factor=1	kind=measure
343	surface=俄罗斯卢布	dimension=money	base=卢布	factor=1	kind=measure
348	surface=坚戈	dimension=money	base=坚戈	factor=1	kind=measure
353	surface=印度卢比	dimension=money	base=印度卢比	factor=1	kind=measure
358	surface=卢比	dimension=money	base=印度卢比	factor=1	kind=measure
363	surface=印尼盾	dimension=money	base=印尼盾	factor=1	kind=measure
368	surface=印尼卢比	dimension=money	base=印尼盾	factor=1	kind=measure
373	surface=越南盾	dimension=money	base=越南盾	factor=1	kind=measure
378	surface=泰铢	dimension=money	base=泰铢	factor=1	kind=measure
383	surface=泰国铢	dimension=money	base=泰铢	factor=1	kind=measure
388	surface=林吉特	dimension=money	base=林吉特	factor=1	kind=measure
393	surface=马来西亚林吉特	dimension=money	base=林吉特	factor=1	kind=measure
398	surface=马币	dimension=money	base=林吉特	factor=1	kind=measure
403	surface=菲律宾比索	dimension=money	base=菲律宾比索	factor=1	kind=measure
408	surface=墨西哥比索	dimension=money	base=墨西哥比索	factor=1	kind=measure
413	surface=比索	dimension=money	base=比索	factor=1	kind=measure
418	surface=雷亚尔	dimension=money	base=雷亚尔	factor=1	kind=measure
423	surface=巴西雷亚尔	dimension=money	base=雷亚尔	factor=1	kind=measure
428	surface=兰特	dimension=money	base=兰特	factor=1	kind=measure
433	surface=南非兰特	dimension=money	base=兰特	factor=1	kind=measure
438	surface=奈拉	dimension=money	base=奈拉	factor=1	kind=measure
443	surface=里亚尔	dimension=money	base=里亚尔	factor=1	kind=measure
448	surface=沙特里亚尔	dimension=money	base=里亚尔	factor=1	kind=measure
453	surface=迪拉姆	dimension=money	base=迪拉姆	factor=1	kind=measure
458	surface=阿联酋迪拉姆	dimension=money	base=迪拉姆	factor=1	kind=measure
463	surface=土耳其里拉	dimension=money	base=土耳其里拉	factor=1	kind=measure
468	surface=里拉	dimension=money	base=土耳其里拉	factor=1	kind=measure
473	surface=比特币	dimension=money	base=比特币	factor=1	kind=measure
478	surface=个比特币	dimension=money	base=比特币	factor=1	kind=measure
485	surface=平方米	dimension=area	base=平方米	factor=1	kind=measure
490	surface=平米	dimension=area	base=平方米	factor=1	kind=measure
495	surface=平方	dimension=area	base=平方米	factor=1	kind=measure
500	surface=㎡	dimension=area	base=平方米	factor=1	kind=measure
505	surface=m²	dimension=area	base=平方米	factor=1	kind=measure
510	surface=m2	dimension=area	base=平方米	factor=1	kind=measure
515	surface=M²	dimension=area	base=平方米	factor=1	kind=measure
520	surface=M2	dimension=area	base=平方米	factor=1	kind=measure
525	surface=公顷	dimension=area	base=平方米	factor=10000	kind=measure
530	surface=千公顷	dimension=area	base=平方米	factor=10000000	kind=measure
535	surface=hm²	dimension=area	base=平方米	factor=10000	kind=measure
540	surface=平方公里	dimension=area	base=平方米	factor=1000000	kind=measure
545	surface=平方千米	dimension=area	base=平方米	factor=1000000	kind=measure
550	surface=km²	dimension=area	base=平方米	factor=1000000	kind=measure
555	surface=km2	dimension=area	base=平方米	factor=1000000	kind=measure
560	surface=KM²	dimension=area	base=平方米	factor=1000000	kind=measure
565	surface=KM2	dimension=area	base=平方米	factor=1000000	kind=measure
570	surface=㎢	dimension=area	base=平方米	factor=1000000	kind=measure
575	surface=亩	dimension=area	base=平方米	factor=2000/3	kind=measure
580	surface=畝	dimension=area	base=平方米	factor=2000/3	kind=measure
585	surface=市顷	dimension=area	base=平方米	factor=200000/3	kind=measure
590	surface=平方分米	dimension=area	base=平方米	factor=0.01	kind=measure
595	surface=平方厘米	dimension=area	base=平方米	factor=0.0001	kind=measure
600	surface=cm²	dimension=area	base=平方米	factor=0.0001	kind=measure
605	surface=cm2	dimension=area	base=平方米	factor=0.0001	kind=measure
610	surface=平方毫米	dimension=area	base=平方米	factor=0.000001	kind=measure
615	surface=mm²	dimension=area	base=平方米	factor=0.000001	kind=measure
620	surface=mm2	dimension=area	base=平方米	factor=0.000001	kind=measure
625	surface=平方英尺	dimension=area	base=平方米	factor=0.09290304	kind=measure
630	surface=平方英里	dimension=area	base=平方米	factor=2589988.110336	kind=measure
635	surface=英亩	dimension=area	base=平方米	factor=4046.8564224	kind=measure
640	surface=坪	dimension=area	base=平方米	factor=400/121	kind=measure
647	surface=米	dimension=length	base=米	factor=1	kind=measure
652	surface=公尺	dimension=length	base=米	factor=1	kind=measure
657	surface=延米	dimension=length	base=米	factor=1	kind=measure
662	surface=延长米	dimension=length	base=米	factor=1	kind=measure
667	surface=m	dimension=length	base=米	factor=1	kind=measure
672	surface=公里	dimension=length	base=米	factor=1000	kind=measure
677	surface=千米	dimension=length	base=米	factor=1000	kind=measure
682	surface=km	dimension=length	base=米	factor=1000	kind=measure
687	surface=KM	dimension=length	base=米	factor=1000	kind=measure
692	surface=Km	dimension=length	base=米	factor=1000	kind=measure
697	surface=分米	dimension=length	base=米	factor=0.1	kind=measure
702	surface=厘米	dimension=length	base=米	factor=0.01	kind=measure
707	surface=公分	dimension=length	base=米	factor=0.01	kind=measure
712	surface=cm	dimension=length	base=米	factor=0.01	kind=measure
717	surface=Cm	dimension=length	base=米	factor=0.01	kind=measure
722	surface=CM	dimension=length	base=米	factor=0.01	kind=measure
727	surface=毫米	dimension=length	base=米	factor=0.001	kind=measure
732	surface=mm	dimension=length	base=米	factor=0.001	kind=measure
737	surface=MM	dimension=length	base=米	factor=0.001	kind=measure
742	surface=微米	dimension=length	base=米	factor=0.000001	kind=measure
747	surface=μm	dimension=length	base=米	factor=0.000001	kind=measure
752	surface=um	dimension=length	base=米	factor=0.000001	kind=measure
757	surface=纳米	dimension=length	base=米	factor=0.000000001	kind=measure
762	surface=nm	dimension=length	base=米	factor=0.000000001	kind=measure
767	surface=NM	dimension=length	base=米	factor=0.000000001	kind=measure
772	surface=华里	dimension=length	base=米	factor=500	kind=measure
777	surface=海里	dimension=length	base=米	factor=1852	kind=measure
782	surface=英里	dimension=length	base=米	factor=1609.344	kind=measure
787	surface=英尺	dimension=length	base=米	factor=0.3048	kind=measure
792	surface=英寸	dimension=length	base=米	factor=0.0254	kind=measure	note=Often part of a name (12英寸晶圆)
798	surface=吋	dimension=length	base=米	factor=0.0254	kind=measure
803	surface=皮长公里	dimension=length	base=皮长公里	factor=1	kind=measure
808	surface=芯公里	dimension=length	base=芯公里	factor=1	kind=measure
815	surface=立方米	dimension=volume	base=立方米	factor=1	kind=measure
820	surface=立方	dimension=volume	base=立方米	factor=1	kind=measure
825	surface=标准立方米	dimension=volume	base=立方米	factor=1	kind=measure
830	surface=标立方米	dimension=volume	base=立方米	factor=1	kind=measure
835	surface=标方	dimension=volume	base=立方米	factor=1	kind=measure
840	surface=m³	dimension=volume	base=立方米	factor=1	kind=measure
845	surface=m3	dimension=volume	base=立方米	factor=1	kind=measure
850	surface=㎥	dimension=volume	base=立方米	factor=1	kind=measure
855	surface=千升	dimension=volume	base=立方米	factor=1	kind=measure
860	surface=方	dimension=volume	base=立方米	factor=1	kind=measure	needs-scale=yes	note=Of earth, gas or water; of floor space it means 平方米, and only the noun can tell
867	surface=升	dimension=volume	base=立方米	factor=0.001	kind=measure
872	surface=公升	dimension=volume	base=立方米	factor=0.001	kind=measure
877	surface=立方分米	dimension=volume	base=立方米	factor=0.001	kind=measure
882	surface=毫升	dimension=volume	base=立方米	factor=0.000001	kind=measure
887	surface=立方厘米	dimension=volume	base=立方米	factor=0.000001	kind=measure
892	surface=ml	dimension=volume	base=立方米	factor=0.000001	kind=measure
897	surface=mL	dimension=volume	base=立方米	factor=0.000001	kind=measure
902	surface=ML	dimension=volume	base=立方米	factor=0.000001	kind=measure
907	surface=加仑	dimension=volume	base=立方米	factor=0.003785411784	kind=measure
914	surface=千克	dimension=mass	base=千克	factor=1	kind=measure
919	surface=公斤	dimension=mass	base=千克	factor=1	kind=measure
924	surface=kg	dimension=mass	base=千克	factor=1	kind=measure
929	surface=KG	dimension=mass	base=千克	factor=1	kind=measure
934	surface=kG	dimension=mass	base=千克	factor=1	kind=measure
939	surface=Kg	dimension=mass	base=千克	factor=1	kind=measure
944	surface=吨	dimension=mass	base=千克	factor=1000	kind=measure
949	surface=噸	dimension=mass	base=千克	factor=1000	kind=measure
954	surface=公吨	dimension=mass	base=千克	factor=1000	kind=measure
959	surface=t	dimension=mass	base=千克	factor=1000	kind=measure	note=Latin letters are a unit only where no other letter follows
965	surface=斤	dimension=mass	base=千克	factor=0.5	kind=measure
970	surface=市斤	dimension=mass	base=千克	factor=0.5	kind=measure
975	surface=公担	dimension=mass	base=千克	factor=50	kind=measure
980	surface=克	dimension=mass	base=千克	factor=0.001	kind=measure
985	surface=毫克	dimension=mass	base=千克	factor=0.000001	kind=measure
990	surface=mg	dimension=mass	base=千克	factor=0.000001	kind=measure
995	surface=MG	dimension=mass	base=千克	factor=0.000001	kind=measure
1000	surface=微克	dimension=mass	base=千克	factor=0.000000001	kind=measure
1005	surface=μg	dimension=mass	base=千克	factor=0.000000001	kind=measure
1010	surface=ug	dimension=mass	base=千克	factor=0.000000001	kind=measure
1015	surface=克拉	dimension=mass	base=千克	factor=0.0002	kind=measure
1020	surface=磅	dimension=mass	base=千克	factor=0.45359237	kind=measure
1025	surface=盎司	dimension=mass	base=千克	factor=0.028349523125	kind=measure
1030	surface=吨标准煤	dimension=mass	base=吨标准煤	factor=1	kind=measure
1035	surface=吨标煤	dimension=mass	base=吨标准煤	factor=1	kind=measure
1040	surface=吨标准煤当量	dimension=mass	base=吨标准煤	factor=1	kind=measure
1045	surface=tce	dimension=mass	base=吨标准煤	factor=1	kind=measure
1050	surface=千克标准煤	dimension=mass	base=吨标准煤	factor=0.001	kind=measure
1055	surface=公斤标准煤	dimension=mass	base=吨标准煤	factor=0.001	kind=measure
1060	surface=千克标煤	dimension=mass	base=吨标准煤	factor=0.001	kind=measure
1065	surface=公斤标煤	dimension=mass	base=吨标准煤	factor=0.001	kind=measure
1070	surface=kgce	dimension=mass	base=吨标准煤	factor=0.001	kind=measure
1075	surface=克标准煤	dimension=mass	base=吨标准煤	factor=0.000001	kind=measure
1080	surface=克标煤	dimension=mass	base=吨标准煤	factor=0.000001	kind=measure
1085	surface=吨二氧化碳	dimension=mass	base=吨二氧化碳	factor=1	kind=measure
1090	surface=吨二氧化碳当量	dimension=mass	base=吨二氧化碳	factor=1	kind=measure
1095	surface=tCO2	dimension=mass	base=吨二氧化碳	factor=1	kind=measure
1100	surface=吨油当量	dimension=mass	base=吨油当量	factor=1	kind=measure
1105	surface=吨标准油	dimension=mass	base=吨油当量	factor=1	kind=measure
1110	surface=载重吨	dimension=mass	base=载重吨	factor=1	kind=measure
1115	surface=吨位	dimension=mass	base=载重吨	factor=1	kind=measure
1120	surface=DWT	dimension=mass	base=载重吨	factor=1	kind=measure
1125	surface=总吨	dimension=mass	base=总吨	factor=1	kind=measure
1132	surface=千瓦时	dimension=energy	base=千瓦时	factor=1	kind=measure
1137	surface=千瓦小时	dimension=energy	base=千瓦时	factor=1	kind=measure
1142	surface=千瓦·时	dimension=energy	base=千瓦时	factor=1	kind=measure
1147	surface=kWh	dimension=energy	base=千瓦时	factor=1	kind=measure
1152	surface=KWh	dimension=energy	base=千瓦时	factor=1	kind=measure
1157	surface=KWH	dimension=energy	base=千瓦时	factor=1	kind=measure
1162	surface=kwh	dimension=energy	base=千瓦时	factor=1	kind=measure
1167	surface=Kwh	dimension=energy	base=千瓦时	factor=1	kind=measure
1172	surface=KwH	dimension=energy	base=千瓦时	factor=1	kind=measure
1177	surface=kWH	dimension=energy	base=千瓦时	factor=1	kind=measure
1182	surface=kW·h	dimension=energy	base=千瓦时	factor=1	kind=measure
1187	surface=kw·h	dimension=energy	base=千瓦时	factor=1	kind=measure
1192	surface=KW·h	dimension=energy	base=千瓦时	factor=1	kind=measure
1197	surface=度	dimension=energy	base=千瓦时	factor=1	kind=measure	needs-scale=yes	note=Electricity, as statistics count it; without 万 or 亿 it may be an angle or a temperature
1204	surface=度电	dimension=energy	base=千瓦时	factor=1	kind=measure
1209	surface=瓦时	dimension=energy	base=千瓦时	factor=0.001	kind=measure
1214	surface=Wh	dimension=energy	base=千瓦时	factor=0.001	kind=measure
1219	surface=兆瓦时	dimension=energy	base=千瓦时	factor=1000	kind=measure
1224	surface=兆瓦小时	dimension=energy	base=千瓦时	factor=1000	kind=measure
1229	surface=MWh	dimension=energy	base=千瓦时	factor=1000	kind=measure
1234	surface=MWH	dimension=energy	base=千瓦时	factor=1000	kind=measure
1239	surface=Mwh	dimension=energy	base=千瓦时	factor=1000	kind=measure
1244	surface=吉瓦时	dimension=energy	base=千瓦时	factor=1000000	kind=measure
1249	surface=吉瓦小时	dimension=energy	base=千瓦时	factor=1000000	kind=measure
1254	surface=GWh	dimension=energy	base=千瓦时	factor=1000000	kind=measure
1259	surface=GWH	dimension=energy	base=千瓦时	factor=1000000	kind=measure
1264	surface=Gwh	dimension=energy	base=千瓦时	factor=1000000	kind=measure
1269	surface=太瓦时	dimension=energy	base=千瓦时	factor=1000000000	kind=measure
1274	surface=TWh	dimension=energy	base=千瓦时	factor=1000000000	kind=measure
1279	surface=TWH	dimension=energy	base=千瓦时	factor=1000000000	kind=measure
1284	surface=焦耳	dimension=energy	base=千瓦时	factor=1/3600000	kind=measure
1289	surface=千焦	dimension=energy	base=千瓦时	factor=1/3600	kind=measure
1294	surface=千焦耳	dimension=energy	base=千瓦时	factor=1/3600	kind=measure
1299	surface=kJ	dimension=energy	base=千瓦时	factor=1/3600	kind=measure
1304	surface=兆焦	dimension=energy	base=千瓦时	factor=5/18	kind=measure
1309	surface=兆焦耳	dimension=energy	base=千瓦时	factor=5/18	kind=measure
1314	surface=MJ	dimension=energy	base=千瓦时	factor=5/18	kind=measure
1319	surface=吉焦	dimension=energy	base=千瓦时	factor=2500/9	kind=measure
1324	surface=吉焦耳	dimension=energy	base=千瓦时	factor=2500/9	kind=measure
1329	surface=GJ	dimension=energy	base=千瓦时	factor=2500/9	kind=measure
1334	surface=千卡	dimension=energy	base=千瓦时	factor=0.001163	kind=measure	note=The calorie of the steam tables, on which 标准煤 rests
1340	surface=大卡	dimension=energy	base=千瓦时	factor=0.001163	kind=measure
1345	surface=kcal	dimension=energy	base=千瓦时	factor=0.001163	kind=measure
1350	surface=卡路里	dimension=energy	base=千瓦时	factor=0.000001163	kind=measure
1357	surface=瓦	dimension=power	base=瓦	factor=1	kind=measure
1362	surface=瓦特	dimension=power	base=瓦	factor=1	kind=measure
1367	surface=W	dimension=power	base=瓦	factor=1	kind=measure
1372	surface=Wp	dimension=power	base=瓦	factor=1	kind=measure
1377	surface=千瓦	dimension=power	base=瓦	factor=1000	kind=measure
1382	surface=kW	dimension=power	base=瓦	factor=1000	kind=measure
1387	surface=KW	dimension=power	base=瓦	factor=1000	kind=measure
1392	surface=Kw	dimension=power	base=瓦	factor=1000	kind=measure
1397	surface=kw	dimension=power	base=瓦	factor=1000	kind=measure
1402	surface=kWp	dimension=power	base=瓦	factor=1000	kind=measure
1407	surface=KWp	dimension=power	base=瓦	factor=1000	kind=measure
1412	surface=千瓦峰	dimension=power	base=瓦	factor=1000	kind=measure
1417	surface=兆瓦	dimension=power	base=瓦	factor=1000000	kind=measure
1422	surface=MW	dimension=power	base=瓦	factor=1000000	kind=measure
1427	surface=Mw	dimension=power	base=瓦	factor=1000000	kind=measure
1432	surface=mw	dimension=power	base=瓦	factor=1000000	kind=measure
1437	surface=MWp	dimension=power	base=瓦	factor=1000000	kind=measure
1442	surface=兆瓦峰	dimension=power	base=瓦	factor=1000000	kind=measure
1447	surface=吉瓦	dimension=power	base=瓦	factor=1000000000	kind=measure
1452	surface=GW	dimension=power	base=瓦	factor=1000000000	kind=measure
1457	surface=Gw	dimension=power	base=瓦	factor=1000000000	kind=measure
1462	surface=gw	dimension=power	base=瓦	factor=1000000000	kind=measure
1467	surface=GWp	dimension=power	base=瓦	factor=1000000000	kind=measure
1472	surface=太瓦	dimension=power	base=瓦	factor=1000000000000	kind=measure
1477	surface=TW	dimension=power	base=瓦	factor=1000000000000	kind=measure
1482	surface=马力	dimension=power	base=瓦	factor=735.49875	kind=measure	note=The metric horsepower
1488	surface=伏安	dimension=power	base=伏安	factor=1	kind=measure
1493	surface=千伏安	dimension=power	base=伏安	factor=1000	kind=measure
1498	surface=kVA	dimension=power	base=伏安	factor=1000	kind=measure
1503	surface=KVA	dimension=power	base=伏安	factor=1000	kind=measure
1508	surface=兆伏安	dimension=power	base=伏安	factor=1000000	kind=measure
1513	surface=MVA	dimension=power	base=伏安	factor=1000000	kind=measure
1520	surface=%	dimension=share	base=%	factor=1	kind=measure
1525	surface=％	dimension=share	base=%	factor=1	kind=measure
1530	surface=﹪	dimension=share	base=%	factor=1	kind=measure
1535	surface=‰	dimension=share	base=%	factor=0.1	kind=measure
1540	surface=‱	dimension=share	base=%	factor=0.01	kind=measure
1545	surface=成	dimension=share	base=%	factor=10	kind=measure	note=Tenths: 三成 is 30 %
1553	surface=个百分点	dimension=points	base=个百分点	factor=1	kind=measure
1558	surface=百分点	dimension=points	base=个百分点	factor=1	kind=measure
1563	surface=個百分點	dimension=points	base=个百分点	factor=1	kind=measure
1568	surface=百分點	dimension=points	base=个百分点	factor=1	kind=measure
1573	surface=个bp	dimension=points	base=个百分点	factor=0.01	kind=measure
1578	surface=bp	dimension=points	base=个百分点	factor=0.01	kind=measure
1583	surface=pct	dimension=points	base=个百分点	factor=1	kind=measure
1588	surface=个千分点	dimension=points	base=个百分点	factor=0.1	kind=measure
1593	surface=千分点	dimension=points	base=个百分点	factor=0.1	kind=measure
1598	surface=个基点	dimension=points	base=个百分点	factor=0.01	kind=measure	note=A hundredth of a percentage point
1604	surface=基点	dimension=points	base=个百分点	factor=0.01	kind=measure
1609	surface=BP	dimension=points	base=个百分点	factor=0.01	kind=measure
1616	surface=倍	dimension=multiple	base=倍	factor=1	kind=measure
1621	surface=折	dimension=multiple	base=折	factor=1	kind=measure
1628	surface=个位次	dimension=rank	base=位	factor=1	kind=measure
1633	surface=位次	dimension=rank	base=位	factor=1	kind=measure
1638	surface=个名次	dimension=rank	base=位	factor=1	kind=measure
1643	surface=名次	dimension=rank	base=位	factor=1	kind=measure
1650	surface=秒	dimension=duration	base=秒	factor=1	kind=measure
1655	surface=秒钟	dimension=duration	base=秒	factor=1	kind=measure
1660	surface=毫秒	dimension=duration	base=秒	factor=0.001	kind=measure
1665	surface=ms	dimension=duration	base=秒	factor=0.001	kind=measure
1670	surface=分钟	dimension=duration	base=秒	factor=60	kind=measure
1675	surface=小时	dimension=duration	base=秒	factor=3600	kind=measure
1680	surface=个小时	dimension=duration	base=秒	factor=3600	kind=measure
1685	surface=个钟头	dimension=duration	base=秒	factor=3600	kind=measure
1690	surface=天	dimension=duration	base=秒	factor=86400	kind=measure
1695	surface=个昼夜	dimension=duration	base=秒	factor=86400	kind=measure
1700	surface=周	dimension=duration	base=秒	factor=604800	kind=measure	note=Seven days; 周年 is an anniversary
1706	surface=个星期	dimension=duration	base=秒	factor=604800	kind=measure
1711	surface=星期	dimension=duration	base=秒	factor=604800	kind=measure
1716	surface=年	dimension=duration	base=年	factor=1	kind=measure	note=No exact number of seconds, so months and years have a base of their own
1722	surface=个年头	dimension=duration	base=年	factor=1	kind=measure
1727	surface=周年	dimension=duration	base=年	factor=1	kind=measure
1732	surface=岁	dimension=duration	base=年	factor=1	kind=measure
1737	surface=个半年	dimension=duration	base=年	factor=0.5	kind=measure
1742	surface=个季度	dimension=duration	base=年	factor=1/4	kind=measure
1747	surface=个月	dimension=duration	base=年	factor=1/12	kind=measure
1752	surface=个工作日	dimension=duration	base=工作日	factor=1	kind=measure
1757	surface=工作日	dimension=duration	base=工作日	factor=1	kind=measure
1762	surface=学时	dimension=duration	base=学时	factor=1	kind=measure
1767	surface=个学时	dimension=duration	base=学时	factor=1	kind=measure
1772	surface=课时	dimension=duration	base=课时	factor=1	kind=measure
1777	surface=个课时	dimension=duration	base=课时	factor=1	kind=measure
1782	surface=工日	dimension=duration	base=工日	factor=1	kind=measure
1787	surface=人日	dimension=duration	base=工日	factor=1	kind=measure
1794	surface=公里/小时	dimension=speed	base=公里/小时	factor=1	kind=measure
1799	surface=千米/小时	dimension=speed	base=公里/小时	factor=1	kind=measure
1804	surface=公里每小时	dimension=speed	base=公里/小时	factor=1	kind=measure
1809	surface=千米每小时	dimension=speed	base=公里/小时	factor=1	kind=measure
1814	surface=km/h	dimension=speed	base=公里/小时	factor=1	kind=measure
1819	surface=公里/时	dimension=speed	base=公里/小时	factor=1	kind=measure
1824	surface=米/秒	dimension=speed	base=公里/小时	factor=18/5	kind=measure
1829	surface=米每秒	dimension=speed	base=公里/小时	factor=18/5	kind=measure
1834	surface=m/s	dimension=speed	base=公里/小时	factor=18/5	kind=measure
1839	surface=英里/小时	dimension=speed	base=公里/小时	factor=1.609344	kind=measure
1844	surface=英里每小时	dimension=speed	base=公里/小时	factor=1.609344	kind=measure
1849	surface=mph	dimension=speed	base=公里/小时	factor=1.609344	kind=measure
1854	surface=海里/小时	dimension=speed	base=公里/小时	factor=1.852	kind=measure
1861	surface=摄氏度	dimension=temperature	base=摄氏度	factor=1	kind=measure
1866	surface=℃	dimension=temperature	base=摄氏度	factor=1	kind=measure
1871	surface=°C	dimension=temperature	base=摄氏度	factor=1	kind=measure
1876	surface=华氏度	dimension=temperature	base=华氏度	factor=1	kind=measure
1881	surface=℉	dimension=temperature	base=华氏度	factor=1	kind=measure
1888	surface=帕	dimension=pressure	base=帕	factor=1	kind=measure
1893	surface=帕斯卡	dimension=pressure	base=帕	factor=1	kind=measure
1898	surface=千帕	dimension=pressure	base=帕	factor=1000	kind=measure
1903	surface=kPa	dimension=pressure	base=帕	factor=1000	kind=measure
1908	surface=兆帕	dimension=pressure	base=帕	factor=1000000	kind=measure
1913	surface=MPa	dimension=pressure	base=帕	factor=1000000	kind=measure
1918	surface=Mpa	dimension=pressure	base=帕	factor=1000000	kind=measure
1925	surface=°	dimension=angle	base=°	factor=1	kind=measure
1932	surface=字节	dimension=data	base=字节	factor=1	kind=measure	note=Decimal steps, as reports and makers use them
1938	surface=千字节	dimension=data	base=字节	factor=1000	kind=measure
1943	surface=KB	dimension=data	base=字节	factor=1000	kind=measure
1948	surface=kb	dimension=data	base=字节	factor=1000	kind=measure
1953	surface=kB	dimension=data	base=字节	factor=1000	kind=measure
1958	surface=兆字节	dimension=data	base=字节	factor=1000000	kind=measure
1963	surface=MB	dimension=data	base=字节	factor=1000000	kind=measure
1968	surface=吉字节	dimension=data	base=字节	factor=1000000000	kind=measure
1973	surface=GB	dimension=data	base=字节	factor=1000000000	kind=measure
1978	surface=太字节	dimension=data	base=字节	factor=1000000000000	kind=measure
1983	surface=TB	dimension=data	base=字节	factor=1000000000000	kind=measure
1988	surface=拍字节	dimension=data	base=字节	factor=1000000000000000	kind=measure
1993	surface=PB	dimension=data	base=字节	factor=1000000000000000	kind=measure
1998	surface=艾字节	dimension=data	base=字节	factor=1000000000000000000	kind=measure
2003	surface=EB	dimension=data	base=字节	factor=1000000000000000000	kind=measure
2008	surface=比特	dimension=data	base=比特	factor=1	kind=measure
2013	surface=千比特	dimension=data	base=比特	factor=1000	kind=measure
2018	surface=兆比特	dimension=data	base=比特	factor=1000000	kind=measure
2023	surface=吉比特	dimension=data	base=比特	factor=1000000000	kind=measure
2028	surface=Kbps	dimension=data	base=比特/秒	factor=1000	kind=measure
2033	surface=kbps	dimension=data	base=比特/秒	factor=1000	kind=measure
2038	surface=Mbps	dimension=data	base=比特/秒	factor=1000000	kind=measure
2043	surface=mbps	dimension=data	base=比特/秒	factor=1000000	kind=measure
2048	surface=Mb/s	dimension=data	base=比特/秒	factor=1000000	kind=measure
2053	surface=Gbps	dimension=data	base=比特/秒	factor=1000000000	kind=measure
2058	surface=Gb/s	dimension=data	base=比特/秒	factor=1000000000	kind=measure
2063	surface=Tbps	dimension=data	base=比特/秒	factor=1000000000000	kind=measure
2070	surface=元/亩	dimension=ratio	base=元/亩	factor=1	kind=measure	note=Kept as it is: 元/亩 and 元/平方米 are read side by side
2076	surface=元每亩	dimension=ratio	base=元/亩	factor=1	kind=measure
2081	surface=元/亩/年	dimension=ratio	base=元/亩/年	factor=1	kind=measure
2086	surface=元/亩·年	dimension=ratio	base=元/亩/年	factor=1	kind=measure
2091	surface=元/亩年	dimension=ratio	base=元/亩/年	factor=1	kind=measure
2096	surface=元/平方米	dimension=ratio	base=元/平方米	factor=1	kind=measure
2101	surface=元每平方米	dimension=ratio	base=元/平方米	factor=1	kind=measure
2106	surface=元/㎡	dimension=ratio	base=元/平方米	factor=1	kind=measure
2111	surface=元/平米	dimension=ratio	base=元/平方米	factor=1	kind=measure
2116	surface=元/平方	dimension=ratio	base=元/平方米	factor=1	kind=measure
2121	surface=元/平方米/月	dimension=ratio	base=元/平方米/月	factor=1	kind=measure
2126	surface=元/平方米·月	dimension=ratio	base=元/平方米/月	factor=1	kind=measure
2131	surface=元/㎡/月	dimension=ratio	base=元/平方米/月	factor=1	kind=measure
2136	surface=元/㎡·月	dimension=ratio	base=元/平方米/月	factor=1	kind=measure
2141	surface=元/平米/月	dimension=ratio	base=元/平方米/月	factor=1	kind=measure
2146	surface=元/平方米每月	dimension=ratio	base=元/平方米/月	factor=1	kind=measure
2151	surface=元/平方公里	dimension=ratio	base=元/平方公里	factor=1	kind=measure
2156	surface=元每平方公里	dimension=ratio	base=元/平方公里	factor=1	kind=measure
2161	surface=元/平方千米	dimension=ratio	base=元/平方公里	factor=1	kind=measure
2166	surface=元/公顷	dimension=ratio	base=元/公顷	factor=1	kind=measure
2171	surface=元/人	dimension=ratio	base=元/人	factor=1	kind=measure
2176	surface=元每人	dimension=ratio	base=元/人	factor=1	kind=measure
2181	surface=元/人年	dimension=ratio	base=元/人年	factor=1	kind=measure
2186	surface=元/人·年	dimension=ratio	base=元/人年	factor=1	kind=measure
2191	surface=元/人次	dimension=ratio	base=元/人次	factor=1	kind=measure
2196	surface=元/户	dimension=ratio	base=元/户	factor=1	kind=measure
2201	surface=元/吨	dimension=ratio	base=元/吨	factor=1	kind=measure
2206	surface=元/千瓦时	dimension=ratio	base=元/千瓦时	factor=1	kind=measure
2211	surface=元/度	dimension=ratio	base=元/千瓦时	factor=1	kind=measure
2216	surface=元每千瓦时	dimension=ratio	base=元/千瓦时	factor=1	kind=measure
2221	surface=元/kWh	dimension=ratio	base=元/千瓦时	factor=1	kind=measure
2226	surface=元/立方米	dimension=ratio	base=元/立方米	factor=1	kind=measure
2231	surface=元/方	dimension=ratio	base=元/立方米	factor=1	kind=measure
2236	surface=元/月	dimension=ratio	base=元/月	factor=1	kind=measure
2241	surface=元每月	dimension=ratio	base=元/月	factor=1	kind=measure
2246	surface=元/年	dimension=ratio	base=元/年	factor=1	kind=measure
2251	surface=元每年	dimension=ratio	base=元/年	factor=1	kind=measure
2256	surface=元/天	dimension=ratio	base=元/天	factor=1	kind=measure
2261	surface=元/日	dimension=ratio	base=元/天	factor=1	kind=measure
2266	surface=吨标准煤/万元	dimension=ratio	base=吨标准煤/万元	factor=1	kind=measure
2271	surface=吨标煤/万元	dimension=ratio	base=吨标准煤/万元	factor=1	kind=measure
2276	surface=吨标准煤每万元	dimension=ratio	base=吨标准煤/万元	factor=1	kind=measure
2281	surface=千克标准煤/万元	dimension=ratio	base=千克标准煤/万元	factor=1	kind=measure
2286	surface=千克标煤/万元	dimension=ratio	base=千克标准煤/万元	factor=1	kind=measure
2291	surface=立方米/万元	dimension=ratio	base=立方米/万元	factor=1	kind=measure
2296	surface=立方/万元	dimension=ratio	base=立方米/万元	factor=1	kind=measure
2301	surface=吨/万元	dimension=ratio	base=吨/万元	factor=1	kind=measure
2306	surface=千瓦时/万元	dimension=ratio	base=千瓦时/万元	factor=1	kind=measure
2311	surface=吨/日	dimension=ratio	base=吨/日	factor=1	kind=measure
2316	surface=吨/天	dimension=ratio	base=吨/日	factor=1	kind=measure
2321	surface=吨每日	dimension=ratio	base=吨/日	factor=1	kind=measure
2326	surface=吨/d	dimension=ratio	base=吨/日	factor=1	kind=measure
2331	surface=t/d	dimension=ratio	base=吨/日	factor=1	kind=measure
2336	surface=吨/年	dimension=ratio	base=吨/年	factor=1	kind=measure
2341	surface=吨每年	dimension=ratio	base=吨/年	factor=1	kind=measure
2346	surface=t/a	dimension=ratio	base=吨/年	factor=1	kind=measure
2351	surface=吨/小时	dimension=ratio	base=吨/小时	factor=1	kind=measure
2356	surface=吨/时	dimension=ratio	base=吨/小时	factor=1	kind=measure
2361	surface=t/h	dimension=ratio	base=吨/小时	factor=1	kind=measure
2366	surface=立方米/日	dimension=ratio	base=立方米/日	factor=1	kind=measure
2371	surface=立方米/天	dimension=ratio	base=立方米/日	factor=1	kind=measure
2376	surface=立方/日	dimension=ratio	base=立方米/日	factor=1	kind=measure
2381	surface=立方/天	dimension=ratio	base=立方米/日	factor=1	kind=measure
2386	surface=立方米/年	dimension=ratio	base=立方米/年	factor=1	kind=measure
2391	surface=立方米/小时	dimension=ratio	base=立方米/小时	factor=1	kind=measure
2396	surface=千瓦时/年	dimension=ratio	base=千瓦时/年	factor=1	kind=measure
2401	surface=微克/立方米	dimension=ratio	base=微克/立方米	factor=1	kind=measure
2406	surface=微克每立方米	dimension=ratio	base=微克/立方米	factor=1	kind=measure
2411	surface=μg/m³	dimension=ratio	base=微克/立方米	factor=1	kind=measure
2416	surface=毫克/立方米	dimension=ratio	base=毫克/立方米	factor=1	kind=measure
2421	surface=毫克/升	dimension=ratio	base=毫克/升	factor=1	kind=measure
2426	surface=mg/L	dimension=ratio	base=毫克/升	factor=1	kind=measure
2431	surface=次/日	dimension=ratio	base=次/日	factor=1	kind=measure
2436	surface=次/天	dimension=ratio	base=次/日	factor=1	kind=measure
2441	surface=次/周	dimension=ratio	base=次/周	factor=1	kind=measure
2446	surface=次/月	dimension=ratio	base=次/月	factor=1	kind=measure
2451	surface=次/季度	dimension=ratio	base=次/季度	factor=1	kind=measure
2456	surface=次/季	dimension=ratio	base=次/季度	factor=1	kind=measure
2461	surface=次/年	dimension=ratio	base=次/年	factor=1	kind=measure
2466	surface=人/平方公里	dimension=ratio	base=人/平方公里	factor=1	kind=measure
2471	surface=件/万人	dimension=ratio	base=件/万人	factor=1	kind=measure
2476	surface=吨公里	dimension=ratio	base=吨公里	factor=1	kind=measure
2481	surface=人公里	dimension=ratio	base=人公里	factor=1	kind=measure
2486	surface=赫兹	dimension=ratio	base=赫兹	factor=1	kind=measure
2491	surface=Hz	dimension=ratio	base=赫兹	factor=1	kind=measure
2496	surface=千赫	dimension=ratio	base=赫兹	factor=1000	kind=measure
2501	surface=千赫兹	dimension=ratio	base=赫兹	factor=1000	kind=measure
2506	surface=kHz	dimension=ratio	base=赫兹	factor=1000	kind=measure
2511	surface=兆赫	dimension=ratio	base=赫兹	factor=1000000	kind=measure
2516	surface=兆赫兹	dimension=ratio	base=赫兹	factor=1000000	kind=measure
2521	surface=MHz	dimension=ratio	base=赫兹	factor=1000000	kind=measure
2526	surface=吉赫	dimension=ratio	base=赫兹	factor=1000000000	kind=measure
2531	surface=吉赫兹	dimension=ratio	base=赫兹	factor=1000000000	kind=measure
2536	surface=GHz	dimension=ratio	base=赫兹	factor=1000000000	kind=measure
2541	surface=伏	dimension=ratio	base=伏	factor=1	kind=measure
2546	surface=伏特	dimension=ratio	base=伏	factor=1	kind=measure
2551	surface=千伏	dimension=ratio	base=伏	factor=1000	kind=measure	note=Often part of a name (220千伏变电站)
2557	surface=kV	dimension=ratio	base=伏	factor=1000	kind=measure
2562	surface=KV	dimension=ratio	base=伏	factor=1000	kind=measure
2567	surface=分贝	dimension=ratio	base=分贝	factor=1	kind=measure
2572	surface=TFLOPS	dimension=ratio	base=FLOPS	factor=1000000000000	kind=measure
2577	surface=TFlops	dimension=ratio	base=FLOPS	factor=1000000000000	kind=measure
2582	surface=TFlop/s	dimension=ratio	base=FLOPS	factor=1000000000000	kind=measure
2587	surface=PFLOPS	dimension=ratio	base=FLOPS	factor=1000000000000000	kind=measure
2592	surface=PFlops	dimension=ratio	base=FLOPS	factor=1000000000000000	kind=measure
2597	surface=PFlop/s	dimension=ratio	base=FLOPS	factor=1000000000000000	kind=measure
2602	surface=Pflops	dimension=ratio	base=FLOPS	factor=1000000000000000	kind=measure
2607	surface=EFLOPS	dimension=ratio	base=FLOPS	factor=1000000000000000000	kind=measure
2612	surface=EFlops	dimension=ratio	base=FLOPS	factor=1000000000000000000	kind=measure
2617	surface=EFlop/s	dimension=ratio	base=FLOPS	factor=1000000000000000000	kind=measure
2622	surface=Eflops	dimension=ratio	base=FLOPS	factor=1000000000000000000	kind=measure
2629	surface=标准箱	dimension=count	base=标准箱	factor=1	kind=measure
2634	surface=个标准箱	dimension=count	base=标准箱	factor=1	kind=measure
2639	surface=国际标准箱	dimension=count	base=标准箱	factor=1	kind=measure
2644	surface=标箱	dimension=count	base=标准箱	factor=1	kind=measure
2649	surface=个标箱	dimension=count	base=标准箱	factor=1	kind=measure
2654	surface=TEU	dimension=count	base=标准箱	factor=1	kind=measure
2659	surface=标准集装箱	dimension=count	base=标准箱	factor=1	kind=measure
2664	surface=自然箱	dimension=count	base=自然箱	factor=1	kind=measure
2669	surface=分	dimension=count	base=分	factor=1	kind=measure	note=A score; the tenth of a 角 is 分钱
2675	surface=堂	dimension=count	base=	factor=1	kind=classifier
2680	surface=家	dimension=count	base=	factor=1	kind=classifier
2685	surface=个	dimension=count	base=	factor=1	kind=classifier
2690	surface=個	dimension=count	base=	factor=1	kind=classifier
2695	surface=项	dimension=count	base=	factor=1	kind=classifier
2700	surface=户	dimension=count	base=	factor=1	kind=classifier
2705	surface=件	dimension=count	base=	factor=1	kind=classifier
2710	surface=宗	dimension=count	base=	factor=1	kind=classifier
2715	surface=座	dimension=count	base=	factor=1	kind=classifier
2720	surface=条	dimension=count	base=	factor=1	kind=classifier
2725	surface=名	dimension=count	base=	factor=1	kind=classifier
2730	surface=款	dimension=count	base=	factor=1	kind=classifier
2735	surface=处	dimension=count	base=	factor=1	kind=classifier
2740	surface=套	dimension=count	base=	factor=1	kind=classifier
2745	surface=所	dimension=count	base=	factor=1	kind=classifier
2750	surface=只	dimension=count	base=	factor=1	kind=classifier
2755	surface=场	dimension=count	base=	factor=1	kind=classifier
2760	surface=次	dimension=count	base=	factor=1	kind=classifier
2765	surface=人	dimension=count	base=	factor=1	kind=classifier
2770	surface=位	dimension=count	base=	factor=1	kind=classifier	note=People; a place in a ranking is for the extraction to know
2776	surface=株	dimension=count	base=	factor=1	kind=classifier
2781	surface=份	dimension=count	base=	factor=1	kind=classifier
2786	surface=栋	dimension=count	base=	factor=1	kind=classifier
2791	surface=幢	dimension=count	base=	factor=1	kind=classifier
2796	surface=间	dimension=count	base=	factor=1	kind=classifier
2801	surface=辆	dimension=count	base=	factor=1	kind=classifier
2806	surface=台	dimension=count	base=	factor=1	kind=classifier
2811	surface=批	dimension=count	base=	factor=1	kind=classifier
2816	surface=期	dimension=count	base=	factor=1	kind=classifier
2821	surface=类	dimension=count	base=	factor=1	kind=classifier
2826	surface=支	dimension=count	base=	factor=1	kind=classifier
2831	surface=篇	dimension=count	base=	factor=1	kind=classifier
2836	surface=班	dimension=count	base=	factor=1	kind=classifier
2841	surface=艘	dimension=count	base=	factor=1	kind=classifier
2846	surface=架	dimension=count	base=	factor=1	kind=classifier
2851	surface=列	dimension=count	base=	factor=1	kind=classifier
2856	surface=部	dimension=count	base=	factor=1	kind=classifier
2861	surface=口	dimension=count	base=	factor=1	kind=classifier
2866	surface=头	dimension=count	base=	factor=1	kind=classifier
2871	surface=例	dimension=count	base=	factor=1	kind=classifier
2876	surface=起	dimension=count	base=	factor=1	kind=classifier
2881	surface=笔	dimension=count	base=	factor=1	kind=classifier
2886	surface=张	dimension=count	base=	factor=1	kind=classifier
2891	surface=单	dimension=count	base=	factor=1	kind=classifier
2896	surface=对	dimension=count	base=	factor=1	kind=classifier
2901	surface=對	dimension=count	base=	factor=1	kind=classifier
2906	surface=打	dimension=count	base=	factor=12	kind=classifier	note=Twelve; a verb in 打造 and 打通
2912	surface=片	dimension=count	base=	factor=1	kind=classifier	note=Wafers, places
2918	surface=块	dimension=count	base=	factor=1	kind=classifier	note=A plot, a plaque; money is 块钱
2924	surface=颗	dimension=count	base=	factor=1	kind=classifier
2929	surface=枚	dimension=count	base=	factor=1	kind=classifier
2934	surface=册	dimension=count	base=	factor=1	kind=classifier
2939	surface=本	dimension=count	base=	factor=1	kind=classifier
2944	surface=节	dimension=count	base=	factor=1	kind=classifier
2949	surface=门	dimension=count	base=	factor=1	kind=classifier
2954	surface=种	dimension=count	base=	factor=1	kind=classifier
2959	surface=组	dimension=count	base=	factor=1	kind=classifier
2964	surface=层	dimension=count	base=	factor=1	kind=classifier
2969	surface=轮	dimension=count	base=	factor=1	kind=classifier
2974	surface=届	dimension=count	base=	factor=1	kind=classifier
2979	surface=首	dimension=count	base=	factor=1	kind=classifier
2984	surface=幅	dimension=count	base=	factor=1	kind=classifier
2989	surface=面	dimension=count	base=	factor=1	kind=classifier
2994	surface=根	dimension=count	base=	factor=1	kind=classifier
2999	surface=棵	dimension=count	base=	factor=1	kind=classifier
3004	surface=盏	dimension=count	base=	factor=1	kind=classifier
3009	surface=封	dimension=count	base=	factor=1	kind=classifier
3014	surface=集	dimension=count	base=	factor=1	kind=classifier
3019	surface=卷	dimension=count	base=	factor=1	kind=classifier
3024	surface=页	dimension=count	base=	factor=1	kind=classifier
3029	surface=票	dimension=count	base=	factor=1	kind=classifier
3034	surface=箱	dimension=count	base=	factor=1	kind=classifier
3039	surface=桶	dimension=count	base=	factor=1	kind=classifier	note=Counted; reports seldom mean the barrel
3045	surface=瓶	dimension=count	base=	factor=1	kind=classifier
3050	surface=袋	dimension=count	base=	factor=1	kind=classifier
3055	surface=包	dimension=count	base=	factor=1	kind=classifier
3060	surface=盒	dimension=count	base=	factor=1	kind=classifier
3065	surface=罐	dimension=count	base=	factor=1	kind=classifier
3070	surface=双	dimension=count	base=	factor=1	kind=classifier
3075	surface=雙	dimension=count	base=	factor=1	kind=classifier
3080	surface=副	dimension=count	base=	factor=1	kind=classifier
3085	surface=羽	dimension=count	base=	factor=1	kind=classifier
3090	surface=尾	dimension=count	base=	factor=1	kind=classifier
3095	surface=匹	dimension=count	base=	factor=1	kind=classifier
3100	surface=粒	dimension=count	base=	factor=1	kind=classifier
3105	surface=柜	dimension=count	base=	factor=1	kind=classifier
3110	surface=席	dimension=count	base=	factor=1	kind=classifier
3115	surface=床	dimension=count	base=	factor=1	kind=classifier
3120	surface=股	dimension=count	base=	factor=1	kind=classifier
3125	surface=注	dimension=count	base=	factor=1	kind=classifier
3130	surface=道	dimension=count	base=	factor=1	kind=classifier
3135	surface=眼	dimension=count	base=	factor=1	kind=classifier
3140	surface=孔	dimension=count	base=	factor=1	kind=classifier
3145	surface=辑	dimension=count	base=	factor=1	kind=classifier
3150	surface=趟	dimension=count	base=	factor=1	kind=classifier
3155	surface=扇	dimension=count	base=	factor=1	kind=classifier
3160	surface=樘	dimension=count	base=	factor=1	kind=classifier
3165	surface=家次	dimension=count	base=	factor=1	kind=classifier
3170	surface=人次	dimension=count	base=	factor=1	kind=classifier
3175	surface=场次	dimension=count	base=	factor=1	kind=classifier
3180	surface=户次	dimension=count	base=	factor=1	kind=classifier
3185	surface=架次	dimension=count	base=	factor=1	kind=classifier
3190	surface=班次	dimension=count	base=	factor=1	kind=classifier
3195	surface=车次	dimension=count	base=	factor=1	kind=classifier
3200	surface=件次	dimension=count	base=	factor=1	kind=classifier
3205	surface=批次	dimension=count	base=	factor=1	kind=classifier
3210	surface=条次	dimension=count	base=	factor=1	kind=classifier
3215	surface=项次	dimension=count	base=	factor=1	kind=classifier
3220	surface=船次	dimension=count	base=	factor=1	kind=classifier
3225	surface=航次	dimension=count	base=	factor=1	kind=classifier
3230	surface=列次	dimension=count	base=	factor=1	kind=classifier
3235	surface=台次	dimension=count	base=	factor=1	kind=classifier
3240	surface=台套	dimension=count	base=	factor=1	kind=classifier
3245	surface=台(套)	dimension=count	base=	factor=1	kind=classifier
3250	surface=台（套）	dimension=count	base=	factor=1	kind=classifier
3255	surface=台/套	dimension=count	base=	factor=1	kind=classifier
3260	surface=件套	dimension=count	base=	factor=1	kind=classifier
3265	surface=件(套)	dimension=count	base=	factor=1	kind=classifier
3270	surface=件（套）	dimension=count	base=	factor=1	kind=classifier
3275	surface=例次	dimension=count	base=	factor=1	kind=classifier
3280	surface=班列	dimension=count	base=	factor=1	kind=classifier
3285	surface=床位	dimension=count	base=	factor=1	kind=classifier
3290	surface=部门	dimension=count	base=	factor=1	kind=classifier	note=Stands for its own noun: 12部门联合印发
3296	surface=大类	dimension=count	base=	factor=1	kind=classifier
3301	surface=小类	dimension=count	base=	factor=1	kind=classifier
3306	surface=门类	dimension=count	base=	factor=1	kind=classifier
3311	surface=车皮	dimension=count	base=	factor=1	kind=classifier

"""#

    private static let qualifiers: StaticString = #"""
3	means=ge	side=before	surfaces:超|超过|超过了|突破|突破了|首次突破|首破|逾|不低于|不少于|不小于|至少|大于|高于|多于|过|跨越|跨入|迈上|站上|冲刺|起码|跨过|迈过|跃上|越过|迈入|冲破|站稳
6	means=ge	side=after	surfaces:以上|及以上|或以上|之上|多|余|有余|大关|开外|起
9	means=le	side=before	surfaces:不超过|不高于|不大于|低于|少于|小于|不到|不足|最多|至多|未到|控制在|限于
12	means=le	side=after	surfaces:以内|以下|及以下|之内|内
15	means=approx	side=before	surfaces:约|约为|约达|大约|近|将近|接近|大概|差不多|约占|几近|接近于|上下
18	means=approx	side=after	surfaces:左右|上下|许|前后
21	means=eq	side=before	surfaces:达|达到|达到了|达至|为|共|共有|共计|总计|累计|合计|累计达|总数达|已达|仅|仅为|了|有|至|到|成为|高达|总共|一共|计|合共|共达|分别为|分别达|分别达到|各为

"""#

    private static let statuses: StaticString = #"""
3	status=target	surfaces:将突破|将增长|今年将|将开工|将新增|将建成|将建设|将投入|将推进|将引进|将启动|还将|也将|都将|均将|仍将|将新建|将力争|将举办|力争|确保|争取|努力实现|计划|目标|目标是|目标为|预期目标|发展目标|主要预期目标|工作目标|总体目标|将实现|要实现|要达到|要增长|要完成|要新增|要力争|要确保|要突破|要引进|要建成|力促|拟|规划到|奋力实现|力求|计划完成|计划到|计划年内|将完成|目标值|全力冲刺
5	status=forecast	surfaces:规划建设|可年产|可创造|可年处理|可年新增|预计|有望|预期|可达|将达|将达到|达产后|投产后|建成后|全部建成后|全面建成后|建成投产后|全面建成投产后|全部达产后|全面达产后|满产后|可实现|可新增|可形成|可带动|可吸纳|可提供|能达到|估计|预测|将带动|将形成|未来将|未来可|将带进|将带来|将创造|未来可实现|未来将实现
7	status=actual	surfaces:已|已经|实现了|完成了|截至目前|数据显示|统计显示|据统计|新增了|达到了|突破了|增长了|下降了|回顾|回望|已完成|已实现|已有|实际完成|成功争取|争取到|成功争取到

"""#

    private static let measures: StaticString = #"""
3	measure=growth	sign=plus	with=percent	surfaces:增长|同比增长|同比增长了|同比分别增长|分别增长|年均增长|年均增速|增幅|增速|增速为|增速达|增幅达|增幅为|同比增幅|同比增速|同比增|同比上升|上升|同比上涨|上涨|涨幅|增长率|平均增长|环比增长|环比上涨|环比上升|增长速度|可比增长|同口径增长|名义增长|实际增长|提高|提升|同比提高|同比提升|增加|同比增加|比上年增长|比上年增加|比上年上涨|较上年增长|较去年增长|比去年增长|较上年同期增长|比上年同期增长|较去年同期增长|同期增长|两年平均增长|逆势增长|快速增长|稳步增长|同比净增|净增长|增|涨|扩大|攀升|增至|成长|同比成长|扬升|劲扬|走扬|年增|年增长|加快|提速|增长了|提高了|增加了|提升了|上涨了
7	measure=growth	sign=minus	with=percent	surfaces:下降|同比下降|降低|减少|同比减少|同比降低|回落|同比回落|下滑|同比下滑|负增长|下跌|环比下降|环比下跌|降幅|降幅达|降幅为|同比降|比上年下降|较上年下降|比去年下降|比上年减少|比上年同期下降|缩减|压减|降|跌|收窄|萎缩|减|衰退|年减|放缓|下降了|减少了|降低了
11	measure=change	sign=plus	with=amount	surfaces:增加|同比增加|比上年增加|较上年增加|比去年增加|较去年增加|净增|净增加|同比净增|增加了|增收|同比增收|多增|同比多增|增|比年初增加|较年初增加|提高|提升|上升|同比提高|同比提升|同比上升|扩大|上涨
15	measure=change	sign=minus	with=amount	surfaces:减少|同比减少|比上年减少|较上年减少|净减少|下降|同比下降|比上年下降|降低|压减|削减|核减|少增|同比少增|回落|收窄|缩短|压缩|缩减|减
19	measure=share	sign=plus	with=percent	surfaces:占|占到|占到了|约占|仅占|共占|占比|占比达|占比为|占全市|占全区|占全部|占总量的|比重|比重为|比重达|比重达到|比重提高到|比重提升至|占比提高到|占比提升至
23	measure=completion	sign=plus	with=percent	surfaces:完成进度|完成率|完成进度达|完成目标任务|完成年度目标|完成年度计划|完成年度任务|完成全年任务|完成全年目标|完成全年计划|完成年初计划|占年度计划|占年度任务|占全年计划|占全年任务|完成计划|完成任务|完成预算|完成年初预算|完成调整预算|完成预期目标|完成年度目标任务|完成全年目标任务|目标任务的|任务的|计划的|预算的|目标的|任务数的|计划数的|年度计划的|年度任务的|年计划的
27	measure=gap	sign=plus	with=points	surfaces:高于|高出|超过|快于|超出|高|领先|领跑|好于|优于|大于|快
31	measure=gap	sign=minus	with=points	surfaces:低于|慢于|落后|落后于|低|少于|慢

"""#

    private static let periods: StaticString = #"""
3	year=0	surfaces:今年|本年|本年度|今年以来|新的一年|本报告期|新一年|年初以来
5	year=-1	surfaces:去年|上年度|过去一年|过去的一年|去年全年|刚刚过去的一年
7	year=-2	surfaces:前年
9	year=1	surfaces:明年|来年|下一年
11	year=2	surfaces:后年
13	own=0	surfaces:年内|当年|同年|全年|年末|年底|年终|期末|年初
15	own=-1	surfaces:上年|上一年|上年同期|去年同期|同期|上年末|上年底
17	part=S1	surfaces:上半年
19	part=S2	surfaces:下半年
21	part=Q1	surfaces:一季度|第一季度|首季|1季度|首季度|一季
23	part=Q2	surfaces:二季度|第二季度|2季度
25	part=Q3	surfaces:三季度|第三季度|3季度
27	part=Q4	surfaces:四季度|第四季度|4季度
29	part=01/09	surfaces:前三季度|前3季度|一至三季度|1至3季度|1-3季度
31	part=S1	surfaces:前两季度|前二季度
34	part=01/02	surfaces:一至二月|一到二月|一—二月|1至二月|前二个月|头二个月|前两个月|头两个月|前2个月|头2个月|前2月
36	part=01/03	surfaces:一至三月|一到三月|一—三月|1至三月|前三个月|头三个月|前3个月|头3个月|前3月
38	part=01/04	surfaces:一至四月|一到四月|一—四月|1至四月|前四个月|头四个月|前4个月|头4个月|前4月
40	part=01/05	surfaces:一至五月|一到五月|一—五月|1至五月|前五个月|头五个月|前5个月|头5个月|前5月
42	part=01/06	surfaces:一至六月|一到六月|一—六月|1至六月|前六个月|头六个月|前6个月|头6个月|前6月
44	part=01/07	surfaces:一至七月|一到七月|一—七月|1至七月|前七个月|头七个月|前7个月|头7个月|前7月
46	part=01/08	surfaces:一至八月|一到八月|一—八月|1至八月|前八个月|头八个月|前8个月|头8个月|前8月
48	part=01/09	surfaces:一至九月|一到九月|一—九月|1至九月|前九个月|头九个月|前9个月|头9个月|前9月
50	part=01/10	surfaces:一至十月|一到十月|一—十月|1至十月|前十个月|头十个月|前10个月|头10个月|前10月
52	part=01/11	surfaces:一至十一月|一到十一月|一—十一月|1至十一月|前十一个月|头十一个月|前11个月|头11个月|前11月
54	span=2006/2010	surfaces:十一五|“十一五”
56	span=2011/2015	surfaces:十二五|“十二五”
58	span=2016/2020	surfaces:十三五|“十三五”
60	span=2021/2025	surfaces:十四五|“十四五”
62	span=2026/2030	surfaces:十五五|“十五五”
65	span=2010	surfaces:十一五末|“十一五”末|十一五期末|“十一五”期末|十一五末期|“十一五”末期
67	span=2015	surfaces:十二五末|“十二五”末|十二五期末|“十二五”期末|十二五末期|“十二五”末期
69	span=2020	surfaces:十三五末|“十三五”末|十三五期末|“十三五”期末|十三五末期|“十三五”末期
71	span=2025	surfaces:十四五末|“十四五”末|十四五期末|“十四五”期末|十四五末期|“十四五”末期
73	span=2030	surfaces:十五五末|“十五五”末|十五五期末|“十五五”期末|十五五末期|“十五五”末期
76	last-years=2	surfaces:近两年来|近两年|过去两年|过去的两年|最近两年|这两年|两年来|两年间|两年以来|近二年来|近二年|过去二年|过去的二年|最近二年|这二年|二年来|二年间|二年以来|近2年来|近2年|过去2年|过去的2年|最近2年|这2年|2年来|2年间|2年以来
78	last-years=3	surfaces:近三年来|近三年|过去三年|过去的三年|最近三年|这三年|三年来|三年间|三年以来|近3年来|近3年|过去3年|过去的3年|最近3年|这3年|3年来|3年间|3年以来
80	last-years=4	surfaces:近四年来|近四年|过去四年|过去的四年|最近四年|这四年|四年来|四年间|四年以来|近4年来|近4年|过去4年|过去的4年|最近4年|这4年|4年来|4年间|4年以来
82	last-years=5	surfaces:近五年来|近五年|过去五年|过去的五年|最近五年|这五年|五年来|五年间|五年以来|近5年来|近5年|过去5年|过去的5年|最近5年|这5年|5年来|5年间|5年以来
84	last-years=6	surfaces:近六年来|近六年|过去六年|过去的六年|最近六年|这六年|六年来|六年间|六年以来|近6年来|近6年|过去6年|过去的6年|最近6年|这6年|6年来|6年间|6年以来
86	last-years=7	surfaces:近七年来|近七年|过去七年|过去的七年|最近七年|这七年|七年来|七年间|七年以来|近7年来|近7年|过去7年|过去的7年|最近7年|这7年|7年来|7年间|7年以来
88	last-years=8	surfaces:近八年来|近八年|过去八年|过去的八年|最近八年|这八年|八年来|八年间|八年以来|近8年来|近8年|过去8年|过去的8年|最近8年|这8年|8年来|8年间|8年以来
90	last-years=9	surfaces:近九年来|近九年|过去九年|过去的九年|最近九年|这九年|九年来|九年间|九年以来|近9年来|近9年|过去9年|过去的9年|最近9年|这9年|9年来|9年间|9年以来
92	last-years=10	surfaces:近十年来|近十年|过去十年|过去的十年|最近十年|这十年|十年来|十年间|十年以来|近10年来|近10年|过去10年|过去的10年|最近10年|这10年|10年来|10年间|10年以来
95	open=yes	surfaces:早日|尽早|尽快|不久的将来

"""#

    private static let scopes: StaticString = #"""
3	scope=park	form=word	surfaces:全区|园区|本区|该区|我区|高新区|经开区|开发区|新区|本园区|区内|辖区|全园|工业园区
6	scope=region	form=word	surfaces:全市|全省|全国|全县|全州|全球|全自治区|我市|我省|我国|该市|该省|本市|本省|全镇|全街道
9	scope=platform	form=word	surfaces:主平台|产业转移主平台|合作园区|科创中心|综合保税区|综保区|自贸区|自贸试验区|保税区|出口加工区
12	scope=platform	form=ending	surfaces:科技城|科学城|软件城|生物城|保税港区|合作区|产业园|科技园|产业城|孵化基地|孵化器|众创空间|集聚区|产业基地|片区|工业园|示范区|母基金|子基金|引导基金|产业基金|创业园|软件园|物流园|创新中心|产业园区|特色园区|工业区|加速器|小镇|启动区|企业园|创新园|科创园|生态园|孵化园|产业新空间
15	scope=industry	form=ending	surfaces:牧业|信息传输业|纺织业|造纸业|印刷业|医药业|食品业|养殖业|娱乐业|会展业|保险业|物流业|化工业|通信业|商贸业|产业|产业集群|集群|行业|领域|制造业|服务业|建筑业|农业|产业链|制品业|加工业|采选业|开采业|冶炼业|供应业|零售业|批发业|批发和零售业|住宿业|餐饮业|住宿和餐饮业|金融业|房地产业|邮政业|运输业|仓储业|软件业|旅游业|渔业|林业|畜牧业|种植业|采矿业|租赁业|农林牧渔业|农副食品加工业
18	scope=project	form=ending	surfaces:项目|生产基地|一期|二期|三期|四期|首期
21	scope=enterprise	form=ending	surfaces:公司|集团|四上企业|“四上”企业|四下企业|“四下”企业|强企业|外资企业|内资企业|民营企业|国有企业|私营企业|集体企业|三资企业|外商投资企业|股份制企业|国有控股企业|港澳台商投资企业|外商及港澳台商投资企业|外商及港澳台投资企业|百强企业|龙头企业|骨干企业|重点企业|科技|股份|汽车|时代|电子|药业|制药|食品|电气|材料|精密|光电|智能|新材料|新能源|半导体|生物|医药|重工|机械|化工|钢铁

"""#

    private static let joints: StaticString = #"""
2	joint=of-which	surfaces:其中|其中包括|其中：
4	joint=respectively	surfaces:分别|分别为|分别达|分别达到|分别增长|同比分别增长
6	joint=each	surfaces:各|均|均达|均为|均达到|均超过|均超|都
8	joint=compared	surfaces:比|较|相比|相比于|与去年同期相比|同比|环比
10	joint=rank	surfaces:居|位居|位列|列|排名|排在|排|名列|跻身|稳居|位次|进入|跃居|跃升至|上升至|升至|居于|位于|排位|综合排名|升到|进位至|晋升至|前移至|增速|数量居|均居
12	joint=contribution	surfaces:拉动|贡献率|贡献|拉高
14	joint=first	surfaces:首位|榜首|头部|首名|第一位|第1位

"""#

    private static let tables: StaticString = #"""
6	role=column	of=indicators	surfaces:指标|指标名称|主要指标|主要经济指标|经济指标|指标项目|项目指标|统计指标|考核指标|重点指标|核心指标|监测指标|内容|类别|分类|项目|科目|预算科目|事项|名称|分组|指标分类|一级指标|二级指标|三级指标|指标类别|分项
9	role=column	of=units	surfaces:单位|计量单位|度量单位|指标单位|数据单位
12	role=column	of=numbers	surfaces:序号|编号|行次|代码|次序|序|号|No|NO|No.|顺序|编码
15	role=column	of=remarks	surfaces:备注|说明|注|责任单位|责任部门|牵头单位|牵头部门|配合单位|数据来源|资料来源|来源|填报单位|联系人|联系电话|电话|地址|评价|完成情况说明|存在问题|下一步打算|指标属性|属性
18	role=column	of=times	surfaces:年份|年度|年|月份|时间|时期|季度|期间|统计时间|报告期|年月
23	role=names	scope=enterprise	surfaces:企业名称|企业|公司名称|公司|单位名称|法人单位|重点企业|企业(单位)名称|投资方|投资企业
26	role=names	scope=park	surfaces:园区名称|园区|开发区名称|开发区|高新区|经开区|高新区名称|经开区名称|工业园区|产业园区|功能区|产业园区名称|园区(开发区)|园区简称
29	role=names	scope=platform	surfaces:片区|片区名称|分园|分园名称|基地名称|平台名称|平台|组团|板块|子园区|园中园|园区片区|孵化器名称|载体名称
32	role=names	scope=region	surfaces:地区|县|区|县区|区县|县市区|县(市、区)|县(市|区)|市县|区市县|市区县|城市|地市|市州|设区市|镇街|镇(街)|镇街道|街道|乡镇|乡镇街道|街镇|省份|省市|省|市|国家|国别|国家(地区)|国家或地区|国别(地区)|国家和地区|行政区|区域|区划|各县区|旗县区|地区名称
35	role=names	scope=industry	surfaces:行业|产业|主要行业|行业名称|产业名称|行业类别|产业类别|行业分类|国民经济行业|产业链|产业集群|集群名称|主导产业|重点产业|产业领域|行业大类|重点产业链
38	role=names	scope=project	surfaces:项目名称|建设项目|重点项目|项目单位|工程名称
43	role=generic	surfaces:年|指标|指标名称|主要指标|绝对数|绝对值|绝对额|绝对量|数值|指标值|数据|总量|总数|数量|数额|金额|值|完成数|完成额|完成值|完成量|完成|完成情况|实绩|实际数|实际值|实际完成|实际完成数|实际|累计完成|累计完成数|全年完成|年末数|年末值|年底数|期末数|年初数|期初数|现状值|基数|基期|现值|数|单位|预算数|预算|决算数|执行数|年度|规模|情况|名称|主要|经济|统计|发展|报告期|统计数|汇总|比较|与|及|和|其|生产完成|末|底|初|末数|余额数
47	role=total	surfaces:合计|总计|总合计|小计|共计|全区合计|全市合计|园区合计|总和|全部|汇总|合计数|总数|总体|全区|园区|全园|本区|全园区|全区总计|全部合计|Total|TOTAL
49	role=part	surfaces:其中|#|其中：|其中:
51	role=counted	surfaces:企业数|企业个数|单位数|单位个数|机构数|机构个数|学校数|户数|人数|家数|个数|项数|件数|项目数|项目个数|从业人员数|员工数|职工数|专利数|村数|处数|座数
53	role=caption	surfaces:计量单位|金额单位|货币单位|数据单位|单位
55	role=note	surfaces:注:|注1|注释:|说明:|资料来源:|数据来源:|备注:|*注|附注:|来源:|填报人:|制表:|审核:
59	role=whole	part=增加值	surfaces:地区生产总值|生产总值|国内生产总值|GDP|本地生产总值|本区生产总值|全市生产总值|全区生产总值|全县生产总值|区域生产总值
64	role=blank	means=not-applicable	surfaces:/|//|\|×|x|X|N/A|n/a|NA|#N/A|不适用|／|╱|*|**|***
67	role=blank	means=not-reported	surfaces:…|……|...|..|....|无数据|暂无|暂无数据|缺|未公布|未统计|待定|待统计|未出|尚未公布|不详|?|空|保密|XX|XXX|xx|〇〇
70	role=blank	means=none	surfaces:-|--|---|—|——|–|－|―|无|零|〇|没有|─|_
73	role=unchanged	means=eq	surfaces:持平|与上年持平|与去年持平|同比持平|与上年同期持平|不变|未变|无变化|零增长|平
76	role=unchanged	means=approx	surfaces:基本持平|与上年基本持平|与去年基本持平|同比基本持平|大致持平
81	role=stretch	means=this-month	surfaces:本月|当月|本月数|当月数|本月完成|当月完成|本期|报告期|当月值|本月值|单月
84	role=stretch	means=to-date	surfaces:累计|累计数|累计值|本月止累计|本月止|自年初累计|年初累计|本年累计|1-本月|1-本月止|1—本月|1－本月|年初至今|年内累计|本年数|本期累计|本年
87	role=stretch	means=to-last-month	surfaces:1-上月|1—上月|1－上月
90	role=stretch	means=year-before	surfaces:上年同期|去年同期|上年同期数|去年同期数|同期|同期数|上年|上年数|上年实绩|上年完成|去年|去年数|上年同月|上期|上年值|上年同期累计|去年实绩|上年实际|上年度
95	role=measure	measure=growth	sign=plus	with=percent	surfaces:±|±%|同比|同比±|同比±%|比上年|比上年同期|比上年同月|比去年同月|较上年同月|较去年同月|比上年±|比上年±%|比去年|比去年同期|增减|同比增减|比上年增减|比同期增减|比上年同期增减|比去年同期增减|增减率|同比增减率|增减幅度|增减幅|增(减)幅|增减比例|增幅度|同比增长率|同比增长速度|发展速度增长|比上年增长速度|增长幅度|增速|名义增速|现价增速|可比增速|可比价增速|不变价增速|增长率|环比|环比±%|环比增减|两年平均|两年平均增速|年均增长率|年均增速|变动幅度|变化率|同比变化|较上年|较去年|较上年同期|较去年同期|比上年增减百分比|升降幅度|同比涨跌|涨跌幅|比上年增长(+)或下降(-)|增长±|增长±%|同比增长±%|为上年同期
100	role=measure	measure=change	sign=plus	with=amount	surfaces:增减|同比增减|比上年增减|比同期增减|比上年同期增减|比去年同期增减|增减额|增减数|增减量|同比增减额|比上年增减额|增量|增加额|增长额|增长量|净增|净增额|净增量|净增长|变动额|变化|变化量|同比增量|增加数|同比|比上年|较上年|增长
105	role=measure	measure=change	sign=plus	with=amount	surfaces:比年初增加额|比年初增减额|比年初增加数|比年初增减数|比年初增减量|比年初增量|比年初净增额|比年初增长额|比年初增加量|比年初净增|比年初增收额|比上年末增加额|比上年末增减额|比上年末增加数|比上年末增减数|比上年末增减量|比上年末增量|比上年末净增额|比上年末增长额|比上年末增加量|比上年末净增|比上年末增收额|比上年增加额|比上年增加数|比上年增减数|比上年增减量|比上年增量|比上年净增额|比上年增长额|比上年增加量|比上年净增|比上年增收额|较年初增加额|较年初增减额|较年初增加数|较年初增减数|较年初增减量|较年初增量|较年初净增额|较年初增长额|较年初增加量|较年初净增|较年初增收额|较上年末增加额|较上年末增减额|较上年末增加数|较上年末增减数|较上年末增减量|较上年末增量|较上年末净增额|较上年末增长额|较上年末增加量|较上年末净增|较上年末增收额|较上年增加额|较上年增减额|较上年增加数|较上年增减数|较上年增减量|较上年增量|较上年净增额|较上年增长额|较上年增加量|较上年净增|较上年增收额|比去年增加额|比去年增减额|比去年增加数|比去年增减数|比去年增减量|比去年增量|比去年净增额|比去年增长额|比去年增加量|比去年净增|比去年增收额|比上年同期增加额|比上年同期增减额|比上年同期增加数|比上年同期增减数|比上年同期增减量|比上年同期增量|比上年同期净增额|比上年同期增长额|比上年同期增加量|比上年同期净增|比上年同期增收额|比去年同期增加额|比去年同期增减额|比去年同期增加数|比去年同期增减数|比去年同期增减量|比去年同期增量|比去年同期净增额|比去年同期增长额|比去年同期增加量|比去年同期净增|比去年同期增收额|比同期增加额|比同期增减额|比同期增加数|比同期增减数|比同期增减量|比同期增量|比同期净增额|比同期增长额|比同期增加量|比同期净增|比同期增收额|同比增加额|同比净增
110	role=measure	measure=change	sign=plus	with=points	surfaces:增减|同比增减|比上年增减|比上年同期增减|同比|比上年|较上年|变化|增减百分点|提高百分点|回落百分点|增减点数|同比变化|增长|位次变化
115	role=measure	measure=share	sign=plus	with=percent	surfaces:比重|占比|所占比重|所占比例|构成|结构|份额|占全市|占全区|占全省|占总额|占总量|占全部|百分比|占全市比重|占全区比重|占全省比重|占全国比重|占总数|占合计
120	role=measure	measure=completion	sign=plus	with=percent	surfaces:完成进度|进度|完成率|完成比例|任务完成率|目标完成率|计划完成率|完成年计划|完成年度计划|完成年度目标|完成年度任务|完成全年目标|完成全年任务|完成全年计划|完成目标|完成计划|完成任务|占年度目标|占年计划|占全年目标|占全年任务|占年度任务|占年度计划|占目标|占预算|为预算|完成预算|完成年初预算|完成调整预算|为年初预算|占年初预算|执行率|预算执行率|完成百分比|年度完成率|目标完成进度|序时进度|投资完成率
125	role=measure	measure=rank	sign=plus	with=amount	surfaces:位次|排行|排行榜|排名|排位|名次|位序|全市排名|全省排名|全市位次|全省位次|全国排名|全国位次|排序|增速排名|增速位次|总量排名|总量位次|全省排位|全市排位|在全市位次|在全省位次|居全市位次|居全省位次|综合排名
132	role=ending	scope=region	surfaces:市|县|区|镇|乡|街道|省|自治区|自治州|自治县|州|旗|盟|地区|街道办|办事处|林区|特别行政区
135	role=ending	scope=park	surfaces:高新区|经开区|开发区|高新技术产业开发区|高新技术开发区|经济技术开发区|经济开发区|工业园区|产业园区|园区|新区|保税区|综合保税区|综保区|合作区|试验区|高新园区|工业集中区|产业集聚区|循环经济区|化工园区|自贸区|度假区
138	role=ending	scope=enterprise	surfaces:公司|集团|有限公司|股份公司|厂|总厂|研究院|银行|分公司|合作社

"""#

    private static let fixedWords: StaticString = #"""
2	kind=numeral	surfaces:四套班子|六套班子|一方面|另一方面|统一|进一步|一体化|一体|一系列|一批|第一时间|唯一|一定|一样|一直|一致|一般|一起|一旦|一边|一流|同一|单一|专一|万一|一律|一同|一道|一线|一站式|一带一路|一切|一手|一举|一度|一步|一经|一向|一如既往|一贯|一心一意|不一|逐一|一一|之一|一路|一些|一种|一个|一次性|新一轮|一轮|这一|每一|某一|任一|一名|一位|一条|一项|一场|一份|一台|一支|一张|一家|一座|一处|一片|一股|一篇|一环|一环节|一揽子|一锤|一应|一齐|一概|一再|合一|归一|万众|万物|万达|万科|万象|千方百计|千家万户|百花齐放|百姓|百货|百年|百强|百度|千里|千年|三农|三角|三角洲|长三角|珠三角|四川|四面八方|五金|五星|六安|七夕|八一|九江|九州|十足|十分|十堰|万宁|万州|百色|三亚|三明|三门峡|四平|五指山|三峡|千岛湖|双一流|一般公共预算|第三产业|第二产业|第一产业|第三方|二次|再一次|三产|二产|一产|两岸|两侧|两地|两会|两化|两院|两高|两化融合|几乎|几何|半导体|半年度|半成品|参半|过半数|零售|零部件|零距离|零食|归零|零碳|零星|二手|二氧化碳|二维|三维|一期工程|亿万|万家|万向|数字|万国|千瓦|百盛|三甲|一二三产业|一二三产|亿元级|十佳|十强|首创|两不愁|三保障|一刀切|一盘棋|一张网|一张图|一件事|一网通办|一窗通办|一窗受理|一枚印章|独一无二|数一数二|一以贯之|始终如一|划一|第一线|一代|新一代|下一代|一把手|一年|一年来|两手|两翼|万里|百万英才|千亿级|三位一体|四位一体|五位一体|一村一品|一事一议|一窝蜂|一面|一来|一端|一等|二等|三等
4	kind=qualifier	surfaces:平均|人均|户均|年均|日均|均衡|均价|均值|自然增长率|内资|内需|内陆|签约|新签约|已签约|节约|集约|集约化|制约|公约|预约|契约|合约|条约|最近|附近|近年|近年来|近期|近日|近几年|近些年|靠近|邻近|新近|达标|达产|达产达效|发达|到达|抵达|传达|通达|表达|雷达|直达|余额|余热|业余|其余|盈余|结余|多种|多个|多项|多家|多次|多元|多元化|多样|多层|多边|众多|诸多|许多|更多|大多|多功能|多业态|多媒体|多晶硅|超级|超市|超前|超大|超高清|超算|超额|高超|超声|超导|超滤|超纯|以上学历|县级以上|市级以上|省级以上|区级以上|行业以上|规模以上|规模以上工业|限额以上|以上企业|达成|为主|为主体|为导向|作为|行为|因为|为了|人为|大有作为|共建|共享|共同|共赢|公共|共识|有序|有力|有效|所有|具有|拥有|国有|有关|有限|有机|只有|现有|达能|到位|达利园|过程|通过|经过|超过去|起来|起步|一起|起到|起草|起点|内部|内容|内外|省内|市内|国内|境内|场内|以内部|多多
6	kind=status	surfaces:重要|需要|首要|次要|必要|只要|简要|摘要|纪要|行动计划|工作计划|计划单列市|三年行动计划|学习计划|目标企业|在库目标企业|目标企业库|目标任务书|目标导向|项目计划|火炬计划|人才计划|目标责任|目标责任制|招商目标|年度计划|培育计划|发展计划|已建成|已成|安排部署|确保项目|目标定位|国家火炬计划|计划生育|获得感|获得者|收获|捕获|拟定|拟上市|模拟|虚拟|拟上市企业|各项安排|目标考核|成功经验|成功率|预期目标的
9	kind=common	surfaces:统计|设计|会计|计算|计量|甚至|以至|至今|临近|近代|对比|比较|比赛|比如|较量|允许|许可|早已|已知|约束|约定|超重|超载|超越|过渡|过剩|逾期|多年|为民|为期|增值|增值税|增强|增设|增量|增资|降水|降水量|降温|降费|降本|减税|减税降费|减排|减持|减灾|高校|高铁|高速|高温|高端|高效|低碳|低保|低空经济|居民|居住|列入|系列|排放|排水|排污|各界|跨越式|突破口|突破性|上下游|上下联动|预期寿命
13	kind=common	surfaces:经济|经营|经费|经贸|新型|新兴|新经济|新动能|新质|生产性|各类|各级|各项|比亚迪|对外|对口|从业|并购|并网|使用|把关|正式|正规|全员|要素|要点|由于|再生|再制造|为例|和谐|与会|让利|都市|其他|其它|高技术|高技术产业|高新|高新技术|高新技术产业|高质量|高水平|高层次|快递|快速|大中型|低碳经济

"""#

    private static let verbs: StaticString = #"""
2	surfaces:实现|完成|要|连续|保持|继续|相当于|正|正在|达成|现已|达到|实现了|完成了|形成|取得|推动|协助|帮助|促进|带动|拉动|组织|组织了|开展|开展了|举办|举办了|发放|指导|辅导|引导|支持|推进|加快|全力|大力|积极|持续|成功|顺利|共|累计|总计|合计|全年|全部|新|还|也|又|再|均|都|已|将|使|让|把|对|与|和|及|以及|并|且|而|则|力争|确保|争取|预计|计划|共有|拥有|现有|已有|有|其中|包括|通过|截至|目前|超额|超额完成|圆满|圆满完成|先后|总共|经|按|以|从|由|为|给|向|主要|主要是|获得|获批|共获批|共获|落实|积极落实|落实好|做好|用好|抓好|办好|已落实|成功争取|发出|签订|签订了|推荐|调配|邀请|讲授|共讲授|建成|建设|安排|推动共计|提供|出台|印发|收集|解决|排查|惠及|覆盖|涉及|吸引|引入|聚集|集聚|汇聚|培育|培育出|孵化|孵化出|认定|获评|被认定为|产生|兑现|拨付|争取到|到位|转正|现在|如今|眼下|当前|迄今|平均每月|另|另有|另外|按可比价格计算|按可比价计算|按不变价格计算|按不变价计算|按可比价格|按可比口径|按可比口径计算|可比价|大幅|小幅|微幅|大幅度|小幅度|明显|稳步|快速|致|导致|创造|带进|创下|此次|本次|这次
4	kept=yes	surfaces:签约|装修|正在装修|正在建设|在建|开工|承接|已承接|新引进|招引|竣工|投产|新建|改造|整治|盘活|腾出|征收|拆除|种植|安置|招聘|培训|走访|检查|查处|办理|办结|受理|减免|发行|募集|到账|签署|入驻|落户|落地|动工|新增|净增|引进|入选|通过认定|申报|转化|孵化项目|融资|授权|注册|整改|发现|销售|生产|出口额达|居|位居|突破|超过|高达|荣膺|跻身|迈入|升至

"""#

    private static let ruleWords: StaticString = #"""
5	role=zone-ending	surfaces:工业园区|高新区|经开区|开发区|新区|综合保税区|综保区|保税区|出口加工区
7	role=zone-kind	surfaces:国家级|国家|省级|经济技术|经济|高新技术产业|高新技术|高新|技术|产业|工业|综合|现代|临空|循环|国际|合作|城乡
9	role=zone-opener	surfaces:在|对|和|与|及|为|由|从|向|到|是|把|以|将|如
11	role=zone-grade	surfaces:国家级|国家|省级|市级|县级
14	role=park-word	surfaces:高新区|高新技术产业开发区|高新技术开发区|高新技术产业园|高新技术园|经开区|开发区|园区|新区|产业园|保税|自贸
16	role=park-kind	surfaces:国家级|省级|工业|产业|各类|各
18	role=area-opener	surfaces:预计|末|底|内|来|实现|完成|确保|力争|推动
20	role=industry-stem	surfaces:零部件|电子|纺织|服装|建材|食品|加工|医药|化工|机械|信息|材料|能源|制造|制造业|装备|汽车|电路|半导体|物流|冶金|软件|光电|通讯|通信|生物科技|生物技术|轻工|家具|家电|电器|电气|造纸|印刷|包装|饮料|仪器|光伏|储能|服务业|产业|医疗器械|五金|塑料|橡胶|陶瓷|环保|类型|事业
22	role=not-industry	surfaces:重点|国家|百强|省级|市级|骨干|龙头|高新|规划|上市|规上|规模|中国|全国|领军|优质
24	role=enterprise	surfaces:企业|厂商|公司
26	role=enterprises-counted	surfaces:企业|厂商|公司|家数|企业数
28	role=class-of-size	surfaces:企业|以上企业
30	role=copula	surfaces:是
32	role=wide-industry	surfaces:制造业|服务业
34	role=generic-name	surfaces:总面积|区域面积
36	role=several	surfaces:个|家|大|、|：|“|和|与|，|；|（
38	role=of-industry	surfaces:增加值
42	role=and	surfaces:和|与|及|以及
44	role=and-so-on	surfaces:等
46	role=list-opener	surfaces:为|在|是|有
48	role=place-ending	surfaces:区|园|城|镇|岛|港|基地
50	role=industry-ending	surfaces:业
54	role=among	surfaces:中|里|之中|当中
56	role=among-opener	surfaces:在
58	role=rate-opener	surfaces:增速|增幅|增长速度
60	role=increase	surfaces:新增|净增|新增加
62	role=ranked	surfaces:增速|增幅|总量|数量|规模|总量和增速|全市|全省|全国
66	role=list-mark	surfaces:、|.|．|（|）|(|)|第|章|部分
68	role=founding	surfaces:批准为|批准设立|批准成立|批准升级|成立于|设立于|始建于|创建于|组建于|升级为|晋升为|升格为|获批国家|获批为|被批准|批复设立|批复同意|挂牌成立|正式成立|经批准|辟建|兴建|建起|设立|获批|设市|设区|设县
70	role=event	surfaces:本次|此次|这次|当天|当日|集中签约|集中开工|集中竣工|集中开竣工|现场签约|签约仪式|开工仪式|奠基仪式|竣工仪式|投产仪式|揭牌仪式
72	role=news-source	surfaces:获悉|消息|了解到|提出|明确
74	role=after-duration	surfaces:内|来|间|以来
76	role=to-date	surfaces:以来
78	role=present-time	surfaces:目前|现在|眼下|如今
80	role=span-holder	surfaces:期间|时期|五年|的五年
82	role=from	surfaces:由|从
84	role=day-of-news	surfaces:获悉|记者|讯|电|消息|报道
86	role=comparison-partner	surfaces:相比|同期相比|比|同期比|对比|相较|为基期|高基数|低基数|基数|同期高基数|确定的|制定的|下达的|预定的|定下的
88	role=time-opener	surfaces:到|至|截至|截止|展望|自从|回望|回顾|进入|自|面向|据统计
90	role=sum-to-date	surfaces:累计完成|累计实现
92	role=news-day	surfaces:今天|今日|昨天|昨日|近日|日前|当天|当日|上午|下午
96	role=of-industry-name	surfaces:增加值|完成投资|投资|总产值
98	role=above-scale	surfaces:规模以上|规上
100	role=reason	surfaces:因|受|在|由于|得益于|随着|凭借|依托|作为
102	role=subject-opener	surfaces:其中|据了解|据介绍|据悉|目前|目前为止|此外|同时|另外|同样|例如|比如|如|而|在|走进|来到|走访|位于|作为|由|记者从|近日|日前|近年来|当前|如今
104	role=visit-opener	surfaces:在|走进|来到|走访|位于
106	role=firm-ending	surfaces:公司|集团
108	role=subject-adverb	surfaces:也|则|仍|亦|逆势|持续|继续|更|还|仅|约|合计|快速|稳步
110	role=list-head	surfaces:为|是|属
112	role=turned-into	surfaces:作|成|列|定|转|视|称
114	role=firm-verb	surfaces:生产|年产|年加工|加工|实现产值|完成产值|产值|工业产值|工业总产值|年产值|实现销售|销售收入|实现营业收入|营业收入|营收|净利润|实现利润|产销
116	role=not-firm	surfaces:工业|规模|人均|全员|合同|的|总|地区|主要|商品|产品|每|平均|旅游|出口|进口|新增|累计|固定|企业|项目|高新|高技术|经济|制造|园|区
118	role=behind-name	surfaces:、|的|了|有
120	role=kind-of-park	surfaces:产业园|科技园|工业园|产业园区|科学园区|软件园|集聚区|聚集区|工业区|科技城|科学城|产业城|创业园
122	role=kind-prefix	surfaces:产业|科技|工业|高新技术|经济|特色|该|全|台
124	role=up-to-date	surfaces:截至|截止|截止到|截至到
126	role=since	surfaces:自|自从|从
128	role=bare-unit	surfaces:个|项|家|条|座|批|期|处|栋|幢|大|户|宗|件次|人|名
130	role=firm-middle	surfaces:有限|股份|责任|（|集团|公司|科技
132	role=behind-list	surfaces:、|和|与|及|以及|等|或
134	role=introduction	surfaces:是|由|成立|始建|创建|专业|专注|主要|主营|从事|位于|坐落|致力
136	role=firm-pointer	surfaces:该公司|公司|该企业|企业|该集团|集团|该厂|工厂
138	role=project-pointer	surfaces:该项目|此项目|项目|该工程|工程|一期|二期|三期|首期|项目一期|项目二期
140	role=planned-sum	surfaces:总投资|投资|年度投资
142	role=same-part	surfaces:同期
144	role=stock-word	surfaces:达到|达|突破|增至|增加到|增长到|提高到|拥有|现有|共有|占|总数|余额|末|迈上|跨上|跨入|迈入
146	role=flow-word	surfaces:累计|净增|新增|五年
148	role=sum-word	surfaces:累计|五年
150	role=parts-opener	surfaces:其中|包括|包含
153	role=investment-head	surfaces:总投资|总投资额|投资总额|投资规模|投资额|概算总投资
155	role=cost-of-each	surfaces:总投资|投资|总投资额|项目总投资|项目投资
157	role=investment	surfaces:总投资|总投资额|投资额|计划投资|投资总额|投资
159	role=building	surfaces:建设|兴建|新建|打造|投建|建造|扩建|设立
161	role=project-noun	surfaces:项目|工程|生产基地|基地
163	role=output	surfaces:年产|年产量|年产能|设计年产
165	role=plant-opener	surfaces:可|能|将|规划|未来
167	role=particle	surfaces:的
169	role=already	surfaces:已|已经
171	role=done	surfaces:完成|实现|已
173	role=begun-adverb	surfaces:正式|顺利|全面|隆重|已经|已|如期|成功|同时|今日|当天
175	role=begun	surfaces:开工建设|奠基|动工建设|破土动工|启动建设|开工
177	role=not-place	surfaces:园|新|开发|高新|经开|地|城|社|市|辖|片|景|功能|示范|保税|综保|核心|自贸|试验|工业|度假|管理|县|库|灾|矿|港|校|厂|牧|林|郊|山|老|特|我|全|本|该|各|湾|合作|集聚|聚集|先导|引领|乡|小|集|建制|城关|两|超|上|股|楼|门|夜|都|广|杭|苏|贫困|百强|重点|主城|中心城|农|某|几|每|有|分|大
179	role=output-noun	surfaces:产值|年产值|总产值|产量|的|营收|规模|投资|年产能|增加值|总投资
181	role=ownership	surfaces:企业|经济
183	role=plant-word	surfaces:年产|占地|建筑面积|总建筑面积|年开票
185	role=signed-stage	surfaces:签约|引进|招引
187	role=started-stage	surfaces:开工|动工|开工建设|奠基
189	role=completed-stage	surfaces:竣工|建成|投产|投入生产|投入使用|投运
191	role=yearly-investment	surfaces:年度投资|年度计划投资|当年计划投资|年内计划投资|年度计划完成投资
193	role=whole-investment	surfaces:投资|总投资|投资额|投资总额|计划总投资|项目总投资|概算总投资|总投资额|计划投资|计划投资额|计划总投资额|投资金额|总投资金额|合同投资额|合同总投资|合同投资|协议投资额|协议总投资|协议投资|协议总投资额|意向投资额|一期总投资|预计总投资|预计投资|总投资约
195	role=not-yet	surfaces:可|拟|待|未|在谈的|在谈|储备|储备的|谋划|谋划的|意向
197	role=project-verb	surfaces:新签约|签约|新引进|引进|新开工|开工|竣工
199	role=signing-verb	surfaces:新签约落地|新签约|签约落地|签约|承接和引进|新引进|引进|招引
201	role=agreed	surfaces:合同|协议|签约
205	role=review	surfaces:总结|回顾|小结|工作报告|公报|通报|成绩单
207	role=list-of-industries	surfaces:分产业|分行业|各产业|各行业|主要产业|主要行业|主导产业|支柱产业|重点产业|分领域
209	role=listed-noun	surfaces:总产值|产值|增加值|营业收入|税收|出口额
211	role=listed-opener	surfaces:的有|的是|的包括|的为
215	role=completion-rate	surfaces:完成率|完成进度
217	role=quote-end	surfaces:”|》|’|」
219	role=plan-cue	surfaces:计划|规划
221	role=aim-reached	surfaces:完成了|实现了|达到了|达成了
223	role=done-opener	surfaces:完成|实现
225	role=year-on-year	surfaces:同比|比上年
227	role=purpose-verb	surfaces:围绕|聚焦|按照|对照|对标|紧扣|紧盯|着眼|立足|锚定|瞄准
229	role=office	surfaces:办|局|院|处|科|委员会|管理|部
231	role=task	surfaces:任务|目标|计划|预算
233	role=task-verb	surfaces:完成|相当于|占
235	role=done-before	surfaces:完成|完成了
239	role=risen	surfaces:增至|增加到|增加至|增长到|增长至|提高到|提高至|提升到|提升至|扩大到|扩大至|扩展到|升至|上升到|上升至|降至|下降到|下降至|降低到|降低至|减少到|减少至|缩短到|缩短至|缩短为|压缩到|压缩至|压减到|压减至|发展到|发展至|壮大到|跃升到|跃升至|跃至|攀升到|攀升至|拓展到|拓展至|调整为|转为|变为|到|至
241	role=from-first	surfaces:由|从|由原来的|从原来的|由最初的|从最初的
243	role=basis	surfaces:基础上|基数上
245	role=two-years	surfaces:两年平均|两年年均
247	role=yearly-mean	surfaces:年均|年平均
249	role=up-to	surfaces:至|到
251	role=became	surfaces:到|至|为|成
253	role=ratio-noun	surfaces:率|比重|占比|强度|比例
255	role=average	surfaces:平均|平均水平|平均增速|水平|增速|年均水平|平均增幅
257	role=up-to-level	surfaces:达|至
259	role=leads-to	surfaces:到|至|为
263	role=counted-head	surfaces:项目|企业|公司|机构|平台|工程|产品|园区|重点实验室
265	role=predicate	surfaces:已|正在|正式|全部|全面|共完成|共实现|共同|均|都|将|完成|实现|落户|落地|入驻|入园|集中|顺利|加快|先后|陆续|成功|建成|投产|竣工|开工|签约|动工|进入|获|达到|通过|被|投入|贡献|扩大|升为|升级|升规|晋升|实施|启动|参与|享受|列入|纳入|入选|复工|复产|进驻|上市|挂牌|产值|营业收入|营收|总投资
267	role=settled	surfaces:入驻|落户|入园
269	role=stage-adverb	surfaces:已经|已|全部|全面|均|都|正式|集中|顺利|先后|陆续|成功|如期|实现
271	role=count-verb	surfaces:新增|新建|引进|培育|认定|建有|入驻|集聚|签约|实施|组建|保障|表彰|开展|建设|推进|这|开工|竣工|动工|国内外
273	role=count-particle	surfaces:的|等|共|有
275	role=grade	surfaces:国家级|省级|市级|区级|国家|省|市|区
277	role=grade-or-kind	surfaces:国家级|省级|市级|国家|省|市|新|各类|优质
279	role=added	surfaces:新增|新认定|新培育|净增|成功申报|新引进|新获
281	role=added-net	surfaces:净增
283	role=counted-thing	surfaces:项目|企业|公司|厂房|平台
285	role=total	surfaces:总数|总量|累计
287	role=reached	surfaces:达|增至
291	role=money-noun	surfaces:投资|投资额|总投资额|产值|销售额|销售收入|营收|营业额|税收|利润|资金|填报
293	role=statistics-noun	surfaces:投资|的支出|支出|完成投资|供地|用地|个数|数
295	role=name-closing	surfaces:额|总额|总量|总数|数|数量|存量|规模|面积|值|总值|成功入库|入库|人库|家数
297	role=size-bound	surfaces:元以上|万以上|亿以上|元以下
299	role=per-each	surfaces:亩均|人均|户均|地均|每亩
301	role=some-enterprises	surfaces:投产|停产|困难|重点
303	role=amount-noun	surfaces:产值|增加值|支出|营业收入|销售额|投资额|进出口额|出口额|零售额|余额|产量
305	role=shared-noun	surfaces:增加值|产值|总产值|投资|零售额|销售额|营业收入|收入|进出口|出口|进口|利润|利润总额
307	role=resumed	surfaces:完成|达到|达|突破|实现|增至|升至|为
309	role=sectors	surfaces:三次产业的|三次产业|三大产业|三产业|一二三产业|一、二、三产业|一、二、三次产业
311	role=sector-noun	surfaces:增加值|投资|税收|用电量|贷款余额
315	role=not-awarded	surfaces:力争|争取|确保|将|拟|推动|未|冲刺|申报|企业|个
317	role=honour-ending	surfaces:单位|称号|园区|试点|示范区|示范基地|基地|奖|名单|百强|等次|优秀|名录|案例|集群|先进|典型|示范企业|标杆|示范|十强|试点县|示范县|示范园|开发区|高新区|榜单
319	role=honour-verb	surfaces:荣获|获评|入选|荣膺|被评为|被认定为|被授予
321	role=project-adverb	surfaces:已|正式|顺利|成功|实现|全面|相继|陆续|先后|均|全部|如期|提前|集中|建成|现已|目前|年内|正|同步
323	role=project-in-building	surfaces:在建|加快建设|全速建设|正在建设|抓紧建设|主体封顶
325	role=completed-project	surfaces:竣工|投产|建成投|完工|投入运营|投入使用
327	role=started-project	surfaces:开工|动工|奠基
329	role=signed-project	surfaces:签约|落户
331	role=firm	surfaces:公司|集团
333	role=built-by	surfaces:投资建设的|投资的|建设的
335	role=name-opener	surfaces:的|元|推动|促进|推进|加快|支持|实现|引进|签约|落户|开工|动工|竣工|了|年|其中|包括|完成|成功|确保|力争|以及|顺利|新|投资|建设
337	role=none-in-names	surfaces:我们|他们|同比|增长|下降|其中|比上年|截至|通过|坚持|进一步|因为|为了|不断|持续|以及|大力|积极|入股|参股|等项目|一方面|包括|之一|什么|如何|怎么|可以|能够
339	role=general-in-names	surfaces:设施|直接|用于|各类|重点|重大|产业化|产业|工业|增资扩产|增资|扩产|技改|技术改造|扩建|改造|招商引资|招商|优质|在建|储备|基础设施|民生|配套|建设|投资|合作|引进|签约|续建|前期|制造业|服务业|制造|科技成果转化|科技|成果|转化|孵化|领域|龙头|企业|省级|市级|国家级|国家|省|市|区|县|新|好|大|该|这些|上述|各|多|一批|批|个|类|等|的|超|亿元|亿|元|以上|级|总投资|计划|年度|全部|所有|首批|部分|其他|相关|有关|主要|标志性|示范|试点|专项|债券|园区|高新区|落地|开工|动工|投产|竣工|外资|内资|民间|研发|创新|服务|工程|平台|房地产|商业|文旅|农业|交通|能源|环保|数字|绿色|高质量|高端|先进|战略性|新兴|支柱|主导|特色|推动|推进|促进|加快|围绕|实施|谋划|包装|申报|争取|跟踪|洽谈|对接|考察|拟|将|已|生产|基地|科研|一期|二期|三期|四期|和|与|及|、|电子信息|新材料|生物医药|机械|食品|智能|装备|物流|现代|电商|总部|经济|低效|用地|土地|股权|基金|项目|公司|集团|骨干|百强|本地|上市|规上|中小|民营|国有|外贸|重要|关键|核心|技术|产品|完成|实现|有效|成熟|经营性|性
343	role=structure	surfaces:大|方面|类|支|者|是|要|化
345	role=phase	surfaces:期|阶段|标|路|厂|号|届|星|等
347	role=abstract-thing	surfaces:工作|任务|行动|措施|制度|机制|政策|清单|主线|改革|重点
349	role=selection	surfaces:前|后
351	role=selected	surfaces:名|位
353	role=pointer	surfaces:等|这|那|每|前|上|各|“|任|某|逐|同|其|另
355	role=class-thing	surfaces:项目|工业项目|企业|产业项目|重点|重大|元项目|龙头|制造业|园区|集群|规模企业|规上企业|骨干
357	role=class-bound	surfaces:以上|及以上|的
359	role=counted-in-numbers	surfaces:个|次|人次|份|处|株|场
361	role=counted-things	surfaces:家|户|栋|幢|座|宗|人|名|亩|件|辆|艘|架|台|套|项|条
365	role=product-size	surfaces:英寸|寸|纳米|微米|毫米
367	role=behind-phase	surfaces:）|)|项|工|建|厂|基|地|、
369	role=numbered-thing	surfaces:号|#|国道|省道|县道|路|线|标|大区|区块|届|版|系列|型|级
371	role=unit-ahead	surfaces:元|万|亿|人|家|个|%|平方|吨|户
373	role=registration	surfaces:ICP备|ICP证|公网安备|网安备|许可证|ICP備|备案号|QQ|QQ：
377	role=constant-prices	surfaces:增加值|生产总值|GDP
379	role=share-of-whole	surfaces:覆盖率|合格率|优良率|办结率|普及率|入住率|出租率|空置率|城镇化率|失业率|绿化率|达标率|满意率|占比|比重|入园率|开工率|检出率|参保率

"""#

    private static let repairs: StaticString = #"""
4	wrong=人库	right=入库	after:企业|项目|单位|平台
7	wrong=人驻	right=入驻	after:企业|项目|并|将|已|签约|落地|正式|成功
10	wrong=人选	right=入选	after:成功|并|连续|首批|园区|高新区	before:首批|国家|全国|全省|省级|广东
14	wrong=蕞	right=最	not-before:尔
17	wrong=面品	right=食品	before:子基金|产业|饮料|加工|等项目|企业|项目	not-after:方|全|层|平|桌
21	wrong=头部	right=首位	after:居全市|居全省|居全国|居全县|居全区|列全市|列全省|列全国|增速全市|增速全省|增速全国|排名全市|排名全省	not-before:企业|平台|项目|品牌|机构|公司|效应
25	wrong=己建成	right=已建成	not-after:自
28	wrong=己投产	right=已投产	not-after:自
31	wrong=己签约	right=已签约	not-after:自
34	wrong=己完成	right=已完成	not-after:自
37	wrong=己成为	right=已成为	not-after:自
40	wrong=末来	right=未来	not-after:周|年|月|期|季|世纪
43	wrong=提开	right=提升	before:至|到|了|行动
46	wrong=曾加值	right=增加值
48	wrong=增加直	right=增加值	not-before:接|辖|属|供|营|播
51	wrong=同比曾长	right=同比增长
53	wrong=固定资严	right=固定资产
56	wrong=?	right=换	after:更新|设备更新	before:代
60	wrong=?	right=东	after:深河|跨|沿	before:江
64	wrong=?	right=储	after:研究|新型|重点研究|发展	before:能
68	wrong=??	right=担当	after:高新|主动|敢于|勇于|善于|新
71	wrong=?	right=担	before:当作为|任
74	wrong=?	right=项	before:目建设|目落地|目投产|目签约

"""#

    private static let rules: StaticString = #"""
7	name=mail-address	kind=guard	description=Digits before @ and a host are part of a mail address.
13	name=registration-number	kind=guard	description=A number behind the words for a licence or registration (ICP备, 许可证, 备案号) is its number.
19	name=telephone-number	kind=guard	description=Eleven digits that begin with 1, or groups of digits with dashes, are a telephone number.
27	name=list-number	kind=guard	description=A number with 、 or a point or in brackets at the beginning of a block numbers it.
33	name=markup	kind=guard	description=Digits that Markdown takes for itself, such as the number of a list item.
39	name=ordinal	kind=guard	description=A number behind 第 is a member of a series, unless it is a place in an order.
45	name=numbered-thing	kind=guard	description=A number before 号, 期, 路, 国道 … or in a list of such names a thing of a series.
51	name=formula	kind=guard	description=Numbers joined by + are the code name of a plan or a system.
57	name=structure-word	kind=guard	description=A small Chinese numeral before a word that only orders the text (四大板块, 三个方面) counts nothing.
63	name=selection	kind=guard	description=A number of places behind 前 or 后 chooses the first or the last of an order and counts nothing.
69	name=within-a-word	kind=guard	description=A Chinese numeral without a unit is a letter of a word or a name.
75	name=in-a-word	kind=guard	description=Digits inside a word of the vocabulary belong to that word.
83	name=quoted-name	kind=guard	description=A numeral in a short quotation is part of a name or a slogan.
89	name=within-latin-word	kind=guard	description=Digits joined to Latin letters that are no unit are part of a name.
95	name=year-in-a-name	kind=guard	description=Four digits right before a word and without 年 are the year in a name.
101	name=code-number	kind=guard	description=Five digits or more without a unit are a code.
107	name=version-number	kind=guard	description=A decimal without a unit right before a word is the number of a version.
113	name=product-size	kind=guard	description=Inches, nanometres and the like are the size of a product.
119	name=size-class	kind=guard	description=An amount before 级 names a class of sizes (百亿级).
125	name=size-of-a-class	kind=guard	description=A bound of money before 项目 or 企业 that another amount counts names the class of what is counted.
133	name=date	kind=guard	description=A date or another stretch of time; the figures near it take their period from it.
139	name=duration	kind=guard	description=An amount of years, months, days or hours is a duration.
147	name=no-unit	kind=guard	description=Arabic digits without a unit that no other reading takes.
153	name=fraction	kind=guard	description=A fraction without anything it measures.
159	name=power-of-ten	kind=guard	description=A number with a power of ten, as calculators write it.
165	name=half	kind=guard	description=半百 is fifty, as a figure of speech.
171	name=scale-alone	kind=guard	description=百亿 or 千万 with no bound before it is a size, not an amount.
177	name=rough-number	kind=guard	description=数百, 几十 and 两三 are too rough to be checked.
183	name=unassigned	kind=guard	description=An amount for which no rule of attachment finds what it measures.
191	name=table-head	kind=guard	description=An amount in the head of a table's row or column.
197	name=copyright	kind=guard	description=A year or a range of years behind © is the page's.
203	name=notice	kind=guard	description=Text of the page that is not the report's, such as who made it and when it was printed.
209	name=other-stories	kind=guard	description=The headline of another story, which the page links to.
217	name=indicator-before	kind=attachment	description=The indicator stands before the number in its clause.
223	name=label-before	kind=attachment	description=A noun phrase stands before the number that is no known indicator; it keeps its own words.
229	name=noun-after	kind=attachment	description=The thing counted stands behind the number.
235	name=growth	kind=attachment	description=A growth word stands right before the number, and what grew before it in the clause.
241	name=growth-of-last	kind=attachment	description=A growth word without a noun of its own speaks of the figure before it.
247	name=change	kind=attachment	description=增加 or 减少 right before an amount that is no share is an absolute change.
253	name=gap	kind=attachment	description=高于 or 超过 before percentage points is the difference to another area or time.
259	name=share	kind=attachment	description=占 before a percentage is the part of a whole; the indicator is that of the part.
265	name=completion	kind=attachment	description=完成…任务的 before a percentage is the part of a task that is done, of the figure before it.
271	name=rank	kind=attachment	description=A place in an order, of the figure before it or of the phrase before 居.
277	name=respectively	kind=attachment	description=分别 gives its values in the order of the labels before it.
283	name=each	kind=attachment	description=各 or 均 gives one value to each of the labels before it.
289	name=descriptive	kind=attachment	description=An amount before 的 describes the project or the enterprise that stands behind it.
295	name=table-cell	kind=attachment	description=The heads of a table's row and column say what a cell measures.
301	name=inherited	kind=attachment	description=Nothing in the clause says what is measured; it is taken from the figure before.

"""#

    private static let confidence: StaticString = #"""
5	class=sure	at-least=0.85
7	class=likely	at-least=0.6
9	class=review	at-least=0
11	rule=label-before	lower-bound=0.800
13	rule=growth-of-last	lower-bound=0.843
15	rule=indicator-before	lower-bound=0.896
17	rule=growth	lower-bound=0.896
19	rule=noun-after	lower-bound=0.614
21	rule=table-cell	lower-bound=0.896
23	rule=inherited	lower-bound=0.649
25	rule=share	lower-bound=0.614
27	rule=respectively	lower-bound=0.513
29	rule=rank	lower-bound=0.843
31	rule=descriptive	lower-bound=0.800
33	rule=gap	lower-bound=0.506
35	rule=completion	lower-bound=0.843
37	rule=change	lower-bound=0.408
39	rule=each	lower-bound=0.896
41	reason=inherited-indicator	factor=1.000
43	reason=inherited-scope	factor=0.935
45	reason=no-period	factor=0.616
47	reason=period-from-another-sentence	factor=1.000
49	reason=period-of-the-report	factor=0.433
51	reason=repaired-words	factor=0.957
53	reason=status-from-another-sentence	factor=1.000
55	reason=unknown-indicator	factor=0.878

"""#

    private static let highTechZones: StaticString = #"""
8	id=alaer	name=阿克苏阿拉尔高新技术产业开发区	aliases:阿拉尔高新区	province=新疆	city=阿拉尔	approved=2023
9	id=ankang	name=安康高新技术产业开发区	province=陕西	city=安康	approved=2015
10	id=anshan	name=鞍山高新技术产业开发区	province=辽宁	city=鞍山	approved=1992
11	id=anshun	name=安顺高新技术产业开发区	province=贵州	city=安顺	approved=2017
12	id=anyang	name=安阳高新技术产业开发区	province=河南	city=安阳	approved=2010
13	id=baiyin	name=白银高新技术产业开发区	province=甘肃	city=白银	approved=2010
14	id=baoding	name=保定高新技术产业开发区	province=河北	city=保定	approved=1992
15	id=baoji	name=宝鸡高新技术产业开发区	province=陕西	city=宝鸡	approved=1992
16	id=baotou	name=包头稀土高新技术产业开发区	aliases:包头高新区|稀土高新区	province=内蒙古	city=包头	approved=1992
17	id=beihai	name=北海高新技术产业开发区	province=广西	city=北海	approved=2015
18	id=beijing	name=中关村科技园区	aliases:中关村|中关村科技园|中关村国家自主创新示范区|中关村示范区|北京市新技术产业开发试验区	province=北京	city=北京	approved=1988
19	id=bengbu	name=蚌埠高新技术产业开发区	province=安徽	city=蚌埠	approved=2010
20	id=benxi	name=本溪高新技术产业开发区	province=辽宁	city=本溪	approved=2012
21	id=changchun	name=长春高新技术产业开发区	province=吉林	city=长春	approved=1991
22	id=changchun-jingyue	name=长春净月高新技术产业开发区	aliases:净月高新区|净月开发区	province=吉林	city=长春	approved=2012
23	id=changde	name=常德高新技术产业开发区	province=湖南	city=常德	approved=2017
24	id=changji	name=昌吉高新技术产业开发区	province=新疆	city=昌吉	approved=2010
25	id=changsha	name=长沙高新技术产业开发区	aliases:麓谷	province=湖南	city=长沙	approved=1991
26	id=changshu	name=常熟高新技术产业开发区	province=江苏	city=常熟	approved=2015
27	id=changzhi	name=长治高新技术产业开发区	province=山西	city=长治	approved=2015
28	id=changzhou	name=常州高新技术产业开发区	province=江苏	city=常州	approved=1992
29	id=changzhou-wujin	name=武进高新技术产业开发区	province=江苏	city=常州	approved=2012
30	id=chengde	name=承德高新技术产业开发区	province=河北	city=承德	approved=2012
31	id=chengdu	name=成都高新技术产业开发区	province=四川	city=成都	approved=1991
32	id=chenzhou	name=郴州高新技术产业开发区	province=湖南	city=郴州	approved=2015
33	id=chongqing	name=重庆高新技术产业开发区	province=重庆	city=重庆	approved=1991
34	id=chongqing-bishan	name=璧山高新技术产业开发区	province=重庆	city=重庆	approved=2015
35	id=chongqing-rongchang	name=荣昌高新技术产业开发区	province=重庆	city=重庆	approved=2018
36	id=chongqing-yongchuan	name=永川高新技术产业开发区	province=重庆	city=重庆	approved=2018
37	id=chuxiong	name=楚雄高新技术产业开发区	province=云南	city=楚雄	approved=2018
38	id=chuzhou	name=滁州高新技术产业开发区	province=安徽	city=滁州	approved=2022
39	id=dalian	name=大连高新技术产业园区	province=辽宁	city=大连	approved=1991
40	id=daqing	name=大庆高新技术产业开发区	province=黑龙江	city=大庆	approved=1992
41	id=deyang	name=德阳高新技术产业开发区	province=四川	city=德阳	approved=2015
42	id=dezhou	name=德州高新技术产业开发区	province=山东	city=德州	approved=2015
43	id=dongguan	name=东莞松山湖高新技术产业开发区	aliases:松山湖高新区|松山湖|东莞高新区	province=广东	city=东莞	approved=2010
44	id=dongying-agriculture	name=黄河三角洲农业高新技术产业示范区	aliases:黄三角农高区|黄河三角洲农高区|东营农高区	province=山东	city=东营	approved=2015
45	id=eerduosi	name=鄂尔多斯高新技术产业开发区	province=内蒙古	city=鄂尔多斯	approved=2017
46	id=fengcheng	name=宜春丰城高新技术产业开发区	aliases:丰城高新区	province=江西	city=丰城	approved=2018
47	id=foshan	name=佛山高新技术产业开发区	province=广东	city=佛山	approved=1992
48	id=fuxin	name=阜新高新技术产业开发区	province=辽宁	city=阜新	approved=2013
49	id=fuzhou	name=福州高新技术产业开发区	province=福建	city=福州	approved=1991
50	id=fuzhou-jiangxi	name=抚州高新技术产业开发区	province=江西	city=抚州	approved=2015
51	id=ganzhou	name=赣州高新技术产业开发区	province=江西	city=赣州	approved=2015
52	id=gongqingcheng	name=九江共青城高新技术产业开发区	aliases:共青城高新区	province=江西	city=共青城	approved=2018
53	id=guangzhou	name=广州高新技术产业开发区	aliases:广州科学城	province=广东	city=广州	approved=1991
54	id=guilin	name=桂林高新技术产业开发区	province=广西	city=桂林	approved=1991
55	id=guiyang	name=贵阳高新技术产业开发区	province=贵州	city=贵阳	approved=1992
56	id=haerbin	name=哈尔滨高新技术产业开发区	province=黑龙江	city=哈尔滨	approved=1991
57	id=haikou	name=海口高新技术产业开发区	province=海南	city=海口	approved=1991
58	id=hangzhou	name=杭州高新技术产业开发区	aliases:滨江高新区|杭州滨江高新区|杭州高新区（滨江）	province=浙江	city=杭州	approved=1991
59	id=hangzhou-linjiang	name=萧山临江高新技术产业开发区	aliases:临江高新区|杭州大江东	province=浙江	city=杭州	approved=2015
60	id=hefei	name=合肥高新技术产业开发区	province=安徽	city=合肥	approved=1991
61	id=hengyang	name=衡阳高新技术产业开发区	province=湖南	city=衡阳	approved=2012
62	id=heyuan	name=河源高新技术产业开发区	aliases:源城高新区	province=广东	city=河源	approved=2015
63	id=huaian	name=淮安高新技术产业开发区	province=江苏	city=淮安	approved=2017
64	id=huaihua	name=怀化高新技术产业开发区	province=湖南	city=怀化	approved=2018
65	id=huainan	name=淮南高新技术产业开发区	province=安徽	city=淮南	approved=2018
66	id=huanggang	name=黄冈高新技术产业开发区	province=湖北	city=黄冈	approved=2017
67	id=huangshi	name=黄石大冶湖高新技术产业开发区	aliases:大冶湖高新区|黄石高新区	province=湖北	city=黄石	approved=2018
68	id=huhehaote	name=呼和浩特金山高新技术产业开发区	aliases:呼和浩特高新区	province=内蒙古	city=呼和浩特	approved=2013
69	id=huizhou	name=惠州仲恺高新技术产业开发区	aliases:仲恺高新区|惠州高新区	province=广东	city=惠州	approved=1992
70	id=huzhou	name=湖州莫干山高新技术产业开发区	aliases:莫干山高新区|德清莫干山高新区|德清高新区	province=浙江	city=湖州	approved=2015
71	id=jian	name=吉安高新技术产业开发区	province=江西	city=吉安	approved=2015
72	id=jiangmen	name=江门高新技术产业开发区	province=广东	city=江门	approved=2010
73	id=jiangyin	name=江阴高新技术产业开发区	province=江苏	city=江阴	approved=2011
74	id=jiaozuo	name=焦作高新技术产业开发区	province=河南	city=焦作	approved=2015
75	id=jiaxing	name=嘉兴高新技术产业开发区	aliases:嘉兴秀洲高新区|秀洲高新区	province=浙江	city=嘉兴	approved=2015
76	id=jilin	name=吉林高新技术产业开发区	province=吉林	city=吉林	approved=1992
77	id=jinan	name=济南高新技术产业开发区	province=山东	city=济南	approved=1991
78	id=jinan-laiwu	name=莱芜高新技术产业开发区	province=山东	city=济南	approved=2015
79	id=jingdezhen	name=景德镇高新技术产业开发区	province=江西	city=景德镇	approved=2010
80	id=jingmen	name=荆门高新技术产业开发区	province=湖北	city=荆门	approved=2013
81	id=jingzhou	name=荆州高新技术产业开发区	province=湖北	city=荆州	approved=2018
82	id=jining	name=济宁高新技术产业开发区	province=山东	city=济宁	approved=2010
83	id=jinzhou	name=锦州高新技术产业开发区	province=辽宁	city=锦州	approved=2015
84	id=kelamayi	name=克拉玛依高新技术产业开发区	province=新疆	city=克拉玛依	approved=2022
85	id=kunming	name=昆明高新技术产业开发区	province=云南	city=昆明	approved=1992
86	id=kunshan	name=昆山高新技术产业开发区	province=江苏	city=昆山	approved=2010
87	id=lanzhou	name=兰州高新技术产业开发区	province=甘肃	city=兰州	approved=1991
88	id=lasa	name=拉萨高新技术产业开发区	aliases:柳梧新区	province=西藏	city=拉萨	approved=2022
89	id=leshan	name=乐山高新技术产业开发区	province=四川	city=乐山	approved=2012
90	id=lianyungang	name=连云港高新技术产业开发区	province=江苏	city=连云港	approved=2015
91	id=liaoyang	name=辽阳高新技术产业开发区	province=辽宁	city=辽阳	approved=2010
92	id=linyi	name=临沂高新技术产业开发区	province=山东	city=临沂	approved=2011
93	id=liuzhou	name=柳州高新技术产业开发区	province=广西	city=柳州	approved=2010
94	id=longyan	name=龙岩高新技术产业开发区	province=福建	city=龙岩	approved=2015
95	id=luoyang	name=洛阳高新技术产业开发区	province=河南	city=洛阳	approved=1992
96	id=luzhou	name=泸州高新技术产业开发区	province=四川	city=泸州	approved=2015
97	id=maanshan	name=马鞍山慈湖高新技术产业开发区	aliases:慈湖高新区	province=安徽	city=马鞍山	approved=2012
98	id=maoming	name=茂名高新技术产业开发区	province=广东	city=茂名	approved=2018
99	id=mianyang	name=绵阳高新技术产业开发区	aliases:绵阳科技城	province=四川	city=绵阳	approved=1992
100	id=nanchang	name=南昌高新技术产业开发区	province=江西	city=南昌	approved=1992
101	id=nanjing	name=南京高新技术产业开发区	province=江苏	city=南京	approved=1991
102	id=nanning	name=南宁高新技术产业开发区	province=广西	city=南宁	approved=1992
103	id=nantong	name=南通高新技术产业开发区	province=江苏	city=南通	approved=2013
104	id=nanyang	name=南阳高新技术产业开发区	province=河南	city=南阳	approved=2010
105	id=neijiang	name=内江高新技术产业开发区	province=四川	city=内江	approved=2017
106	id=ningbo	name=宁波高新技术产业开发区	province=浙江	city=宁波	approved=2007
107	id=panzhihua	name=攀枝花钒钛高新技术产业开发区	aliases:钒钛高新区|攀枝花高新区	province=四川	city=攀枝花	approved=2015
108	id=pingdingshan	name=平顶山高新技术产业开发区	province=河南	city=平顶山	approved=2015
109	id=putian	name=莆田高新技术产业开发区	province=福建	city=莆田	approved=2012
110	id=qianjiang	name=潜江高新技术产业开发区	province=湖北	city=潜江	approved=2018
111	id=qingdao	name=青岛高新技术产业开发区	province=山东	city=青岛	approved=1992
112	id=qingyuan	name=清远高新技术产业开发区	province=广东	city=清远	approved=2015
113	id=qiqihaer	name=齐齐哈尔高新技术产业开发区	province=黑龙江	city=齐齐哈尔	approved=2010
114	id=quanzhou	name=泉州高新技术产业开发区	province=福建	city=泉州	approved=2010
115	id=quzhou	name=衢州高新技术产业开发区	province=浙江	city=衢州	approved=2013
116	id=sanhe	name=燕郊高新技术产业开发区	province=河北	city=三河	approved=2010
117	id=sanming	name=三明高新技术产业开发区	province=福建	city=三明	approved=2015
118	id=shanghai-zhangjiang	name=上海张江高新技术产业开发区	aliases:张江高新区|张江|张江高科技园区|张江科学城|上海高新区	province=上海	city=上海	approved=1991
119	id=shanghai-zizhu	name=上海紫竹高新技术产业开发区	aliases:紫竹高新区|紫竹科学园区	province=上海	city=上海	approved=2011
120	id=shantou	name=汕头高新技术产业开发区	province=广东	city=汕头	approved=2017
121	id=shaoxing	name=绍兴高新技术产业开发区	province=浙江	city=绍兴	approved=2010
122	id=shenyang	name=沈阳高新技术产业开发区	province=辽宁	city=沈阳	approved=1991
123	id=shenzhen	name=深圳市高新技术产业园区	aliases:深圳高新区	province=广东	city=深圳	approved=1991
124	id=shihezi	name=石河子高新技术产业开发区	province=新疆	city=石河子	approved=2013
125	id=shijiazhuang	name=石家庄高新技术产业开发区	province=河北	city=石家庄	approved=1991
126	id=shizuishan	name=石嘴山高新技术产业开发区	province=宁夏	city=石嘴山	approved=2013
127	id=suizhou	name=随州高新技术产业开发区	province=湖北	city=随州	approved=2015
128	id=suqian	name=宿迁高新技术产业开发区	province=江苏	city=宿迁	approved=2017
129	id=suzhou	name=苏州高新技术产业开发区	province=江苏	city=苏州	approved=1992
130	id=taian	name=泰安高新技术产业开发区	province=山东	city=泰安	approved=2012
131	id=taiyuan	name=太原高新技术产业开发区	province=山西	city=太原	approved=1992
132	id=taizhou	name=泰州医药高新技术产业开发区	aliases:泰州高新区|中国医药城	province=江苏	city=泰州	approved=2009
133	id=tangshan	name=唐山高新技术产业开发区	province=河北	city=唐山	approved=2010
134	id=tianjin	name=天津滨海高新技术产业开发区	aliases:天津高新区|滨海高新区	province=天津	city=天津	approved=1991
135	id=tonghua	name=通化医药高新技术产业开发区	province=吉林	city=通化	approved=2013
136	id=tongling	name=铜陵狮子山高新技术产业开发区	aliases:狮子山高新区|铜陵高新区	province=安徽	city=铜陵	approved=2017
137	id=weifang	name=潍坊高新技术产业开发区	province=山东	city=潍坊	approved=1992
138	id=weihai	name=威海火炬高技术产业开发区	aliases:威海高新区	province=山东	city=威海	approved=1991
139	id=weinan	name=渭南高新技术产业开发区	province=陕西	city=渭南	approved=2010
140	id=wenzhou	name=温州高新技术产业开发区	province=浙江	city=温州	approved=2012
141	id=wuhan	name=武汉东湖新技术开发区	aliases:东湖高新区|东湖新技术开发区|武汉高新区|光谷|中国光谷|武汉光谷	province=湖北	city=武汉	approved=1991
142	id=wuhu	name=芜湖高新技术产业开发区	province=安徽	city=芜湖	approved=2010
143	id=wulumuqi	name=乌鲁木齐高新技术产业开发区	province=新疆	city=乌鲁木齐	approved=1992
144	id=wuxi	name=无锡高新技术产业开发区	province=江苏	city=无锡	approved=1992
145	id=xiamen	name=厦门火炬高技术产业开发区	aliases:厦门高新区	province=福建	city=厦门	approved=1991
146	id=xian	name=西安高新技术产业开发区	province=陕西	city=西安	approved=1991
147	id=xiangtan	name=湘潭高新技术产业开发区	province=湖南	city=湘潭	approved=2009
148	id=xiangyang	name=襄阳高新技术产业开发区	aliases:襄樊高新区	province=湖北	city=襄阳	approved=1992
149	id=xianning	name=咸宁高新技术产业开发区	province=湖北	city=咸宁	approved=2017
150	id=xiantao	name=仙桃高新技术产业开发区	province=湖北	city=仙桃	approved=2015
151	id=xianyang	name=咸阳高新技术产业开发区	province=陕西	city=咸阳	approved=2012
152	id=xianyang-yangling	name=杨凌农业高新技术产业示范区	aliases:杨凌示范区|杨凌农高区|杨凌高新区	province=陕西	city=咸阳	approved=1997
153	id=xiaogan	name=孝感高新技术产业开发区	province=湖北	city=孝感	approved=2012
154	id=xining	name=青海高新技术产业开发区	aliases:西宁高新区	province=青海	city=西宁	approved=2010
155	id=xinxiang	name=新乡高新技术产业开发区	province=河南	city=新乡	approved=2012
156	id=xinyang	name=信阳高新技术产业开发区	province=河南	city=信阳	approved=2022
157	id=xinyu	name=新余高新技术产业开发区	province=江西	city=新余	approved=2010
158	id=xiongan	name=河北雄安高新技术产业开发区	aliases:雄安高新区	province=河北	city=雄安新区	approved=2026
159	id=xuchang	name=许昌高新技术产业开发区	province=河南	city=许昌	approved=2022
160	id=xuzhou	name=徐州高新技术产业开发区	province=江苏	city=徐州	approved=2012
161	id=yancheng	name=盐城高新技术产业开发区	province=江苏	city=盐城	approved=2015
162	id=yangzhou	name=扬州高新技术产业开发区	province=江苏	city=扬州	approved=2015
163	id=yanji	name=延吉高新技术产业开发区	province=吉林	city=延吉	approved=2010
164	id=yantai	name=烟台高新技术产业开发区	province=山东	city=烟台	approved=2010
165	id=yichang	name=宜昌高新技术产业开发区	province=湖北	city=宜昌	approved=2010
166	id=yinchuan	name=银川高新技术产业开发区	province=宁夏	city=银川	approved=2010
167	id=yingkou	name=营口高新技术产业开发区	province=辽宁	city=营口	approved=2010
168	id=yingtan	name=鹰潭高新技术产业开发区	province=江西	city=鹰潭	approved=2012
169	id=yiyang	name=益阳高新技术产业开发区	province=湖南	city=益阳	approved=2011
170	id=yulin	name=榆林高新技术产业开发区	province=陕西	city=榆林	approved=2012
171	id=yuxi	name=玉溪高新技术产业开发区	province=云南	city=玉溪	approved=2012
172	id=zaozhuang	name=枣庄高新技术产业开发区	province=山东	city=枣庄	approved=2015
173	id=zhangzhou	name=漳州高新技术产业开发区	province=福建	city=漳州	approved=2013
174	id=zhanjiang	name=湛江高新技术产业开发区	province=广东	city=湛江	approved=2018
175	id=zhaoqing	name=肇庆高新技术产业开发区	aliases:大旺高新区	province=广东	city=肇庆	approved=2010
176	id=zhengzhou	name=郑州高新技术产业开发区	province=河南	city=郑州	approved=1991
177	id=zhenjiang	name=镇江高新技术产业开发区	province=江苏	city=镇江	approved=2014
178	id=zhongshan	name=中山火炬高技术产业开发区	aliases:中山高新区|中山火炬开发区	province=广东	city=中山	approved=1991
179	id=zhuhai	name=珠海高新技术产业开发区	province=广东	city=珠海	approved=1992
180	id=zhuzhou	name=株洲高新技术产业开发区	province=湖南	city=株洲	approved=1992
181	id=zibo	name=淄博高新技术产业开发区	province=山东	city=淄博	approved=1992
182	id=zigong	name=自贡高新技术产业开发区	province=四川	city=自贡	approved=2011
183	id=zunyi	name=遵义高新技术产业开发区	province=贵州	city=遵义	approved=2022

"""#

    private static let economicZones: StaticString = #"""
8	id=alaer-etdz	name=阿拉尔经济技术开发区	province=新疆	city=阿拉尔	approved=2012
9	id=anqing-etdz	name=安庆经济技术开发区	province=安徽	city=安庆	approved=2010
10	id=bayannaoer-etdz	name=巴彦淖尔经济技术开发区	province=内蒙古	city=巴彦淖尔	approved=2012
11	id=beihai-industrial	name=广西北海工业园区	aliases:北海工业园区|北海工业园|北海经开区	province=广西	city=北海	approved=2021
12	id=beijing-etdz	name=北京经济技术开发区	aliases:亦庄经开区|北京亦庄	province=北京	city=北京	approved=1994
13	id=binzhou-etdz	name=滨州经济技术开发区	province=山东	city=滨州	approved=2013
14	id=cangzhou-etdz	name=沧州临港经济技术开发区	aliases:沧州临港化工园区	province=河北	city=沧州	approved=2010
15	id=changchun-auto-etdz	name=长春汽车经济技术开发区	aliases:长春汽开区|汽开区	province=吉林	city=长春	approved=2010
16	id=changchun-etdz	name=长春经济技术开发区	province=吉林	city=长春	approved=1993
17	id=changde-etdz	name=常德经济技术开发区	province=湖南	city=常德	approved=2010
18	id=changji-zhundong-etdz	name=准东经济技术开发区	aliases:新疆准东开发区	province=新疆	city=昌吉	approved=2012
19	id=changsha-etdz	name=长沙经济技术开发区	aliases:星沙|长沙星沙	province=湖南	city=长沙	approved=2000
20	id=changsha-wangcheng-etdz	name=望城经济技术开发区	province=湖南	city=长沙	approved=2014
21	id=changshu-etdz	name=常熟经济技术开发区	province=江苏	city=常熟	approved=2010
22	id=changxing-etdz	name=长兴经济技术开发区	province=浙江	city=长兴	approved=2010
23	id=chengdu-etdz	name=成都经济技术开发区	province=四川	city=成都	approved=2000
24	id=chengdu-qingbaijiang-etdz	name=成都青白江经济技术开发区	aliases:青白江经开区|成都国际铁路港经开区	province=四川	city=成都	approved=2021
25	id=chizhou-etdz	name=池州经济技术开发区	province=安徽	city=池州	approved=2011
26	id=chongqing-changshou-etdz	name=长寿经济技术开发区	province=重庆	city=重庆	approved=2010
27	id=chongqing-etdz	name=重庆经济技术开发区	province=重庆	city=重庆	approved=1993
28	id=chongqing-fuling-etdz	name=涪陵经济技术开发区	aliases:涪陵工业园区	province=重庆	city=重庆	approved=2024
29	id=chongqing-wanzhou-etdz	name=万州经济技术开发区	province=重庆	city=重庆	approved=2010
30	id=chuzhou-etdz	name=滁州经济技术开发区	province=安徽	city=滁州	approved=2011
31	id=dali-etdz	name=大理经济技术开发区	province=云南	city=大理	approved=2014
32	id=dalian-changxingdao-etdz	name=大连长兴岛经济技术开发区	aliases:长兴岛经开区	province=辽宁	city=大连	approved=2010
33	id=dalian-etdz	name=大连经济技术开发区	aliases:大连金州开发区	province=辽宁	city=大连	approved=1984
34	id=dalian-lvshun-etdz	name=旅顺经济技术开发区	province=辽宁	city=大连	approved=2013
35	id=danzhou-etdz	name=海南洋浦经济开发区	aliases:洋浦经开区	province=海南	city=儋州	approved=1992
36	id=daqing-etdz	name=大庆经济技术开发区	province=黑龙江	city=大庆	approved=2012
37	id=datong-etdz	name=大同经济技术开发区	province=山西	city=大同	approved=2010
38	id=deyang-etdz	name=德阳经济技术开发区	province=四川	city=德阳	approved=2010
39	id=dezhou-etdz	name=德州经济技术开发区	province=山东	city=德州	approved=2012
40	id=dongshan-etdz	name=东山经济技术开发区	province=福建	city=东山	approved=1993
41	id=dongying-etdz	name=东营经济技术开发区	province=山东	city=东营	approved=2010
42	id=ezhou-etdz	name=鄂州葛店经济技术开发区	aliases:葛店经开区	province=湖北	city=鄂州	approved=2012
43	id=fuqing-etdz	name=福清融侨经济技术开发区	aliases:融侨经开区|福清经开区	province=福建	city=福清	approved=1992
44	id=fuzhou-etdz	name=福州经济技术开发区	aliases:福州马尾开发区	province=福建	city=福州	approved=1985
45	id=ganzhou-etdz	name=赣州经济技术开发区	province=江西	city=赣州	approved=2010
46	id=geermu-etdz	name=格尔木昆仑经济技术开发区	aliases:格尔木经开区|昆仑经开区	province=青海	city=格尔木	approved=2012
47	id=guangan-etdz	name=广安经济技术开发区	province=四川	city=广安	approved=2010
48	id=guangyuan-etdz	name=广元经济技术开发区	province=四川	city=广元	approved=2012
49	id=guangzhou-etdz	name=广州经济技术开发区	province=广东	city=广州	approved=1984
50	id=guangzhou-huadu-etdz	name=广州花都经济技术开发区	aliases:花都经开区	province=广东	city=广州	approved=2024
51	id=guangzhou-nansha-etdz	name=广州南沙经济技术开发区	aliases:南沙经开区	province=广东	city=广州	approved=1993
52	id=guangzhou-zengcheng-etdz	name=增城经济技术开发区	province=广东	city=广州	approved=2010
53	id=guixi-etdz	name=贵溪经济技术开发区	province=江西	city=贵溪	approved=2024
54	id=guiyang-etdz	name=贵阳经济技术开发区	province=贵州	city=贵阳	approved=2000
55	id=haerbin-binxi-etdz	name=宾西经济技术开发区	province=黑龙江	city=哈尔滨	approved=2010
56	id=haerbin-etdz	name=哈尔滨经济技术开发区	aliases:哈经开区	province=黑龙江	city=哈尔滨	approved=1993
57	id=haerbin-limin-etdz	name=哈尔滨利民经济技术开发区	aliases:利民经开区	province=黑龙江	city=哈尔滨	approved=2011
58	id=haian-etdz	name=海安经济技术开发区	province=江苏	city=海安	approved=2012
59	id=hailin-etdz	name=海林经济技术开发区	province=黑龙江	city=海林	approved=2010
60	id=hanchuan-etdz	name=汉川经济技术开发区	province=湖北	city=汉川	approved=2021
61	id=handan-etdz	name=邯郸经济技术开发区	province=河北	city=邯郸	approved=2013
62	id=hangzhou-etdz	name=杭州经济技术开发区	aliases:杭州下沙|杭州下沙经开区|杭州钱塘新区|钱塘新区	province=浙江	city=杭州	approved=1993
63	id=hangzhou-fuyang-etdz	name=富阳经济技术开发区	province=浙江	city=杭州	approved=2012
64	id=hangzhou-xiaoshan-etdz	name=萧山经济技术开发区	province=浙江	city=杭州	approved=1993
65	id=hangzhou-yuhang-etdz	name=杭州余杭经济技术开发区	aliases:余杭经开区	province=浙江	city=杭州	approved=2012
66	id=hanzhong-etdz	name=汉中经济技术开发区	province=陕西	city=汉中	approved=2012
67	id=hebi-etdz	name=鹤壁经济技术开发区	province=河南	city=鹤壁	approved=2010
68	id=hefei-etdz	name=合肥经济技术开发区	province=安徽	city=合肥	approved=2000
69	id=hefei-shushan-etdz	name=合肥蜀山经济技术开发区	aliases:蜀山经开区	province=安徽	city=合肥	approved=2021
70	id=huaian-etdz	name=淮安经济技术开发区	province=江苏	city=淮安	approved=2010
71	id=huainan-etdz	name=淮南经济技术开发区	province=安徽	city=淮南	approved=2013
72	id=huangshi-etdz	name=黄石经济技术开发区	province=湖北	city=黄石	approved=2010
73	id=huhehaote-etdz	name=呼和浩特经济技术开发区	province=内蒙古	city=呼和浩特	approved=2000
74	id=huizhou-etdz	name=惠州大亚湾经济技术开发区	aliases:大亚湾经开区|惠州大亚湾区|大亚湾石化区	province=广东	city=惠州	approved=1993
75	id=hulunbeier-etdz	name=呼伦贝尔经济技术开发区	province=内蒙古	city=呼伦贝尔	approved=2013
76	id=huzhou-etdz	name=湖州经济技术开发区	province=浙江	city=湖州	approved=2010
77	id=jian-jinggangshan-etdz	name=井冈山经济技术开发区	province=江西	city=吉安	approved=2010
78	id=jiaozhou-etdz	name=胶州经济技术开发区	province=山东	city=胶州	approved=2012
79	id=jiashan-etdz	name=嘉善经济技术开发区	province=浙江	city=嘉善	approved=2011
80	id=jiaxing-etdz	name=嘉兴经济技术开发区	province=浙江	city=嘉兴	approved=2010
81	id=jieyang-etdz	name=揭东经济技术开发区	province=广东	city=揭阳	approved=2021
82	id=jilin-etdz	name=吉林经济技术开发区	province=吉林	city=吉林	approved=2010
83	id=jinan-mingshui-etdz	name=明水经济技术开发区	aliases:章丘明水经开区	province=山东	city=济南	approved=2012
84	id=jinchang-etdz	name=金昌经济技术开发区	province=甘肃	city=金昌	approved=2010
85	id=jincheng-etdz	name=晋城经济技术开发区	province=山西	city=晋城	approved=2013
86	id=jingjiang-etdz	name=靖江经济技术开发区	province=江苏	city=靖江	approved=2012
87	id=jingzhou-etdz	name=荆州经济技术开发区	province=湖北	city=荆州	approved=2011
88	id=jinhua-etdz	name=金华经济技术开发区	province=浙江	city=金华	approved=2010
89	id=jinzhong-etdz	name=晋中经济技术开发区	province=山西	city=晋中	approved=2012
90	id=jinzhou-etdz	name=锦州经济技术开发区	aliases:锦州滨海经开区	province=辽宁	city=锦州	approved=2010
91	id=jiujiang-etdz	name=九江经济技术开发区	province=江西	city=九江	approved=2010
92	id=kaifeng-etdz	name=开封经济技术开发区	province=河南	city=开封	approved=2010
93	id=kuche-etdz	name=库车经济技术开发区	province=新疆	city=库车
94	id=kuerlei-etdz	name=库尔勒经济技术开发区	province=新疆	city=库尔勒	approved=2011
95	id=kuitun-etdz	name=奎屯—独山子经济技术开发区	aliases:奎屯-独山子经开区|奎屯独山子经开区	province=新疆	city=奎屯	approved=2011
96	id=kunming-etdz	name=昆明经济技术开发区	province=云南	city=昆明	approved=2000
97	id=kunshan-etdz	name=昆山经济技术开发区	province=江苏	city=昆山	approved=1992
98	id=langfang-etdz	name=廊坊经济技术开发区	province=河北	city=廊坊	approved=2009
99	id=lanzhou-etdz	name=兰州经济技术开发区	province=甘肃	city=兰州	approved=2002
100	id=lasa-etdz	name=拉萨经济技术开发区	province=西藏	city=拉萨	approved=2001
101	id=lianyungang-etdz	name=连云港经济技术开发区	province=江苏	city=连云港	approved=1984
102	id=liaocheng-etdz	name=聊城经济技术开发区	province=山东	city=聊城	approved=2013
103	id=linyi-etdz	name=临沂经济技术开发区	province=山东	city=临沂	approved=2010
104	id=linzhou-etdz	name=红旗渠经济技术开发区	aliases:林州经开区	province=河南	city=林州	approved=2012
105	id=lishui-etdz	name=丽水经济技术开发区	province=浙江	city=丽水	approved=2014
106	id=liuyang-etdz	name=浏阳经济技术开发区	province=湖南	city=浏阳	approved=2012
107	id=longnan-etdz	name=龙南经济技术开发区	province=江西	city=龙南	approved=2013
108	id=longyan-etdz	name=龙岩经济技术开发区	province=福建	city=龙岩	approved=2012
109	id=loudi-etdz	name=娄底经济技术开发区	province=湖南	city=娄底	approved=2012
110	id=luan-etdz	name=六安经济技术开发区	province=安徽	city=六安	approved=2013
111	id=luohe-etdz	name=漯河经济技术开发区	province=河南	city=漯河	approved=2010
112	id=luoyang-etdz	name=洛阳经济技术开发区	province=河南	city=洛阳	approved=2012
113	id=maanshan-etdz	name=马鞍山经济技术开发区	province=安徽	city=马鞍山	approved=2010
114	id=mengzi-etdz	name=蒙自经济技术开发区	province=云南	city=蒙自	approved=2013
115	id=mianyang-etdz	name=绵阳经济技术开发区	province=四川	city=绵阳	approved=2012
116	id=mudanjiang-etdz	name=牡丹江经济技术开发区	province=黑龙江	city=牡丹江	approved=2013
117	id=nanchang-etdz	name=南昌经济技术开发区	province=江西	city=南昌	approved=2000
118	id=nanchang-xiaolan-etdz	name=南昌小蓝经济技术开发区	aliases:小蓝经开区	province=江西	city=南昌	approved=2012
119	id=nanjing-etdz	name=南京经济技术开发区	province=江苏	city=南京	approved=2002
120	id=nanjing-jiangning-etdz	name=江宁经济技术开发区	province=江苏	city=南京	approved=2010
121	id=nanning-asean-etdz	name=广西—东盟经济技术开发区	aliases:广西-东盟经开区|广西东盟经开区	province=广西	city=南宁	approved=2013
122	id=nanning-etdz	name=南宁经济技术开发区	province=广西	city=南宁	approved=2001
123	id=nantong-etdz	name=南通经济技术开发区	province=江苏	city=南通	approved=1984
124	id=nantong-haimen-etdz	name=海门经济技术开发区	province=江苏	city=南通	approved=2013
125	id=neijiang-etdz	name=内江经济技术开发区	province=四川	city=内江	approved=2013
126	id=ningbo-daxie	name=宁波大榭开发区	aliases:大榭开发区	province=浙江	city=宁波	approved=1993
127	id=ningbo-etdz	name=宁波经济技术开发区	province=浙江	city=宁波	approved=1984
128	id=ningbo-hangzhouwan-etdz	name=宁波杭州湾经济技术开发区	aliases:慈溪经开区	province=浙江	city=宁波	approved=2014
129	id=ningbo-petrochemical-etdz	name=宁波石化经济技术开发区	aliases:宁波石化区	province=浙江	city=宁波	approved=2010
130	id=ningde-etdz	name=东侨经济技术开发区	province=福建	city=宁德	approved=2012
131	id=ningguo-etdz	name=宁国经济技术开发区	province=安徽	city=宁国	approved=2013
132	id=ningxiang-etdz	name=宁乡经济技术开发区	province=湖南	city=宁乡	approved=2010
133	id=panjin-etdz	name=盘锦辽滨沿海经济技术开发区	aliases:辽滨经开区|辽滨沿海经开区|盘锦经开区	province=辽宁	city=盘锦	approved=2013
134	id=pinghu-etdz	name=平湖经济技术开发区	province=浙江	city=平湖	approved=2013
135	id=pingxiang-etdz	name=萍乡经济技术开发区	province=江西	city=萍乡	approved=2010
136	id=puyang-etdz	name=濮阳经济技术开发区	province=河南	city=濮阳	approved=2013
137	id=qingdao-etdz	name=青岛经济技术开发区	province=山东	city=青岛	approved=1984
138	id=qinhuangdao-etdz	name=秦皇岛经济技术开发区	province=河北	city=秦皇岛	approved=1984
139	id=qinzhou-etdz	name=钦州港经济技术开发区	province=广西	city=钦州	approved=2010
140	id=qinzhou-malaysia	name=中国—马来西亚钦州产业园区	aliases:中马钦州产业园区|中马钦州产业园|中国-马来西亚钦州产业园区	province=广西	city=钦州	approved=2012
141	id=quanzhou-etdz	name=泉州经济技术开发区	province=福建	city=泉州	approved=2010
142	id=quanzhou-taishang	name=泉州台商投资区	province=福建	city=泉州	approved=2012
143	id=qujing-etdz	name=曲靖经济技术开发区	province=云南	city=曲靖	approved=2010
144	id=quzhou-etdz	name=衢州经济技术开发区	province=浙江	city=衢州	approved=2011
145	id=rizhao-etdz	name=日照经济技术开发区	province=山东	city=日照	approved=2010
146	id=rugao-etdz	name=如皋经济技术开发区	province=江苏	city=如皋	approved=2013
147	id=ruijin-etdz	name=瑞金经济技术开发区	province=江西	city=瑞金	approved=2013
148	id=shanghai-caohejing	name=上海漕河泾新兴技术开发区	aliases:漕河泾|漕河泾开发区|漕河泾新兴技术开发区	province=上海	city=上海	approved=1988
149	id=shanghai-chemical-etdz	name=上海化学工业经济技术开发区	aliases:上海化工区|上海化学工业区	province=上海	city=上海	approved=2012
150	id=shanghai-hongqiao-etdz	name=虹桥经济技术开发区	province=上海	city=上海	approved=1986
151	id=shanghai-jinqiao-etdz	name=上海金桥经济技术开发区	aliases:金桥经开区|上海金桥出口加工区|金桥出口加工区	province=上海	city=上海
152	id=shanghai-minhang-etdz	name=闵行经济技术开发区	province=上海	city=上海	approved=1986
153	id=shanghai-songjiang-etdz	name=松江经济技术开发区	province=上海	city=上海	approved=2013
154	id=shangrao-etdz	name=上饶经济技术开发区	province=江西	city=上饶	approved=2010
155	id=shaoxing-keqiao-etdz	name=绍兴柯桥经济技术开发区	aliases:柯桥经开区	province=浙江	city=绍兴	approved=2012
156	id=shaoxing-paojiang-etdz	name=绍兴袍江经济技术开发区	aliases:袍江经开区	province=浙江	city=绍兴	approved=2010
157	id=shaoxing-shangyu-etdz	name=杭州湾上虞经济技术开发区	aliases:上虞经开区	province=浙江	city=绍兴	approved=2013
158	id=shaoyang-etdz	name=邵阳经济技术开发区	province=湖南	city=邵阳	approved=2021
159	id=shenyang-etdz	name=沈阳经济技术开发区	aliases:沈阳铁西经开区	province=辽宁	city=沈阳	approved=1993
160	id=shenyang-finance-etdz	name=沈阳金融商贸经济技术开发区	province=辽宁	city=沈阳	approved=2024
161	id=shenyang-huishan-etdz	name=沈阳辉山经济技术开发区	aliases:辉山经开区	province=辽宁	city=沈阳	approved=2013
162	id=shihezi-etdz	name=石河子经济技术开发区	province=新疆	city=石河子	approved=2000
163	id=shijiazhuang-etdz	name=石家庄经济技术开发区	province=河北	city=石家庄	approved=2012
164	id=shiyan-etdz	name=十堰经济技术开发区	province=湖北	city=十堰	approved=2012
165	id=shuangyashan-etdz	name=双鸭山经济技术开发区	province=黑龙江	city=双鸭山	approved=2014
166	id=shuyang-etdz	name=沭阳经济技术开发区	province=江苏	city=沭阳	approved=2013
167	id=siping-etdz	name=四平红嘴经济技术开发区	aliases:红嘴经开区|四平经开区	province=吉林	city=四平	approved=2010
168	id=songyuan-etdz	name=松原经济技术开发区	province=吉林	city=松原	approved=2013
169	id=suining-etdz	name=遂宁经济技术开发区	province=四川	city=遂宁	approved=2012
170	id=suqian-etdz	name=宿迁经济技术开发区	province=江苏	city=宿迁	approved=2013
171	id=suzhou-sip	name=苏州工业园区	aliases:苏州工业园|苏州园区|中新苏州工业园区	province=江苏	city=苏州	approved=1994
172	id=suzhou-wujiang-etdz	name=吴江经济技术开发区	province=江苏	city=苏州	approved=2010
173	id=suzhou-wuzhong-etdz	name=吴中经济技术开发区	province=江苏	city=苏州	approved=2012
174	id=suzhou-xiangcheng-etdz	name=相城经济技术开发区	province=江苏	city=苏州	approved=2014
175	id=suzhou-xushuguan-etdz	name=苏州浒墅关经济技术开发区	aliases:浒墅关经开区|浒墅关	province=江苏	city=苏州	approved=2013
176	id=taicang-etdz	name=太仓港经济技术开发区	aliases:太仓经开区	province=江苏	city=太仓	approved=2011
177	id=taiyuan-etdz	name=太原经济技术开发区	province=山西	city=太原	approved=2001
178	id=taizhou-zhejiang-etdz	name=台州湾经济技术开发区	aliases:浙江头门港经开区|头门港经开区|台州经开区	province=浙江	city=台州	approved=2021
179	id=tangshan-etdz	name=唐山曹妃甸经济技术开发区	aliases:曹妃甸经开区	province=河北	city=唐山	approved=2013
180	id=tengzhou-etdz	name=滕州经济技术开发区	province=山东	city=滕州	approved=2021
181	id=tianjin-beichen-etdz	name=北辰经济技术开发区	province=天津	city=天津	approved=2013
182	id=tianjin-dongli-etdz	name=东丽经济技术开发区	province=天津	city=天津	approved=2014
183	id=tianjin-etdz	name=天津经济技术开发区	aliases:泰达|天津泰达|滨海新区经开区	province=天津	city=天津	approved=1984
184	id=tianjin-wuqing-etdz	name=武清经济技术开发区	province=天津	city=天津	approved=2010
185	id=tianjin-xiqing-etdz	name=西青经济技术开发区	province=天津	city=天津	approved=2010
186	id=tianjin-ziya-etdz	name=子牙经济技术开发区	aliases:天津子牙循环经济产业区	province=天津	city=天津	approved=2012
187	id=tianshui-etdz	name=天水经济技术开发区	province=甘肃	city=天水	approved=2010
188	id=tieling-etdz	name=铁岭经济技术开发区	province=辽宁	city=铁岭	approved=2013
189	id=tongcheng-etdz	name=桐城经济技术开发区	province=安徽	city=桐城	approved=2013
190	id=tongling-etdz	name=铜陵经济技术开发区	province=安徽	city=铜陵	approved=2011
191	id=weifang-etdz	name=潍坊滨海经济技术开发区	aliases:潍坊滨海区	province=山东	city=潍坊	approved=2010
192	id=weihai-etdz	name=威海经济技术开发区	province=山东	city=威海	approved=1992
193	id=weihai-lingang-etdz	name=威海临港经济技术开发区	aliases:威海临港区	province=山东	city=威海	approved=2013
194	id=wenzhou-etdz	name=温州经济技术开发区	province=浙江	city=温州	approved=1992
195	id=wuhan-etdz	name=武汉经济技术开发区	aliases:车谷|中国车谷|武汉车谷	province=湖北	city=武汉	approved=1993
196	id=wuhan-lingkonggang-etdz	name=武汉临空港经济技术开发区	aliases:临空港经开区|武汉临空港|武汉吴家山经开区|吴家山经开区	province=湖北	city=武汉	approved=2010
197	id=wuhu-etdz	name=芜湖经济技术开发区	province=安徽	city=芜湖	approved=1993
198	id=wujiaqu-etdz	name=五家渠经济技术开发区	province=新疆	city=五家渠	approved=2012
199	id=wulumuqi-etdz	name=乌鲁木齐经济技术开发区	province=新疆	city=乌鲁木齐	approved=1994
200	id=wulumuqi-ganquanpu-etdz	name=乌鲁木齐甘泉堡经济技术开发区	aliases:甘泉堡经开区	province=新疆	city=乌鲁木齐	approved=2012
201	id=wuxi-huishan-etdz	name=无锡惠山经济技术开发区	aliases:惠山经开区	province=江苏	city=无锡	approved=2021
202	id=wuxi-xishan-etdz	name=锡山经济技术开发区	province=江苏	city=无锡	approved=2011
203	id=xiamen-haicang	name=厦门海沧台商投资区	aliases:海沧台商投资区|海沧投资区|厦门海沧	province=福建	city=厦门	approved=1989
204	id=xian-aerospace-etdz	name=陕西航天经济技术开发区	aliases:西安航天基地|西安国家民用航天产业基地	province=陕西	city=西安	approved=2010
205	id=xian-aviation-etdz	name=陕西航空经济技术开发区	aliases:西安航空基地|西安阎良国家航空高技术产业基地|西安国家航空高技术产业基地	province=陕西	city=西安	approved=2010
206	id=xian-etdz	name=西安经济技术开发区	province=陕西	city=西安	approved=2000
207	id=xiangtan-etdz	name=湘潭经济技术开发区	province=湖南	city=湘潭	approved=2011
208	id=xiangyang-etdz	name=襄阳经济技术开发区	aliases:襄樊经开区	province=湖北	city=襄阳	approved=2010
209	id=xining-etdz	name=西宁经济技术开发区	province=青海	city=西宁	approved=2000
210	id=xinxiang-etdz	name=新乡经济技术开发区	province=河南	city=新乡	approved=2012
211	id=xuancheng-etdz	name=宣城经济技术开发区	province=安徽	city=宣城	approved=2014
212	id=xuchang-etdz	name=许昌经济技术开发区	province=河南	city=许昌	approved=2010
213	id=xuzhou-etdz	name=徐州经济技术开发区	province=江苏	city=徐州	approved=2010
214	id=yaan-etdz	name=雅安经济技术开发区	province=四川	city=雅安	approved=2021
215	id=yancheng-etdz	name=盐城经济技术开发区	province=江苏	city=盐城	approved=2010
216	id=yangzhou-etdz	name=扬州经济技术开发区	province=江苏	city=扬州	approved=2009
217	id=yantai-etdz	name=烟台经济技术开发区	aliases:烟台黄渤海新区	province=山东	city=烟台	approved=1984
218	id=yibin-etdz	name=宜宾临港经济技术开发区	aliases:宜宾经开区	province=四川	city=宜宾	approved=2013
219	id=yichun-etdz	name=宜春经济技术开发区	province=江西	city=宜春	approved=2013
220	id=yinchuan-etdz	name=银川经济技术开发区	province=宁夏	city=银川	approved=2001
221	id=yingkou-etdz	name=营口经济技术开发区	province=辽宁	city=营口	approved=1992
222	id=yiwu-etdz	name=义乌经济技术开发区	province=浙江	city=义乌	approved=2012
223	id=yixing-etdz	name=宜兴经济技术开发区	province=江苏	city=宜兴	approved=2013
224	id=yongzhou-etdz	name=永州经济技术开发区	province=湖南	city=永州	approved=2021
225	id=yueyang-etdz	name=岳阳经济技术开发区	province=湖南	city=岳阳	approved=2010
226	id=yulin-etdz	name=榆林经济技术开发区	aliases:神府经开区	province=陕西	city=榆林
227	id=zaoyang-etdz	name=枣阳经济技术开发区	province=湖北	city=枣阳	approved=2021
228	id=zhangjiagang-etdz	name=张家港经济技术开发区	province=江苏	city=张家港	approved=2011
229	id=zhangjiakou-etdz	name=张家口经济技术开发区	province=河北	city=张家口	approved=2021
230	id=zhangye-etdz	name=张掖经济技术开发区	province=甘肃	city=张掖	approved=2013
231	id=zhangzhou-etdz	name=漳州招商局经济技术开发区	aliases:招商局漳州开发区|漳州开发区	province=福建	city=漳州	approved=2010
232	id=zhangzhou-taishang	name=漳州台商投资区	aliases:角美台商投资区	province=福建	city=漳州	approved=2012
233	id=zhanjiang-etdz	name=湛江经济技术开发区	province=广东	city=湛江	approved=1984
234	id=zhaoyuan-etdz	name=招远经济技术开发区	province=山东	city=招远	approved=2011
235	id=zhengzhou-etdz	name=郑州经济技术开发区	province=河南	city=郑州	approved=2000
236	id=zhenjiang-etdz	name=镇江经济技术开发区	aliases:镇江新区	province=江苏	city=镇江	approved=2010
237	id=zhuhai-etdz	name=珠海经济技术开发区	aliases:珠海高栏港经开区|高栏港经开区|高栏港经济区	province=广东	city=珠海	approved=2012
238	id=zouping-etdz	name=邹平经济技术开发区	province=山东	city=邹平	approved=2010
239	id=zunyi-etdz	name=遵义经济技术开发区	province=贵州	city=遵义	approved=2010

"""#

    private static let newAreas: StaticString = #"""
3	id=changchun-new-area	name=长春新区	province=吉林	city=长春	approved=2016
4	id=changsha-xiangjiang	name=湖南湘江新区	aliases:湘江新区	province=湖南	city=长沙	approved=2015
5	id=chengdu-tianfu	name=四川天府新区	aliases:天府新区	province=四川	city=成都	approved=2014
6	id=chongqing-liangjiang	name=重庆两江新区	aliases:两江新区	province=重庆	city=重庆	approved=2010
7	id=dalian-jinpu	name=大连金普新区	aliases:金普新区	province=辽宁	city=大连	approved=2014
8	id=fuzhou-new-area	name=福州新区	province=福建	city=福州	approved=2015
9	id=guangzhou-nansha	name=广州南沙新区	aliases:南沙新区	province=广东	city=广州	approved=2012
10	id=guiyang-guian	name=贵州贵安新区	aliases:贵安新区	province=贵州	city=贵阳	approved=2014
11	id=haerbin-new-area	name=哈尔滨新区	province=黑龙江	city=哈尔滨	approved=2015
12	id=kunming-dianzhong	name=云南滇中新区	aliases:滇中新区	province=云南	city=昆明	approved=2015
13	id=lanzhou-new-area	name=兰州新区	province=甘肃	city=兰州	approved=2012
14	id=nanchang-ganjiang	name=江西赣江新区	aliases:赣江新区	province=江西	city=南昌	approved=2016
15	id=nanjing-jiangbei	name=南京江北新区	aliases:江北新区	province=江苏	city=南京	approved=2015
16	id=qingdao-west-coast	name=青岛西海岸新区	aliases:西海岸新区	province=山东	city=青岛	approved=2014
17	id=shanghai-pudong	name=上海浦东新区	aliases:浦东新区	province=上海	city=上海	approved=1992
18	id=tianjin-binhai	name=天津滨海新区	aliases:滨海新区	province=天津	city=天津	approved=2006
19	id=xian-xixian	name=陕西西咸新区	aliases:西咸新区	province=陕西	city=西安	approved=2014
20	id=xiongan-new-area	name=河北雄安新区	aliases:雄安新区	province=河北	city=雄安新区	approved=2017
21	id=zhoushan-archipelago	name=浙江舟山群岛新区	aliases:舟山群岛新区|舟山新区	province=浙江	city=舟山	approved=2011

"""#

    private static let freeTradeZones: StaticString = #"""
3	id=anhui-ftz	name=中国（安徽）自由贸易试验区	aliases:安徽自贸区	province=安徽	approved=2020
4	id=beijing-ftz	name=中国（北京）自由贸易试验区	aliases:北京自贸区	province=北京	city=北京	approved=2020
5	id=chongqing-ftz	name=中国（重庆）自由贸易试验区	aliases:重庆自贸区	province=重庆	city=重庆	approved=2017
6	id=fujian-ftz	name=中国（福建）自由贸易试验区	aliases:福建自贸区	province=福建	approved=2015
7	id=guangdong-ftz	name=中国（广东）自由贸易试验区	aliases:广东自贸区	province=广东	approved=2015
8	id=guangxi-ftz	name=中国（广西）自由贸易试验区	aliases:广西自贸区	province=广西	approved=2019
9	id=hainan-ftz	name=中国（海南）自由贸易试验区	aliases:海南自贸区|海南自由贸易港|海南自贸港	province=海南	approved=2018
10	id=hebei-ftz	name=中国（河北）自由贸易试验区	aliases:河北自贸区	province=河北	approved=2019
11	id=heilongjiang-ftz	name=中国（黑龙江）自由贸易试验区	aliases:黑龙江自贸区	province=黑龙江	approved=2019
12	id=henan-ftz	name=中国（河南）自由贸易试验区	aliases:河南自贸区	province=河南	approved=2017
13	id=hubei-ftz	name=中国（湖北）自由贸易试验区	aliases:湖北自贸区	province=湖北	approved=2017
14	id=hunan-ftz	name=中国（湖南）自由贸易试验区	aliases:湖南自贸区	province=湖南	approved=2020
15	id=jiangsu-ftz	name=中国（江苏）自由贸易试验区	aliases:江苏自贸区	province=江苏	approved=2019
16	id=liaoning-ftz	name=中国（辽宁）自由贸易试验区	aliases:辽宁自贸区	province=辽宁	approved=2017
17	id=shaanxi-ftz	name=中国（陕西）自由贸易试验区	aliases:陕西自贸区	province=陕西	approved=2017
18	id=shandong-ftz	name=中国（山东）自由贸易试验区	aliases:山东自贸区	province=山东	approved=2019
19	id=shanghai-ftz	name=中国（上海）自由贸易试验区	aliases:上海自贸区	province=上海	city=上海	approved=2013
20	id=sichuan-ftz	name=中国（四川）自由贸易试验区	aliases:四川自贸区	province=四川	approved=2017
21	id=tianjin-ftz	name=中国（天津）自由贸易试验区	aliases:天津自贸区	province=天津	city=天津	approved=2015
22	id=xinjiang-ftz	name=中国（新疆）自由贸易试验区	aliases:新疆自贸区	province=新疆	approved=2023
23	id=yunnan-ftz	name=中国（云南）自由贸易试验区	aliases:云南自贸区	province=云南	approved=2019
24	id=zhejiang-ftz	name=中国（浙江）自由贸易试验区	aliases:浙江自贸区	province=浙江	approved=2017

"""#
}
