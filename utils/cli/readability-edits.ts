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
  // `LightReader` has its own
  "_getInnerText(e, normalizeSpaces)",
  "_hasChildBlockElement(element)",
];

/** What `LightReader` calls or overrides by its name; all other members get short names, for the sake of size. */
export const KEPT_NAMES: readonly string[] = [
  "_flags",
  "_getInnerText",
  "_getLinkDensity",
  "_hasChildBlockElement",
  "_hasSingleTagInsideElement",
  "_isElementWithoutContent",
  "_isTimeUp",
  "_isValidByline",
  "DIV_TO_P_ELEMS",
  "REGEXPS",
];

/** Methods by their heads, and their new bodies. The judge gets a bare copy without scripts and meta tags. */
export const BODIES: Readonly<Record<string, string>> = {
  "parse()": `yield* this._unwrapNoscriptImages(this._doc);
    yield* this._prepDocument();
    this._articleTitle = this._getArticleTitle();
    return yield* this._grabArticle();`,
  // pictures without an address; <noscript> never reaches the copy
  "_unwrapNoscriptImages(doc)": `for (const img of [...doc.getElementsByTagName("img")]) {
      if (this._isTimeUp()) yield;
      if (["src", "srcset", "data-src", "data-srcset"].some((name) => img.hasAttribute(name))) continue;
      if (!img.attributes.some(({ value }) => /\\.(jpg|jpeg|png|webp)/i.test(value))) img.remove();
    }`,
  // as it does in trees that aren't a browser's
  "_setNodeTag(node, tag)": "node.rename(tag); return node;",
  // a callback may be a generator itself
  "_forEachNode(nodeList, fn)":
    "for (let at = 0; at < nodeList.length; at++) { if (this._isTimeUp()) yield; const made = fn.call(this, nodeList[at], at); if (made?.next) yield* made; }",
  "_removeNodes(nodeList, filterFn)": `for (let at = nodeList.length - 1; at >= 0; at--) {
      if (this._isTimeUp()) yield;
      const node = nodeList[at];
      if (!node.parentNode) continue;
      let remove = filterFn ? filterFn.call(this, node) : true;
      if (remove?.next) remove = yield* remove;
      if (remove) node.remove();
    }`,
  "_replaceNodeTags(nodeList, newTagName)":
    "for (const node of nodeList) { if (this._isTimeUp()) yield; this._setNodeTag(node, newTagName); }",
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
  ["while (page.firstChild) {\n", "while (page.firstChild) {\n          if (this._isTimeUp()) yield;\n"],
  ["          !this._metadata.byline &&\n", ""],
  [
    'while (node) {\n        if (node.tagName === "HTML") {',
    'while (node) {\n        if (this._isTimeUp()) yield;\n        if (node.tagName === "HTML") {',
  ],
  ["var candidate = candidates[c];", "if (this._isTimeUp()) yield;\n        var candidate = candidates[c];"],
  ["var sibling = siblings[s];", "if (this._isTimeUp()) yield;\n        var sibling = siblings[s];"],
  ["var table = tables[i];", "if (this._isTimeUp()) yield;\n      var table = tables[i];"],
  [
    "while (next && next != endOfSearchMarkerNode) {\n      if (filter",
    "while (next && next != endOfSearchMarkerNode) {\n      if (this._isTimeUp()) yield;\n      if (filter",
  ],
  // callbacks that wait for a generator themselves
  ["(elementsToScore, function (elementToScore) {", "(elementsToScore, function* (elementToScore) {"],
  ["(articleContent.children, function (topCandidate) {", "([...articleContent.children], function* (topCandidate) {"],
  ["(this._getAllNodesWithTag(e, [tag]), function (node) {", "(this._getAllNodesWithTag(e, [tag]), function* (node) {"],
];

/** Stretches that go, from one text up to another: [first, next]; each of the first stands there once. */
export const STRETCHES: readonly (readonly [string, string])[] = [
  ["  // In some older versions", "  this._doc = doc;"],
  ["  this._docJSDOMParser =", "  this._nbTopCandidates ="],
  ["  this._charThreshold =", "  this._allowedVideoRegex ="],
  ["  // Control whether log messages", "}\n\nReadability.prototype"],
  ["  // Max number of nodes supported", "  // The number of top candidates"],
  ["  // The default number of chars", "  // All of the regular"],
  ["    extraneous:", "    byline:"],
  ["    replaceFonts:", "    normalize:"],
  ["    nextLink:", "    tokenize:"],
  ["    srcsetUrl:", "    // Commas as used"],
  ["    // See: https://schema.org/Article", "    // used to see if"],
  ["  PRESENTATIONAL_ATTRIBUTES: [", "  // The commented out elements"],
  ["  // These are the classes that readability sets", "  /**\n   * Iterates over a NodeList, calls"],
  // the wrapping that is for showing
  ["      if (neededToCreateTopCandidate) {\n        // We already", "      var parseSuccessful = true;"],
  // other tries, and the direction that the text runs in
  ["      // Now that we've gone through the full algorithm", "    }\n  },\n\n  /**\n   * Converts some of"],
];
