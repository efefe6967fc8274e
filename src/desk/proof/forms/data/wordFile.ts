/** All the elements that a pack has: none that runs, loads, or holds words which are not shown. */
export const elements = `
  Types Default Override Relationships Relationship cp:coreProperties dc:title dcterms:created dc:language
  w:document w:body w:hdr w:ftr w:styles w:docDefaults w:rPrDefault w:pPrDefault w:style w:name w:basedOn w:next w:qFormat
  w:numbering w:abstractNum w:multiLevelType w:lvl w:start w:numFmt w:lvlText w:lvlJc w:num w:abstractNumId w:lvlOverride
  w:startOverride w:settings w:defaultTabStop w:compat w:compatSetting
  w:p w:pPr w:pStyle w:pageBreakBefore w:numPr w:ilvl w:numId w:bidi w:jc w:spacing w:ind w:tabs w:tab w:keepNext w:keepLines
  w:outlineLvl w:pBdr w:left w:bottom w:insideH w:r w:rPr w:rStyle w:rFonts w:rtl w:lang w:b w:bCs w:i w:iCs w:u w:shd w:caps
  w:color w:sz w:szCs w:t w:br w:hyperlink w:bookmarkStart w:bookmarkEnd w:fldChar w:instrText
  w:tbl w:tblPr w:bidiVisual w:tblW w:tblBorders w:tblGrid w:gridCol w:tr w:trPr w:cantSplit w:tblHeader w:tc w:tcPr w:tcW
  w:gridSpan w:sectPr w:headerReference w:footerReference w:pgSz w:pgMar
  w:drawing wp:inline wp:extent wp:docPr a:graphic a:graphicData pic:pic pic:nvPicPr pic:cNvPr pic:cNvPicPr pic:blipFill a:blip
  a:stretch a:fillRect pic:spPr a:xfrm a:off a:ext a:prstGeom a:avLst`

/** Values that say how, and never what: numbers, colours, and words of the format. */
export const values = `
  paragraph character default preserve begin separate end single clear auto nil center start pct dxa decimal bullet singleLevel
  rect External rels jpeg Georgia SimSun •
  Normal Title Heading1 Heading2 Heading3 Subtitle Lead Label Quote Reported Note Terms Small Question Fact Point SourceText
  ListBullet ListNumber TOC1 TOC2 Header Footer Marking Cell Strong Emphasis FamilyName Ours Quoted Hyperlink
  compatibilityMode dcterms:W3CDTF %1.`

/** Names of styles and faces that have a space in them, one a line. */
export const names = `
  heading 1
  heading 2
  heading 3
  Reported words
  Terms of use
  Point to make
  Source text
  List Bullet
  List Number
  toc 1
  toc 2
  header
  footer
  Family name
  Words of the desk
  Quoted words
  Times New Roman`
