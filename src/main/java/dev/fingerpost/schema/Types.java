package dev.fingerpost.schema;

import dev.fingerpost.yaml.YamlList;
import dev.fingerpost.yaml.YamlMap;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The kinds of value. */
public final class Types {
    /** An id: small letters, digits and single hyphens. */
    public static final TextPattern KEBAB = TextPattern.of(
                    "small letters, digits and hyphens", "[a-z0-9]+(?:-[a-z0-9]+)*", "fine-tuning")
            .mending(TextPattern::kebab);

    private static final String HOST = "https?://[^\\s/?#@\"<>\\\\^`{|}]+";
    private static final TextPattern WEB = TextPattern.of(
                    "a web address that begins with `https://` or `http://`",
                    HOST + "(?:[/?#][^\\s\"<>\\\\^`{|}]*)?",
                    "https://example.org/page")
            .mending(Types::withScheme);
    /** What neither a host nor a folder of an address may hold as it is: spaces, controls, and signs with another meaning. */
    private static final String NO_PART =
            "\\s\\u0000-\\u001F\\u007F-\\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000?#\"<>\\\\^`{|}\\[\\]%";
    /** All that fit are taken by {@link java.net.URI}, which those who get them ask for their parts. */
    private static final TextPattern WEB_FOLDER = TextPattern.of(
                    "a web address: `https://` or `http://`, a host, perhaps a port and folders, without `?` and `#`",
                    "https?://[^/@:" + NO_PART + "]+(?::[0-9]{1,5})?(?:/(?:[^" + NO_PART + "]|%[0-9A-Fa-f]{2})*)?",
                    "https://example.org/site/")
            .mending(Types::withScheme);

    private static final TextPattern OUT = TextPattern.of(
                    "an address that leads out of the site: `https://…`, `mailto:…` or `tel:…`",
                    HOST
                            + "(?:[/?#][^\\s\"<>\\\\^`{|}]*)?|mailto:[^\\s\"<>\\\\^`{|}@]+@[^\\s\"<>\\\\^`{|}]+|tel:[+0-9][0-9().-]*",
                    "https://example.org/page")
            .mending(Types::withOutwardScheme);

    private Types() {}

    /**
     * {@code example.org} is meant as a web address, and so is {@code git@example.org:group/project.git}; one with a user is meant
     * without, since every reader would see it.
     */
    private static String withScheme(String text) {
        if (text.matches("https?://[^/?#@]*@.*")) {
            return text.replaceFirst("//[^/?#@]*@", "//");
        }
        String address = text.replaceFirst("^(?:ssh://)?git@([^:/]+)[:/](.*?)(?:\\.git)?$", "$1/$2");
        return address.matches("\\w[^:/]*\\.[^:]*") ? "https://" + address : text;
    }

    /** A mail address by itself, and what begins with two slashes, lack their scheme; a telephone number has no spaces. */
    private static String withOutwardScheme(String text) {
        if (text.startsWith("//") || text.startsWith("tel:")) {
            return (text.startsWith("//") ? "https:" : "") + text.replaceAll("\\s", "");
        }
        if (text.matches("[^:]*\\.(?:md|html)")) {
            return text;
        }
        return text.matches("[^\\s/:@]+@[^\\s/:@]+\\.[^\\s/:@]+") ? "mailto:" + text : withScheme(text);
    }

    /** Any text but an empty one; white space around it is dropped. Numbers and dates stay the text that was written. */
    public static Type<String> text() {
        return text("a text");
    }

    /**
     * Any text but an empty one.
     *
     * @param words what it says, as it follows “must be”: {@code a number or a short text}
     */
    public static Type<String> text(String words) {
        return new TextType(words);
    }

    /** A text of a given form. */
    public static Type<String> text(TextPattern form) {
        return new TextType(form);
    }

    /** A web address: http or https. */
    public static Type<String> url() {
        return text(WEB);
    }

    /** What a link of a menu may lead to outside of the site: the web, somebody's mail or telephone. */
    public static TextPattern outward() {
        return OUT;
    }

    /** A web address of a folder, which others are appended to; nobody's name and password stand in it. */
    public static TextPattern webFolder() {
        return WEB_FOLDER;
    }

