extension FaultRule {
  /// What a finished document does where this rule holds.
  package var wants: String {
    switch self {
    case .damaged: "The file is whole and every object in it can be read."
    case .encrypted: "The file is not encrypted, so that assistive technology may read it."
    case .tooLarge: "The file holds no more than a sheet or a run can."
    case .noPages: "The file has pages."
    case .noLanguage: "The catalogue names the language of the document."
    case .notMarked: "The catalogue says that the document is tagged."
    case .noStructure: "There is a structure tree."
    case .titleNotShown: "A viewer is asked to show the title, not the file's name."
    case .noTitle: "The metadata hold a title."
    case .noAccessibleClaim: "The metadata say that the document follows PDF/UA-1."
    case .noArchiveClaim: "The metadata say that the document follows PDF/A-2a."
    case .noOutputIntent: "The document carries the colour profile that its colours are meant in."
    case .noTabOrder: "Tab moves through each page in the order of the structure."
    case .noStructureKey: "Each page has its key into the parent tree."
    case .unreadableContent: "The content of each page can be read."
    case .unmarkedContent: "Everything painted is marked as content or as an artifact."
    case .unbalancedMarks: "Marked content that begins ends in the same stream."
    case .noFooter: "The foot of each page is an artifact that says it is one."
    case .brokenTree: "The structure tree has no loops, no strays and no wrong parents."
    case .noDocumentElement: "One Document element holds all others."
    case .unknownTag: "Each tag is one of those that sheets use."
    case .leftoverPrivate: "No artifact is left in the structure tree."
    case .oneTitleHeading: "There is one heading of level 1; in a run, one a sheet."
    case .headingSkips: "Headings go down one level at a time."
    case .figureWithoutWords: "Each figure has alternative text."
    case .figureWithoutBox: "Each figure says where on the page it is."
    case .figureOutsidePage: "Each figure is on its page."
    case .headWithoutScope: "Each table head says whether it heads a row or a column."
    case .listShape: "A list holds items, an item a label and a body."
    case .tableShape: "A table holds rows, a row cells, each as many as the others."
    case .contentWithoutElement: "All marked content belongs to an element."
    case .elementWithoutContent: "Each element's content is on the page that it names."
    case .contentTwice: "No content belongs to two elements."
    case .parentTreeDiffers: "The parent tree leads from content to the element that holds it."
    case .strangeAnnotation: "The only annotations are links."
    case .linkNotInTree: "Each link stands in the structure tree."
    case .linkNotPrinted: "Each link is marked to be printed."
    case .linkWithoutWords: "Each link has a description."
    case .linkUnsafe: "Each link leads to an http or https address."
    case .activeContent: "Nothing in the document runs or opens by itself."
    case .embeddedFile: "No file is embedded."
    case .fontNotEmbedded: "Each font is embedded."
    case .fontWithoutUnicode: "Each font says which letters its shapes are."
    }
  }

  /// Where the rule comes from.
  package var source: String {
    switch self {
    case .encrypted, .noOutputIntent, .noArchiveClaim, .embeddedFile, .activeContent, .linkNotPrinted,
      .fontNotEmbedded:
      "PDF/A-2a (ISO 19005-2)"
    case .noFooter, .oneTitleHeading, .leftoverPrivate, .unknownTag, .linkUnsafe, .tooLarge, .figureOutsidePage,
      .strangeAnnotation:
      "Takehome's own, for sheets that assistive technology reads in order"
    case .damaged, .noPages, .unreadableContent, .unbalancedMarks, .brokenTree, .parentTreeDiffers, .contentTwice,
      .elementWithoutContent:
      "PDF 1.7 (ISO 32000-1), 14.6 to 14.8"
    case .noLanguage, .notMarked, .noStructure, .titleNotShown, .noTitle, .noAccessibleClaim, .noTabOrder,
      .noStructureKey, .unmarkedContent, .noDocumentElement, .headingSkips, .figureWithoutWords, .figureWithoutBox,
      .headWithoutScope, .listShape, .tableShape, .contentWithoutElement, .linkNotInTree, .linkWithoutWords,
      .fontWithoutUnicode:
      "PDF/UA-1 (ISO 14289-1), clause 7"
    }
  }
}
