// Words that sites put into the `class` and `id` of what stands around an article, by what they name. Each is matched
// as a word of its own ("related" in "c-related__list" and "relatedLinks", not in "unrelated"). Tables, no logic.

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

export const FURNITURE_NAMES: Readonly<Record<string, readonly string[]>> = {
  related: words(`related recommend recommended recommendations? recirc recirculation read-?more read-?next read-also
    see-also more-on more-?from more-stories more-news most-read mostread most-popular popular trending teasers? promos?
    promotion up-?next outbrain taboola zergnet revcontent mgid yarpp cross-?links? latest-news latest-posts also-read
    relatedposts recent-posts next-prev prev-next next-article previous-article article-list story-list card-list
    post-navigation mehr-zum-thema weiterlesen lire-aussi a-lire current-issue in-this-article link-?box article-link
    row-excerpt onward`),
  share:
    words(`shares? sharing sharebar sharedaddy shariff social socials addtoany addthis follow follow-us toolbar toolbox
    print-button reactions like-button post-flair bookmark article-tools article-actions actions teilen partager
    compartir condividi`),
  signUp:
    words(`newsletters? sign-?up subscribe subscription mailchimp paywall regwall donate donation membership piano cta
    call-to-action opt-?in lead-magnet app-download registration-wall premium-box`),
  comments: words(`comments? commentlist disqus respond coral spotim livefyre viafoura hyvor kommentare? kommentarer
    commentaires? comentarios? commenti reacties rating rating-widget feedback feedback-widget`),
  credit:
    words(`captions? wp-caption-text credits? copyright bylines? author authors author-?box author-?bio author-?info
    author-?profile about-author biography bio contributors? writer-comment timestamp pubdate published post-meta
    entry-meta meta metadata meta-data meta-?text-?line article-info post-info dates? updated-at last-changed last-update
    reading-time read-?time time-ago eyebrow source sources cite-?wrapper citation information-group content-infos
    disclosure disclaimer`),
  advert: words(`ads? advert advertisement advertising advertiser adslot ad-slot adunit adsbygoogle dfp gpt-ad sponsored
    sponsor sponsors commercial anzeige werbung publicidad banner banner-wide brand-box merch`),
  navigation:
    words(`breadcrumbs? nav navigation navbar menu pagination pager toc table-of-contents tags taglist tag-list
    tag-cloud tagcloud topics categories category-links cat-links tags-links sidebar masthead skip-link jump-links
    jump-label-list keywords kicker topline site-header site-footer standings label-items`),
  consent: words(`cookies? consent gdpr cmp privacy-notice modal popup overlay lightbox tooltip toast alert`),
  media: words(`slideshow carousel video-player player playlist jwplayer podcast-player audio-player control-bar
    gallery-count resgallery media-info placeholder no-tts-caption`),
  unseen: words(`sr-only visually-?hidden screen-reader-text screen-reader-only screenreader a11y-hidden offscreen
    tool-?tip-?text tool-?tip-content popover-content popover-body hover-?card-content rollover-block
    rollover-people-block`),
  box: words(`polls? quiz opinary fact-?box fact-?boxes info-?box fakta-?box fakten-?box ai-content ai-summary
    ai-article-summary product-embed`),
};

/** Named so, an element with little text holds a picture and its caption. */
export const PICTURE_NAMES =
  words(`image images img photo photos picture pictures pic bild bilder foto fotos media figure
  content-?image article-image gallery thumbnail thumb imgboxa?`);

/** Classes that mean "not shown" in the common style frameworks. */
export const UNSEEN_CLASS = /(?:^|\s)(?:hidden|is-hidden|d-none|u-hidden|display-none|hide)(?:\s|$)/;

/** What shows such an element again on a wider window. */
export const SHOWN_WIDER =
  /(?:^|\s)(?:[a-z0-9]+:|d-(?:sm|md|lg|xl)-|show-for-)(?:block|flex|grid|inline|contents|table|medium|large)/;
