import Foundation
import Press

// Without arguments: the product's own numbers. The others serve scripts/bench and scripts/bench-instructions.
Press.prepare()
let arguments = Array(CommandLine.arguments.dropFirst())
if arguments.isEmpty {
  try Benchmark().run()
} else if arguments.count == 2, arguments[0] == "--export" {
  try Export.write(to: arguments[1])
} else if arguments.count == 2, arguments[0] == "--work", let product = Worker.Product(rawValue: arguments[1]) {
  try Worker(product).work()
} else if arguments.count == 3, arguments[0] == "--count", let part = Count.Part(rawValue: arguments[1]),
  let times = Int(arguments[2])
{
  try Count.run(part, times)
} else {
  print("Usage: takehome-bench [--export FOLDER | --work sheet|run|floor | --count sheet|proof|run|draw|finish TIMES]")
  exit(64)
}
