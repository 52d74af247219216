extension PackRule {
  /// What the rule wants, with its bounds.
  public var wants: String {
    switch self {
    case .yamlBytes: "A YAML file has at most \(Bounds.text) bytes."
    case .yamlEncoding: "A YAML file is UTF-8."
    case .yamlSyntax: "A file of words is YAML, and no key stands twice in one place."
    case .yamlAlias: "A YAML file has no anchors (`&name`) and no aliases (`*name`)."
    case .yamlShape:
      "A YAML file has at most \(Bounds.values) keys and values and \(Bounds.openings) brackets, braces and question marks, "
        + "nested at most \(Bounds.nesting) deep, words for keys, and no tags."
    case .keyMissing: "Every key that the format requires is there."
    case .keyUnknown: "Every key is one of the format's."
    case .valueKind: "A value is of its kind: words, a whole number, a list, or keys with values."
    case .valueForm: "Words that name something have its form: an id, a version, a language, a path."
    case .valueChoice: "A value of a closed list is one of that list."
    case .valueRange: "A number lies between its bounds; a text is at most as long as its place."
    case .valueCount: "A list has as many entries as its place takes."
    case .valueTwice: "No entry stands twice in a list."
    case .packReserved: "No id is one that the program uses itself: a context `strokes` or `common`, an item `scene`."
    case .packTwice: "No two packs on the search path have the same id."
    case .packNewer: "The pack does not need a newer program than this one."
    case .packBytes: "The files of a pack have at most \(Bounds.pack) bytes together."
    case .layoutUnknown: "The layout is one that is registered in this program."
    case .strokeUnknown: "Each stroke is one of the catalogue."
    case .strokeAllowed: "Each default stroke, and each stroke of an item, is among those allowed."
    case .languageUnknown: "Each language is one that has the shared words."
    case .languageDiffers: "The language that a text names is that of its file name."
    case .rowMissing: "Each safety and skip row of context.yaml has its sentence in every language."
    case .rowUnknown: "A text has no row that context.yaml does not name."
    case .rowRequired: "Every safety row is `required: true`."
    case .itemMissing: "Each item of context.yaml has its words, and alternative text if it has a picture."
    case .itemUnknown: "A text has no item that context.yaml does not name."
    case .slotUnknown: "A slot is {child} or {caregiver}."
    case .slotTitle: "The title has no slot."
    case .reviewBroken: "reviews.json is what `takehome sign` writes."
    case .pathOutside: "A path stays inside the pack: no leading slash, no `..`, no link that leads out."
    case .pathMissing: "Each file that the pack names is there."
    case .pathKind: "Each file that the pack names is a plain file."
    case .pictureBytes: "A picture has at most \(Bounds.picture) bytes."
    case .pictureXML: "A picture is well-formed XML with `svg` as its root."
    case .pictureEncoding: "A picture is UTF-8."
    case .pictureEntity: "A picture declares no document type and no entities."
    case .pictureAttribute: "A picture's attributes and styles give shape, place, fill and line, and nothing else."
    case .picturePath:
      "A path can be read to its end and has at most \(Bounds.steps) steps, in a clip path \(Bounds.clipSteps)."
    case .pictureElement: "A picture is made of \(PictureCheck.elements.sorted().joined(separator: ", "))."
    case .pictureScript: "A picture has no script, no event and no processing instruction."
    case .pictureReference: "A picture refers to nothing but its own clip paths."
    case .pictureCount:
      "A picture has at most \(Bounds.elements) elements, and as many steps in its paths; a clip path counts at each use. "
        + "The pictures of a pack have at most \(Bounds.packSteps) steps together."
    case .pictureDepth: "A picture's elements are nested at most \(Bounds.depth) deep."
    case .pictureSize:
      "A picture says its shape with a `viewBox`, no longer than \(Int(Bounds.aspect)) times its width, "
        + "and draws no further from its middle than \(Int(Bounds.reach)) times its longer side."
    }
  }

  /// Why.
  public var why: String {
    switch self {
    case .yamlBytes, .yamlShape, .packBytes, .pictureBytes, .picturePath, .pictureCount, .pictureDepth:
      "A pack may come from anywhere; the bound keeps reading and drawing quick whatever is in the file."
    case .yamlEncoding, .pictureEncoding:
      "One encoding means that what an editor shows is what is printed, and that nothing hides from the checks."
    case .yamlSyntax: "What cannot be read cannot be printed; of a key given twice nobody knows which is meant."
    case .yamlAlias:
      "A few lines of aliases can stand for billions of values; a pack needs none."
    case .keyMissing: "A sheet without one of these parts would be incomplete for the family."
    case .keyUnknown: "A misspelt key would be left out in silence."
    case .valueKind, .valueForm, .valueChoice, .valueRange, .valueCount, .valueTwice:
      "A value of another kind would be printed wrongly or not at all."
    case .packReserved: "Pictures are found as owner/name; the owner `strokes` is the catalogue."
    case .packTwice: "Which of the two is printed would depend on the order of folders."
    case .packNewer: "An older program may leave out what the newer format adds."
    case .layoutUnknown: "A context is arranged by the layout that it names."
    case .strokeUnknown, .strokeAllowed: "Only what is in the catalogue has words, a picture and its cautions."
    case .languageUnknown: "Headings, signs and the tracker come from the shared words."
    case .languageDiffers: "A file copied for translation is easily left with the old tag."
    case .rowMissing, .rowRequired: "Safety rows cannot be lost in any language."
    case .rowUnknown, .itemUnknown: "Words that no other language has, or that are never printed, are a mistake."
    case .itemMissing: "A station or a texture without words is an empty place on the page."
    case .slotUnknown: "There is no template language: an unknown slot would be printed as it stands."
    case .slotTitle: "The title goes into the file's metadata, where a child's name must never be."
    case .reviewBroken: "Who stands behind the words must be certain."
    case .pathOutside, .pathMissing, .pathKind:
      "No file outside the pack is ever read, and none that could block the program."
    case .pictureXML: "What cannot be read cannot be drawn."
    case .pictureEntity: "A few lines of entities can stand for billions of characters, or for files elsewhere."
    case .pictureElement:
      "Line art prints and copies well; text, images, filters and styles do not, or hide references."
    case .pictureAttribute:
      "What is blurred, dashed, masked or see-through copies badly, and can take for ever to draw."
    case .pictureScript: "A picture is never executed."
    case .pictureReference: "Nothing is fetched, from the network or from another file."
    case .pictureSize: "The layout keeps the picture's shape and needs to know it; what is far away takes long to draw."
    }
  }
}