    /** Likewise, as a value. */
    public static Type<String> baseUrl() {
        return text(WEB_FOLDER);
    }

    public static Type<Integer> integer(int least, int most) {
        return new IntegerType(least, most);
    }

    /** A number with or without decimals. */
    public static Type<Double> number(double least, double most) {
        return new NumberType(least, most);
    }

    public static Type<Boolean> bool() {
        return new BooleanType();
    }

    /** Year, month and day, as in {@code 2026-04-05}. */
    public static Type<LocalDate> date() {
        return new DateType();
    }

    /**
     * One word of a fixed set.
     *
     * @param words in the order in which they are to be listed
     */
    public static <T> Type<T> oneOf(List<String> words, Function<String, T> value) {
        return new ChoiceType<>(words, value, word -> null);
    }

    /**
     * One word of a fixed set.
     *
     * @param reason why a word that one might expect is not in the set; null for all others
     */
    public static <T> Type<T> oneOf(
            List<String> words, Function<String, T> value, Function<String, @Nullable String> reason) {
        return new ChoiceType<>(words, value, reason);
    }

    /** One constant of an enum, by its name in lower case with hyphens. */
    public static <E extends Enum<E>> Type<E> oneOf(Class<E> constants) {
        List<String> words =
                Arrays.stream(constants.getEnumConstants()).map(Types::word).toList();
        return oneOf(
                words,
                word -> Enum.valueOf(constants, word.toUpperCase(Locale.ROOT).replace('-', '_')));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static <T> Type<List<T>> list(Type<T> item) {
        return new ListType<>(item, false);
    }

    /** A list in which no item stands twice. */
    public static <T> Type<List<T>> set(Type<T> item) {
        return new ListType<>(item, true);
    }

    /** A list, or one item in place of a list of one. */
    public static <T> Type<List<T>> oneOrMore(Type<T> item) {
        return oneOrMore(item, list(item));
    }

    /** A list in which no item stands twice, or one item in place of a list of one. */
    public static <T> Type<List<T>> oneOrSet(Type<T> item) {
        return oneOrMore(item, set(item));
    }

    private static <T> Type<List<T>> oneOrMore(Type<T> item, Type<List<T>> list) {
        return new EitherType<>(item.map((value, at) -> List.of(value)), YamlList.class, list);
    }

    /** Names that the author chooses, in order, each with a value of one type. */
    public static <V> Type<List<Keyed<V>>> map(Type<V> value) {
        return new MapType<>(null, value, null);
    }

    /** Names of a given form, in order, each with a value of one type. */
    public static <V> Type<List<Keyed<V>>> map(TextPattern name, Type<V> value) {
        return new MapType<>(name, value, null);
    }

    /**
     * Names of a given form, in order, each with a value of one type, or alone.
     *
     * @param plain the value of a name that stands alone: without a value, as an item of a list, or with one that does not fit
     */
    public static <V> Type<List<Keyed<V>>> mapOrList(TextPattern name, Type<V> value, V plain) {
        return new MapType<>(name, value, new MapType.Alone<>(name, plain));
    }

    /** Keys and values of any kind. */
    public static Type<Map<String, Object>> open() {
        return new OpenType();
    }

    /** A map with known keys; given only when all required ones are there. */
    public static Type<Values> object(Schema schema) {
        return new ObjectType<>(schema, values -> values);
    }

    /** A map with known keys, made into a value when all required ones are there. */
    public static <T> Type<T> object(Schema schema, Function<Values, T> make) {
        return new ObjectType<>(schema, make);
    }

    /** One thing when it is a text, another when it is a map. */
    public static <T> Type<T> either(Type<T> text, Type<T> map) {
        return new EitherType<>(text, YamlMap.class, map);
    }

    /** A map that is one thing when it has any of these keys, and another when it has none. */
    public static <T> Type<T> variant(List<String> having, Type<T> then, Type<T> otherwise) {
        return new VariantType<>(having, then, otherwise);
    }

    /** A type that may contain itself, under a name of its own in the JSON Schema. */
    public static <T> Type<T> named(String name, Supplier<Type<T>> type) {
        return new NamedType<>(name, type);
    }
}
