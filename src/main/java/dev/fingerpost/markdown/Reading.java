package dev.fingerpost.markdown;

import dev.fingerpost.config.SiteConfig.HtmlPolicy;

/**
 * How a page is read, beside what stands in it.
 *
 * @param html what becomes of raw HTML
 * @param lines whether the page's HTML says, in comments {@code <!--fp:12-->}, in which line of its source each block begins
 * @param passages whether the page keeps its prose, which few need and which takes as much memory as the text itself
 */
public record Reading(HtmlPolicy html, boolean lines, boolean passages) {}
