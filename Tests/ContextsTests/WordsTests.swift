import Foundation
import Handout
import Testing

@testable import ContextPack

@Suite("The words keep their promises")
struct WordsTests {
  private static let contexts = Kind.contexts + Kind.strangers
  private static let languages: [Language] = ["en", "es"]

  private func words(_ context: ContextID, _ language: Language) throws -> ContextWords {
    var plan = Kind(context: context, language: language, paper: .letter, reading: .standard).plan
    plan.namePolicy = .blank
    return try Bench(packs: Bench.strangers).library.words(for: plan)
  }

  private func running(_ words: ContextWords) -> [String] {
    let strokes = words.strokes.flatMap { [$0.name] + $0.how + [$0.time] }
    let signs = [words.yes, words.pause, words.stop].flatMap { [$0.title] + $0.signs + [$0.response] }
    let rows = (words.safety + words.skip).map(\.text)
    return [words.title, words.when, words.why, words.dose] + words.ask + strokes + signs + rows
      + [words.oil, words.easier, words.remember] + words.items.map(\.text)
  }

  private func count(_ texts: [String]) -> Int { texts.flatMap { $0.split(separator: " ") }.count }

  @Test("an English master has at most 180 words", arguments: contexts)
  func length(_ context: ContextID) throws {
    let words = try words(context, "en")
    var printed = words
    printed.items = words.items.filter { item in
      item.stroke == nil || words.strokes.contains { $0.id == item.stroke }
    }
    #expect(count(running(printed)) <= 180)
  }

  @Test("no sentence is longer than 15 words and no step longer than 12", arguments: contexts, languages)
  func sentences(_ context: ContextID, _ language: Language) throws {
    let words = try words(context, language)
    for text in running(words) {
      for sentence in text.split(whereSeparator: { ".?!".contains($0) }) {
        #expect(sentence.split(separator: " ").count <= 15, "\(sentence)")
      }
    }
    for step in words.strokes.flatMap(\.how) { #expect(step.split(separator: " ").count <= 12, "\(step)") }
  }

  @Test("the car sheet never speaks of opening the harness", arguments: languages)
  func harness(_ language: Language) throws {
    let text = running(try words("car-wait", language)).joined(separator: " ").lowercased()
    for word in ["unbuckle", "loosen", "desabroch", "afloj", "suelt", "solt"] {
      #expect(!text.contains(word), "\(word)")
    }
  }

  @Test("the bath sheet never leaves a child alone, the bins ban water beads")
  func bans() throws {
    #expect(
      try words("bath-time", "en").safety.contains { $0.text.contains("Never leave") && $0.text.contains("alone") })
    #expect(try words("bath-time", "es").safety.contains { $0.text.contains("Nunca") })
    #expect(try words("sensory-bins", "en").safety.contains { $0.text.lowercased().contains("no water beads") })
    #expect(
      try words("sensory-bins", "es").safety.contains { $0.text.contains("perlas") || $0.text.contains("bolitas") })
  }

  @Test("no claim that the evidence does not carry", arguments: contexts)
  func claims(_ context: ContextID) throws {
    let text = running(try words(context, "en")).joined(separator: " ").lowercased()
    for word in ["cure", "detox", "immune", "brain", "treat", "proven", "guarantee", "colic", "tone", "exercise"] {
      #expect(text.firstMatch(of: try Regex("\\b\(word)")) == nil, "\(word)")
    }
  }

  @Test("a blank name reads well", arguments: contexts, languages)
  func blankName(_ context: ContextID, _ language: Language) throws {
    for text in running(try words(context, language)) { #expect(!text.contains("{"), "\(text)") }
  }

  @Test("the catalogue has its 19 strokes with text and picture in both languages")
  func catalogue() throws {
    let library = try Bench().library
    #expect(library.strokes.records.count == 19)
    for record in library.strokes.records {
      #expect(record.reviewStatus == "draft" && !record.sources.isEmpty)
      for language in Self.languages {
        let stroke = try #require(library.strokes.stroke(record.id, in: language))
        #expect(!stroke.how.isEmpty && !stroke.picture.description.isEmpty && stroke.picture.caption != nil)
      }
    }
  }
}
