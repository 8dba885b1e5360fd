package dev.fingerpost.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.it.BuiltSite;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Whoever follows links comes to every page of a site, wherever it is served, and to nothing that is not there. */
class LinksIT {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @Test
    void ofTheRealSiteLeadSomewhere() throws Exception {
        assertLinks(BuiltSite.real(), "/retrieve-or-retrain/");
    }

    @Test
    void ofEveryConstructLeadSomewhere() throws Exception {
        assertLinks(BuiltSite.small(), "/all/");
    }

    private static void assertLinks(BuiltSite site, String base) throws Exception {
        try (SiteServer anywhere = SiteServer.of(site.folder(), "/some/where/else/")) {
            Crawl crawl = new Crawl(anywhere.url(""));
            crawl.from(anywhere.url("index.html"));
            crawl.follow();
            Set<String> reached = Set.copyOf(crawl.pages.keySet());
            // Pages at old addresses, to which nothing links any more.
            site.files(".html").stream()
                    .filter(path -> site.text(path).contains("http-equiv=\"refresh\""))
                    .forEach(path -> crawl.from(anywhere.url(encoded(path))));
            crawl.follow();
            assertThat(crawl.faults).isEmpty();
            Set<String> unreached = site.files(".html").stream()
                    .filter(path -> !reached.contains(anywhere.url(encoded(path))))
                    .filter(path -> !path.equals("404.html") && !site.text(path).contains("http-equiv=\"refresh\""))
                    .collect(Collectors.toSet());
            System.out.println("LinksIT: " + crawl.pages.size() + " pages, " + crawl.links + " links");
            assertThat(unreached).isEmpty();
        }
        // The page for wrong addresses is shown at any depth, so that its links hold the site's own path.
        try (SiteServer home = SiteServer.of(site.folder(), base)) {
            Crawl crawl = new Crawl(home.url(""));
            crawl.add(home.url("no/such/page.html"), Jsoup.parse(site.text("404.html")));
            crawl.follow();
            assertThat(crawl.faults).isEmpty();
            assertThat(crawl.pages).containsKey(home.url("index.html"));
        }
    }

    private static String encoded(String path) {
        return Path.of("/").toUri().relativize(Path.of("/", path).toUri()).toASCIIString();
    }

    /** Follows every link below an address, and looks every fragment up. */
    private static final class Crawl {
        final TreeMap<String, Set<String>> pages = new TreeMap<>();
        final List<String> faults = new ArrayList<>();
        int links;
        private final String root;
        private final Set<String> asked = new HashSet<>();
        private final Deque<String> waiting = new ArrayDeque<>();
        private final List<String[]> fragments = new ArrayList<>();

        Crawl(String root) {
            this.root = root;
        }

        void from(String url) {
            if (asked.add(url)) {
                waiting.add(url);
            }
        }

        /** A place, a year of a log, or answers in the wizard of a tree: each question is a place of its page. */
        private static boolean isThere(String fragment, Set<String> ids) {
            return ids.contains(fragment)
                    || fragment.matches("year=[0-9]{4}")
                    || fragment.indexOf('=') > 0
                            && Stream.of(fragment.split("&"))
                                    .allMatch(part -> ids.contains(part.replaceFirst("=.*", "")));
        }

        void follow() throws IOException, InterruptedException {
            while (!waiting.isEmpty()) {
                fetch(waiting.remove());
            }
            for (String[] link : fragments) {
                Set<String> ids = pages.get(link[1]);
                if (ids != null && !isThere(link[2], ids)) {
                    faults.add(link[0] + " links to " + link[1] + "#" + link[2] + ", which has no such place");
                }
            }
        }

        private void fetch(String url) throws IOException, InterruptedException {
            HttpResponse<String> answer =
                    CLIENT.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                faults.add(url + " answers " + answer.statusCode());
            } else if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
                add(url, Jsoup.parse(answer.body()));
            }
        }

        void add(String url, Document page) {
            asked.add(url);
            pages.put(url, page.select("[id]").stream().map(Element::id).collect(Collectors.toSet()));
            page.select("[href]:not([rel=canonical])").forEach(element -> link(url, element.attr("href")));
            page.select("[src]").forEach(element -> link(url, element.attr("src")));
            page.select("meta[http-equiv=refresh]")
                    .forEach(element -> link(url, element.attr("content").replaceFirst("^.*?url=", "")));
        }

        private void link(String from, String href) {
            links++;
            URI to = URI.create(from).resolve(href);
            String page = to.toString().replaceFirst("#.*", "");
            if (!"http".equals(to.getScheme()) || !"127.0.0.1".equals(to.getHost())) {
                return;
            }
            if (!page.startsWith(root)) {
                faults.add(from + " links to " + href + ", which leaves the site's folder");
                return;
            }
            from(page);
            if (to.getFragment() != null) {
                fragments.add(new String[] {from, page, to.getFragment()});
            }
        }
    }
}
