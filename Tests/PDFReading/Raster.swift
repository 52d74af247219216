package import Foundation

/// Pages as poppler draws them.
package enum Raster {
  /// The dots of every page, in colour, 72 to the inch.
  package static func pages(_ bytes: [UInt8]) throws -> Data {
    let folder = FileManager.default.temporaryDirectory.appending(path: "takehome-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "document.pdf")
    try Data(bytes).write(to: file)
    let (process, output) = (Process(), Pipe())
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["pdftoppm", "-r", "72", file.path]
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let dots = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return dots
  }
}
