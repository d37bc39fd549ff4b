import Basics

/// A unit of measure or a classifier (家, 个) as it stands behind a number.
public struct MeasurementUnit: Sendable, Hashable {
    /// The unit as written, without 万 or 亿.
    public let surface: String
    /// The unit as simplified Chinese text writes it: 米 for m.
    public let written: String
    /// The kind of quantity.
    public let dimension: Dimension
    /// The unit that values are compared in: 元, 平方米, 千瓦时; empty for counts.
    public let base: String
    /// How many base units one of this is.
    public let factor: Fraction
    /// Whether it counts things named by a noun (25家企业) rather than measuring.
    public let isClassifier: Bool
    /// Whether it is a unit only behind 万 or 亿, as 度 is for electricity.
    public let needsScale: Bool
}
