import Handout
import Testing

@testable import Press

@Suite struct ThemeTests {
  @Test(
    "no type is under its floor: 12 pt at standard size, the body's size in large print",
    arguments: ReadingSize.allCases)
  func floor(_ reading: ReadingSize) {
    for density in Density.allCases {
      let theme = Theme(reading: reading, density: density)
      for style in Text.Style.allCases where style != .footer {
        #expect(theme.size(style) >= (reading == .standard ? 12 : reading.body))
        #expect(theme.lineHeight(style) >= theme.size(style) * 1.15)
      }
      #expect(theme.size(.footer) >= 9)
      #expect(theme.size(.title) > theme.size(.heading) && theme.size(.heading) > theme.size(.body))
    }
  }

  @Test("each step of the ladder is closer than the one before")
  func ladder() {
    let themes = Density.allCases.map { Theme(reading: .standard, density: $0) }
    for (one, next) in zip(themes, themes.dropFirst()) {
      for gap in Gap.allCases { #expect(one.gap(gap) >= next.gap(gap)) }
      #expect(one.gap(.wide) > next.gap(.wide) && one.lineHeight(.body) > next.lineHeight(.body))
      #expect(one.floor(of: 10...20) > next.floor(of: 10...20))
      #expect(one.size(.body) == next.size(.body))
    }
  }

  @Test("margins are half an inch")
  func margin() { #expect(Theme.margin == 36) }
}
