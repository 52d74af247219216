internal import BathTime
internal import CarWait
public import Handout
internal import ObstacleCourse
internal import SensoryBins
internal import StoryTime
internal import WallColoring

extension [any LayoutPlugin.Type] {
  /// The layouts that ship: the only list that names all plugins.
  public static var bundled: [any LayoutPlugin.Type] {
    [BathTime.self, StoryTime.self, CarWait.self, ObstacleCourse.self, WallColoring.self, SensoryBins.self]
  }
}
