// Does a permission's match pattern mean this page? https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Match_patterns

/** Paths are not looked at: permissions have none. */
export function isOfOrigin({ protocol, hostname }: Location, pattern: string): boolean {
  if (pattern === "<all_urls>") return true;
  const [scheme = "", rest = ""] = pattern.split("://", 2);
  const host = rest.split("/", 1)[0]!.replace(/:\d+$/, "");
  if (scheme !== "*" && `${scheme}:` !== protocol) return false;
  if (host === "*" || host === hostname) return true;
  return host.startsWith("*.") && `.${hostname}`.endsWith(host.slice(1));
}
