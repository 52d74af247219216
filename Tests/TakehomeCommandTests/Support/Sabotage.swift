import Foundation
import Testing

/// A library that is loaded before Pango and stands in its way: it crashes or waits when a certain word is set.
struct Sabotage {
  /// A row whose child is called so crashes the program.
  static let crashing = ["Zebulon", "Quimby"]
  /// A row whose child is called so waits until the test lets go.
  static let waiting = "Holdover"

  /// Whether there is a compiler to make it with; it comes with Swift.
  static var isPossible: Bool { compiler != nil }

  private let desk: Desk
  private let library: URL

  /// The library, made once for all tests.
  init(on desk: Desk) async throws { (self.desk, library) = (desk, try await Self.once.value) }

  /// What a batch is started with: a crash is by this signal, and comes with a row, or as soon as a press is opened.
  func environment(signal: Int32 = SIGSEGV, isAtStart: Bool = false) -> [String: String] {
    [
      "LD_PRELOAD": library.path, "CRASH_SIGNAL": "\(signal)", "CRASH_AT_START": isAtStart ? "yes" : "",
      "HOLD": desk.folder.appending(path: "hold").path,
    ]
  }

  /// Waits until a process other than these stands still, and gives its id. The batch is one that was started so.
  func held(by batch: Child, besides others: [pid_t] = []) async throws -> pid_t {
    while true {
      let files = try desk.files().compactMap { $0.wholeMatch(of: /hold\.([0-9]+)/)?.1 }.compactMap { pid_t($0) }
      if let id = files.first(where: { !others.contains($0) }) { return id }
      try #require(batch.isRunning, "the batch ended before it was held")
      try await Task.sleep(for: .milliseconds(5))
    }
  }

  /// Lets go of all that stands still, now and later.
  func letGo() throws { try desk.write("", to: "hold.go") }

  private static let once = Task {
    atexit { try? FileManager.default.removeItem(at: Sabotage.place) }
    let library = place.appending(path: "sabotage.so")
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    try Data(source.utf8).write(to: place.appending(path: "sabotage.c"))
    let desk = try Desk()
    let made = try await desk.run(
      try #require(compiler),
      ["-shared", "-fPIC", "-fuse-ld=lld", "-o", library.path, place.appending(path: "sabotage.c").path])
    try #require(made.code == 0, "\(made.errors)")
    return library
  }

  private static let place = Desk.freePlace()

  private static var compiler: URL? {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    return folders.map { URL(filePath: String($0)).appending(path: "clang") }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) }
  }

  private static let source = """
    #define _GNU_SOURCE
    #include <dlfcn.h>
    #include <fcntl.h>
    #include <signal.h>
    #include <stdio.h>
    #include <stdlib.h>
    #include <string.h>
    #include <unistd.h>

    static void crash(void) {
      int signal = atoi(getenv("CRASH_SIGNAL"));
      if (signal == SIGABRT) abort();
      raise(signal);
    }

    static void hold(void) {
      char path[4096];
      snprintf(path, sizeof path, "%s.%d", getenv("HOLD"), getpid());
      close(open(path, O_CREAT | O_WRONLY, 0600));
      snprintf(path, sizeof path, "%s.go", getenv("HOLD"));
      while (access(path, F_OK) != 0) usleep(1000);
    }

    void pango_layout_set_text(void *layout, const char *text, int length) {
      void (*real)(void *, const char *, int) = dlsym(RTLD_NEXT, "pango_layout_set_text");
      if (strstr(text, "\(crashing[0])") || strstr(text, "\(crashing[1])")) crash();
      if (strstr(text, "\(waiting)")) hold();
      real(layout, text, length);
    }

    void *pango_cairo_font_map_new_for_font_type(int type) {
      void *(*real)(int) = dlsym(RTLD_NEXT, "pango_cairo_font_map_new_for_font_type");
      if (*getenv("CRASH_AT_START")) crash();
      return real(type);
    }

    """
}
