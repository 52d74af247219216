import Glibc
import Testing

@testable import Canvas

@Suite struct ByteSinkTests {
  /// A document on a disk that is always full.
  private func onFullDisk(_ body: (PDFCanvas, ByteSink) throws -> Void) throws {
    let disk = open("/dev/full", O_WRONLY)
    try #require(disk >= 0)
    defer { close(disk) }
    let sink = ByteSink(file: disk)
    let canvas = try PDFCanvas(
      Sample.metadata, to: sink, typesetter: try Sample.typesetter(), pictures: Sample.shelf())
    try body(canvas, sink)
  }

  @Test("a full disk is an error of the document, never a silent success")
  func fullDisk() throws {
    try onFullDisk { canvas, sink in
      #expect(throws: CanvasError.sink(errno: ENOSPC)) {
        try canvas.page(width: 612, height: 792) { (page) throws(CanvasError) in
          try page.leaf(.paragraph) { (ink) throws(CanvasError) in try ink.text(Sample.spec("Hello"), x: 36, y: 36) }
        }
        try canvas.finish()
      }
      #expect(sink.failure == ENOSPC)
    }
  }

  @Test("a full disk that shows only at the end is an error of the end")
  func fullDiskAtFinish() throws {
    try onFullDisk { canvas, _ in
      #expect(throws: CanvasError.sink(errno: ENOSPC)) { try canvas.finish() }
    }
  }

  @Test("a document of many parts on a full disk can be left behind at any page", arguments: 1...4)
  func leftBehind(_ parts: Int) throws {
    try onFullDisk { canvas, sink in
      for _ in 1...parts {
        try? canvas.part { () throws(CanvasError) in
          for _ in 1...2 {
            try canvas.page(width: 612, height: 792) { (page) throws(CanvasError) in
              try page.leaf(.paragraph) { (ink) throws(CanvasError) in try ink.text(Sample.spec("Hello"), x: 36, y: 36)
              }
            }
          }
        }
      }
      #expect(sink.failure == ENOSPC)
    }
  }

  @Test("a file that is not open for writing names its errno")
  func readOnlyFile() throws {
    let file = open("/dev/null", O_RDONLY)
    try #require(file >= 0)
    defer { close(file) }
    let canvas = try PDFCanvas(
      Sample.metadata, to: ByteSink(file: file), typesetter: try Sample.typesetter(), pictures: Sample.shelf())
    #expect(throws: CanvasError.sink(errno: EBADF)) { try canvas.finish() }
  }

  @Test("a file gets the same bytes as memory")
  func fileAndMemory() throws {
    let path = "/tmp/takehome-sink-\(getpid()).pdf"
    let file = open(path, O_RDWR | O_CREAT | O_TRUNC, 0o600)
    try #require(file >= 0)
    defer {
      close(file)
      unlink(path)
    }
    let sink = ByteSink(file: file)
    let canvas = try PDFCanvas(
      Sample.metadata, to: sink, typesetter: try Sample.typesetter(), pictures: Sample.shelf())
    try canvas.page(width: 100, height: 100) { (_) throws(CanvasError) in }
    try canvas.finish()
    let memory = try Sample.pdf { (canvas) throws(CanvasError) in
      try canvas.page(width: 100, height: 100) { (_) throws(CanvasError) in }
    }
    var bytes = [UInt8](repeating: 0, count: memory.count + 1)
    #expect(pread(file, &bytes, bytes.count, 0) == memory.count)
    #expect(Array(bytes.dropLast()) == memory)
    #expect(sink.bytes.isEmpty && sink.failure == nil)
  }
}
