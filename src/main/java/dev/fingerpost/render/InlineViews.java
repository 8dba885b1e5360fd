package dev.fingerpost.render;

import dev.fingerpost.file.Bytes;
import dev.fingerpost.path.ThemePath;
import dev.fingerpost.site.Assets;
import dev.fingerpost.view.InlineView;
import dev.fingerpost.view.Markup;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What stands within pages, so that a browser need not ask for it before it draws their heads. */
final class InlineViews {
    /** An address that is meant from where the style sheet lies. */
    private static final Pattern URL = Pattern.compile("(?i)url\\(\\s*([\"']?)(?![a-z][a-z0-9+.-]*:|/|#)");
    /** What would end the element. */
    private static final String END = "</";

    private final Map<ThemePath, String> texts;
    /** By the way from the page to the site's first folder: few, for many pages. */
    private final Map<String, InlineView> styles = new ConcurrentHashMap<>();

    InlineViews(Assets assets) {
        this.texts = assets.texts();
    }

    @Nullable
    InlineView style(Hrefs hrefs) {
        String text = text(Assets.FIRST_STYLE);
        return text == null
                ? null
                : styles.computeIfAbsent(
                        hrefs.root() + "assets/",
                        folder -> view(URL.matcher(text).replaceAll("url($1" + Matcher.quoteReplacement(folder))));
    }

    @Nullable
    InlineView script() {
        String text = text(Assets.THEME_SCRIPT);
        return text == null ? null : view(text);
    }

    private @Nullable String text(ThemePath name) {
        String text = texts.getOrDefault(name, END);
        return text.contains(END) ? null : text;
    }

    private static InlineView view(String text) {
        byte[] digest = HexFormat.of().parseHex(Bytes.utf8(text).sha256());
        return new InlineView(new Markup(text), "sha256-" + Base64.getEncoder().encodeToString(digest));
    }
}
