internal import Handout

/// The drawings of a pool ladder. Each is 100 wide and is stretched to the frame that it gets.
enum Ladder {
  /// Two rails and a rung at the top: one over the other, they make one ladder.
  static let rails = Drawing(
    width: 100, height: 20,
    [
      Rect(x: 1, y: 0, width: 0.6, height: 20), Rect(x: 11.4, y: 0, width: 0.6, height: 20),
      Rect(x: 1.6, y: 0, width: 9.8, height: 0.5),
    ].map { Shape(.rectangle($0), pen: 0, fill: .black) })

  /// The curved ends that hands hold on to.
  static let grips = Drawing(
    width: 100, height: 5,
    [(1.3, 4.8), (11.7, 8.2)].map { rail, end in
      let curve = [.move(Point(rail, 5)), .curve(Point(rail, 0), Point(end, 0), Point(end, 4))] as [Path.Step]
      return Shape(Path(curve), pen: 3.2)
    })

  /// The water at the foot.
  static let water = Drawing(
    width: 100, height: 4,
    [
      Shape(
        Path(
          (0..<10).flatMap { wave -> [Path.Step] in
            let x = Double(wave) * 9.8 + 1
            return [.move(Point(x, 2)), .curve(Point(x + 3, 0), Point(x + 6.8, 4), Point(x + 9.8, 2))]
          }), pen: 2)
    ])

  /// No height of its own: it adds the gap of a stack.
  static let space = Drawing(width: 100, height: 0, [])
}
