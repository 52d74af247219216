import Foundation
import Testing

@testable import Canvas

@Suite struct FontBookTests {
  @Test("a family that is not installed is named with the Debian package that installs it")
  func missingFont() throws {
    #expect(throws: CanvasError.missingFont(family: "Andika", package: "fonts-sil-andika")) {
      try FontBook.find(in: ["/nowhere"])
    }
    #expect(throws: CanvasError.missingFont(family: "Andika", package: "fonts-sil-andika")) {
      try FontBook.find(in: [])
    }
  }

  @Test("a family with one file missing is missing, and has no path")
  func halfAFamily() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "takehome-fonts-\(UUID().uuidString)")
    let andika = folder.appending(path: "truetype/andika")
    try FileManager.default.createDirectory(at: andika, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data([1]).write(to: andika.appending(path: "Andika-Regular.ttf"))
    #expect(throws: CanvasError.missingFont(family: "Andika", package: "fonts-sil-andika")) {
      try FontBook.find(in: [folder.path])
    }
    let family = try #require(FontBook.families.first)
    #expect(FontBook.path(of: family, in: [folder.path]) == nil)
    try Data([1]).write(to: andika.appending(path: "Andika-Bold.ttf"))
    #expect(FontBook.path(of: family, in: [folder.path]) == andika.path + "/Andika-Regular.ttf")
    #expect(throws: CanvasError.missingFont(family: "Noto Sans Arabic", package: "fonts-noto-core")) {
      try FontBook.find(in: [folder.path])
    }
  }

  @Test("the files are found in the order of the list")
  func order() throws {
    let book = try FontBook.find()
    let paths = book.paths + book.rarePaths
    #expect(paths.count == FontBook.families.flatMap(\.files).count)
    for (path, file) in zip(paths, FontBook.families.flatMap(\.files)) { #expect(path.hasSuffix("/" + file)) }
  }

  @Test("a font file that cannot be read is named")
  func unreadableFont() throws {
    #expect(throws: CanvasError.unreadableFont(path: "/nowhere/Andika.ttf")) {
      try Typesetter(FontBook(paths: ["/nowhere/Andika.ttf"], rarePaths: []))
    }
    let file = FileManager.default.temporaryDirectory.appending(path: "takehome-\(UUID().uuidString).ttf")
    try Data("not a font".utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    #expect(throws: CanvasError.unreadableFont(path: file.path)) {
      try Typesetter(FontBook(paths: [file.path], rarePaths: []))
    }
  }
}
