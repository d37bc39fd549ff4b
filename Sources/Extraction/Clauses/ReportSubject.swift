/// What a whole report speaks of. A class, because all its blocks share it; it never changes.
final class ReportSubject {
    let title: String
    let area: ReportArea
    /// The names of the report's own park, and what dismisses most places at which they are looked for.
    let own: OwnNames
    let openings: OwnNames.Openings
    /// The enterprises that the report names in full.
    let firms: FirmNames
    /// The place of the zone that the report speaks of as its own, where it names one.
    let ownPlace: [UInt8]?
    /// Whether the report has no other word for its park than what kind of park it is: 科技园, 产业集聚区.
    let parkIsUnnamed: Bool

    init(
        title: String, area: ReportArea, own: OwnNames, firms: FirmNames, ownPlace: [UInt8]?, parkIsUnnamed: Bool
    ) {
        self.title = title
        self.area = area
        self.own = own
        openings = own.openings
        self.firms = firms
        self.ownPlace = ownPlace
        self.parkIsUnnamed = parkIsUnnamed
    }
}
