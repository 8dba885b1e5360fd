package dev.fingerpost.markdown;

import dev.fingerpost.markdown.LeftoverRules.LeftoverRule;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Short names of emoji, {@code :warning:}, for which GitHub shows a sign. */
final class Emoji {
    /** What people write most; all others stay words between colons, as in many a text they are. */
    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("+1", "👍"),
            Map.entry("-1", "👎"),
            Map.entry("arrow_right", "➡️"),
            Map.entry("bangbang", "‼️"),
            Map.entry("beers", "🍻"),
            Map.entry("book", "📖"),
            Map.entry("books", "📚"),
            Map.entry("boom", "💥"),
            Map.entry("bug", "🐛"),
            Map.entry("bulb", "💡"),
            Map.entry("chart_with_upwards_trend", "📈"),
            Map.entry("clap", "👏"),
            Map.entry("confetti_ball", "🎊"),
            Map.entry("construction", "🚧"),
            Map.entry("exclamation", "❗"),
            Map.entry("eyes", "👀"),
            Map.entry("fire", "🔥"),
            Map.entry("gear", "⚙️"),
            Map.entry("globe_with_meridians", "🌐"),
            Map.entry("hammer_and_wrench", "🛠️"),
            Map.entry("heart", "❤️"),
            Map.entry("heavy_check_mark", "✔️"),
            Map.entry("heavy_exclamation_mark", "❗"),
            Map.entry("hourglass", "⌛"),
            Map.entry("information_source", "ℹ️"),
            Map.entry("joy", "😂"),
            Map.entry("label", "🏷️"),
            Map.entry("link", "🔗"),
            Map.entry("lock", "🔒"),
            Map.entry("mag", "🔍"),
            Map.entry("memo", "📝"),
            Map.entry("no_entry", "⛔"),
            Map.entry("no_entry_sign", "🚫"),
            Map.entry("ok_hand", "👌"),
            Map.entry("package", "📦"),
            Map.entry("pencil", "📝"),
            Map.entry("pencil2", "✏️"),
            Map.entry("point_right", "👉"),
            Map.entry("pray", "🙏"),
            Map.entry("pushpin", "📌"),
            Map.entry("question", "❓"),
            Map.entry("rainbow", "🌈"),
            Map.entry("recycle", "♻️"),
            Map.entry("robot", "🤖"),
            Map.entry("rocket", "🚀"),
            Map.entry("rotating_light", "🚨"),
            Map.entry("smile", "😄"),
            Map.entry("smiley", "😃"),
            Map.entry("sparkles", "✨"),
            Map.entry("star", "⭐"),
            Map.entry("stop_sign", "🛑"),
            Map.entry("tada", "🎉"),
            Map.entry("thinking", "🤔"),
            Map.entry("thumbsup", "👍"),
            Map.entry("thumbsdown", "👎"),
            Map.entry("warning", "⚠️"),
            Map.entry("wave", "👋"),
            Map.entry("white_check_mark", "✅"),
            Map.entry("wink", "😉"),
            Map.entry("wrench", "🔧"),
            Map.entry("x", "❌"),
            Map.entry("zap", "⚡"));

    static final LeftoverRule RULE = LeftoverRules.mended(
            SIGNS.keySet().stream()
                    .map(name -> ":" + name.charAt(0))
                    .distinct()
                    .sorted()
                    .collect(Collectors.joining("|")),
            LeftoverRules.all("(?<![\\w:/.-]):(?<to>"
                    + SIGNS.keySet().stream().sorted().map(Pattern::quote).collect(Collectors.joining("|"))
                    + "):(?![\\w:/])"),
            "the short name of an emoji",
            found -> SIGNS.get(found.group("to")));

    private Emoji() {}
}
