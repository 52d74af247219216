extension PDFFinish {
  /// Language, title, viewer preferences, XMP, colour and dates.
  func finishCatalog() throws(CanvasError) {
    let root = document.root
    document.set(root, "/Lang", document.text(metadata.language))
    let direction = metadata.isRightToLeft ? " /Direction /R2L" : ""
    document.set(
      root, "/ViewerPreferences",
      document.parse(
        "<< /DisplayDocTitle true /PrintScaling /None /Duplex /\(metadata.sides)\(direction) >>"))
    document.set(
      root, "/Metadata",
      document.plainStream(
        [("/Type", "/Metadata"), ("/Subtype", "/XML")], Array(XMP(metadata, producer: producer).packet.utf8)))
    let intent = document.parse(
      "<< /Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB IEC61966-2.1) /Info (sRGB IEC61966-2.1) >>"
    )
    document.set(
      intent, "/DestOutputProfile", try document.stream([("/N", "3")], ColorProfile.sRGB))
    document.set(root, "/OutputIntents", document.array(of: intent))
    let info = document[document.trailer, "/Info"]
    document.set(info, "/CreationDate", document.string(metadata.pdfDate))
    document.set(info, "/Producer", document.string(producer))
  }

  private var producer: String { XMP.producer + String(repeating: " ", count: padding) }
}

extension PDFCanvas.Metadata {
  /// `D:20260101000000Z`; cairo leaves the `D:` out.
  var pdfDate: String { "D:" + created.filter { $0.isNumber } + "Z" }
}

extension PDFCanvas.Metadata {
  /// The name of what a printer is asked to do with the backs.
  var sides: String { isOneSided ? "Simplex" : "DuplexFlipLongEdge" }
}

/// The document's metadata as XMP (ISO 16684), the same as in the Info dictionary.
struct XMP {
  /// What made the document.
  static let producer = "Takehome (cairo)"

  private let metadata: PDFCanvas.Metadata
  private let producer: String

  init(_ metadata: PDFCanvas.Metadata, producer: String) { (self.metadata, self.producer) = (metadata, producer) }

  var packet: String {
    """
    <?xpacket begin="\u{FEFF}" id="W5M0MpCehiHzreSzNTczkc9d"?>
    <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
    <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" \
    xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" \
    xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
    <pdfuaid:part>1</pdfuaid:part><pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>
    <dc:title><rdf:Alt><rdf:li xml:lang="x-default">\(escaped(metadata.title))</rdf:li></rdf:Alt></dc:title>
    <dc:language><rdf:Bag><rdf:li>\(escaped(metadata.language))</rdf:li></rdf:Bag></dc:language>
    <xmp:CreateDate>\(escaped(metadata.created))</xmp:CreateDate><xmp:CreatorTool>Takehome</xmp:CreatorTool>
    <pdf:Producer>\(producer)</pdf:Producer></rdf:Description>
    \(extensionSchema)
    </rdf:RDF></x:xmpmeta>
    <?xpacket end="w"?>
    """
  }

  /// PDF/A-2 6.6.2.3.3: the namespace of PDF/UA is not predefined there and must be described.
  private var extensionSchema: String {
    """
    <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" \
    xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">\
    <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">\
    <pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>\
    <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>\
    <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">\
    <pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>\
    <pdfaProperty:category>internal</pdfaProperty:category>\
    <pdfaProperty:description>Part of ISO 14289 that the document follows</pdfaProperty:description>\
    </rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>
    """
  }

  private func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "&": result += "&amp;"
      default: result.append(character)
      }
    }
    return result
  }
}
