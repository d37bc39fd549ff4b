/// What is measured: an entry of the vocabulary, with the words it goes by in reports.
public struct Indicator: Sendable, Hashable {
    /// The fixed id, in kebab-case English.
    public let id: String
    /// The name on the site, in Chinese.
    public let name: String
    /// The name on the site, in English.
    public let englishName: String
    /// The kind of quantity its level is stated in.
    public let dimension: Dimension
    /// The group it is shown in: economy, investment, trade …
    public let category: String
    /// Whether a higher value is better.
    public let countsUp: Bool
    /// Whether observations of it are kept apart by their label as written.
    public let isByLabel: Bool
    /// Whether only an area has it, never an industry: what is said of an industry before does not go on to it.
    public let isOfArea: Bool
    /// The id of the indicator that counts what was newly added to this stock, if there is one.
    public let increment: String?

    /// Whether its rate of growth is told at constant prices, whatever its amounts do: that of value added and of
    /// gross domestic product, by the rules of China's National Bureau of Statistics.
    public var growsInRealTerms: Bool { name.contains("增加值") || name.contains("生产总值") }
}

/// The kind of quantity a unit belongs to.
public enum Dimension: String, Sendable, Hashable, CaseIterable {
    /// Sums of money.
    case money
    /// Things that are counted.
    case count
    /// Areas.
    case area
    /// Energy.
    case energy
    /// Power.
    case power
    /// Parts of a whole and rates of change, in percent.
    case share
    /// One amount to another, such as people to a hectare.
    case ratio
    /// Masses.
    case mass
    /// Lengths.
    case length
    /// Volumes.
    case volume
    /// Stretches of time.
    case duration
    /// Places in an order.
    case rank
    /// Amounts of data.
    case data
    /// Speeds.
    case speed
    /// Temperatures.
    case temperature
    /// Pressures.
    case pressure
    /// Angles.
    case angle
    /// Differences of percentages, in percentage points.
    case points
    /// How many times as much.
    case multiple
    /// Amounts of a table that tells their unit nowhere: of no indicator, and held against nothing.
    case untold
}
