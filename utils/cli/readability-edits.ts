// What is changed in Readability 0.6.0 at build time: bodies that the page's code never reaches, and the long loops, which
// become generators so that the page gets its turn between two nodes. What it picks stays the same.

/** Methods, by their heads, that are never reached: they read metadata, or fit the article for showing. */
export const METHODS_LEFT_OUT: readonly string[] = [
  "_getJSONLD(doc)",
  "_getArticleMetadata(jsonld)",
  "_removeScripts(doc)",
  "_isSingleImage(node)",
  "_fixRelativeUris(articleContent)",
  "_simplifyNestedElements(articleContent)",
  "_cleanClasses(node)",
  "_cleanStyles(e)",
  "_fixLazyImages(root)",
  "_unescapeHtmlEntities(str)",
  "_removeFlag(flag)",
  "_isUrl(str)",
];

/** Methods by their heads, and their new bodies. The judge gets a bare copy without scripts and meta tags. */
export const BODIES: Readonly<Record<string, string>> = {
  "parse()": `yield* this._unwrapNoscriptImages(this._doc);
    yield* this._prepDocument();
    this._articleTitle = this._getArticleTitle();
    const content = yield* this._grabArticle();
    return content && { content: this._serializer(content) };`,
  // pictures without an address; <noscript> never reaches the copy
  "_unwrapNoscriptImages(doc)": `for (const img of [...doc.getElementsByTagName("img")]) {
      yield;
      const isAddress = ({ name, value }) => /^(?:data-)?src(?:set)?$/.test(name) || /\\.(jpg|jpeg|png|webp)/i.test(value);
      if (![...img.attributes].some(isAddress)) img.remove();
    }`,
  // as it does in trees that aren't a browser's
  "_setNodeTag(node, tag)": "node.tagName = tag.toUpperCase(); return node;",
  // a callback may be a generator itself
  "_forEachNode(nodeList, fn)":
    "for (let at = 0; at < nodeList.length; at++) { yield; const made = fn.call(this, nodeList[at], at); if (made?.next) yield* made; }",
  "_removeNodes(nodeList, filterFn)": `for (let at = nodeList.length - 1; at >= 0; at--) {
      yield;
      const node = nodeList[at];
      if (!node.parentNode) continue;
      let remove = filterFn ? filterFn.call(this, node) : true;
      if (remove?.next) remove = yield* remove;
      if (remove) node.remove();
    }`,
  "_replaceNodeTags(nodeList, newTagName)":
    "for (const node of nodeList) { yield; this._setNodeTag(node, newTagName); }",
};

/** Methods that become generators; wherever they are called, their callers wait for them. */
export const GENERATORS: readonly string[] = [
  "_forEachNode",
  "parse",
  "_removeNodes",
  "_replaceNodeTags",
  "_prepDocument",
  "_replaceBrs",
  "_unwrapNoscriptImages",
  "_grabArticle",
  "_prepArticle",
  "_markDataTables",
  "_cleanHeaders",
  "_cleanConditionally",
  "_cleanMatchedNodes",
  "_clean",
  "_getLinkDensity",
  "_getTextDensity",
];

/** Text by text: [as it stands, as it is wanted]; each stands there once. */
export const EDITS: readonly (readonly [string, string])[] = [
  // kept only for another try, which is made on another copy
  ["var pageCacheHtml = ", "// "],
  ["    this._cleanStyles(articleContent);\n", ""],
  ["    this._fixLazyImages(articleContent);\n", ""],
  ["var parseSuccessful = true;", "return articleContent;"],
  // the loops that walk the whole page, or move most of it
  ["while (page.firstChild) {\n", "while (page.firstChild) {\n          yield;\n"],
  ["while (articleContent.firstChild) {\n          div.appendChild(articleContent.firstChild);\n        }\n", ""],
  [
    'while (node) {\n        if (node.tagName === "HTML") {',
    'while (node) {\n        yield;\n        if (node.tagName === "HTML") {',
  ],
  ["var candidate = candidates[c];", "yield;\n        var candidate = candidates[c];"],
  ["var sibling = siblings[s];", "yield;\n        var sibling = siblings[s];"],
  ["var table = tables[i];", "yield;\n      var table = tables[i];"],
  [
    "while (next && next != endOfSearchMarkerNode) {\n      if (filter",
    "while (next && next != endOfSearchMarkerNode) {\n      yield;\n      if (filter",
  ],
  // callbacks that wait for a generator themselves
  ["(elementsToScore, function (elementToScore) {", "(elementsToScore, function* (elementToScore) {"],
  ["(articleContent.children, function (topCandidate) {", "([...articleContent.children], function* (topCandidate) {"],
  ["(this._getAllNodesWithTag(e, [tag]), function (node) {", "(this._getAllNodesWithTag(e, [tag]), function* (node) {"],
];

/** Stretches that go, from one text up to another: [first, next]; each of the first stands there once. */
export const STRETCHES: readonly (readonly [string, string])[] = [
  ["  // In some older versions", "  this._doc = doc;"],
  ["  this._maxElemsToParse =", "  this._nbTopCandidates ="],
  ["  // Control whether log messages", "}\n\nReadability.prototype"],
  ["  this._classesToPreserve =", "  this._serializer ="],
  ["    extraneous:", "    byline:"],
  ["    replaceFonts:", "    normalize:"],
  ["    nextLink:", "    tokenize:"],
  ["    srcsetUrl:", "    // Commas as used"],
  ["    // See: https://schema.org/Article", "    // used to see if"],
  ["  PRESENTATIONAL_ATTRIBUTES: [", "  // The commented out elements"],
  ["  // These are the classes that readability sets", "  /**\n   * Iterates over a NodeList, calls"],
  // other tries, and the direction that the text runs in
  ["      // Now that we've gone through the full algorithm", "    }\n  },\n\n  /**\n   * Converts some of"],
];
