/// The indicators that single rules speak of, by their places in `Vocabulary.indicators`; none where the vocabulary does
/// not have one. Rules ask for them at every figure, and comparing places costs less than comparing ids.
public struct KnownIndicators: Sendable {
    /// 工业总产值
    public let industrialOutput: Int?
    /// 规上工业总产值
    public let industrialOutputAboveScale: Int?
    /// 工业增加值
    public let industrialValueAdded: Int?
    /// 规上工业增加值
    public let industrialValueAddedAboveScale: Int?
    /// 高技术制造业增加值
    public let highTechValueAdded: Int?
    /// 产业产值
    public let industryOutput: Int?
    /// 战略性新兴产业产值
    public let strategicEmergingOutput: Int?
    /// 固定资产投资
    public let fixedAssetInvestment: Int?
    /// 项目总投资
    public let projectInvestment: Int?
    /// 重点项目完成投资
    public let keyProjectInvestment: Int?
    /// 签约项目总投资
    public let signedInvestment: Int?
    /// 新签约项目数
    public let signedProjects: Int?
    /// 新动工项目数
    public let startedProjects: Int?
    /// 新投产项目数
    public let completedProjects: Int?
    /// 重点项目数
    public let keyProjects: Int?
    /// 企业总数
    public let enterprises: Int?
    /// 规上工业企业数
    public let enterprisesAboveScale: Int?
    /// 工业企业数
    public let industrialEnterprises: Int?
    /// 实际到位内资
    public let domesticCapital: Int?
    /// 规划面积
    public let plannedArea: Int?
    /// 研发经费
    public let researchSpending: Int?
    /// 研发投入强度
    public let researchIntensity: Int?
    /// 出口额
    public let exports: Int?
    /// 进口额
    public let imports: Int?
    /// 进出口总额
    public let foreignTrade: Int?
    /// 贷款余额
    public let loanBalance: Int?
    /// 地区生产总值
    public let grossProduct: Int?

    /// Looks the indicators up by their ids.
    init(_ index: (String) -> Int?) {
        industrialOutput = index("industrial-output")
        industrialOutputAboveScale = index("industrial-output-above-scale")
        industrialValueAdded = index("industrial-value-added")
        industrialValueAddedAboveScale = index("industrial-value-added-above-scale")
        highTechValueAdded = index("high-tech-manufacturing-value-added")
        industryOutput = index("industry-output")
        strategicEmergingOutput = index("strategic-emerging-output")
        fixedAssetInvestment = index("fixed-asset-investment")
        projectInvestment = index("project-investment")
        keyProjectInvestment = index("key-project-investment")
        signedInvestment = index("signed-investment")
        signedProjects = index("signed-projects")
        startedProjects = index("started-projects")
        completedProjects = index("completed-projects")
        keyProjects = index("key-projects")
        enterprises = index("enterprises")
        enterprisesAboveScale = index("enterprises-above-scale")
        industrialEnterprises = index("industrial-enterprises")
        domesticCapital = index("domestic-capital")
        plannedArea = index("planned-area")
        researchSpending = index("rd-spending")
        exports = index("exports")
        imports = index("imports")
        foreignTrade = index("foreign-trade")
        loanBalance = index("loan-balance")
        grossProduct = index("gdp")
        researchIntensity = index("rd-intensity")
    }
}
