package dev.fingerpost.config;

import dev.fingerpost.config.PageKeys.Param;
import dev.fingerpost.config.PageKeys.ParamType;
import dev.fingerpost.schema.Key;
import dev.fingerpost.schema.Keyed;
import dev.fingerpost.schema.Schema;
import dev.fingerpost.schema.Type;
import dev.fingerpost.schema.Types;
import dev.fingerpost.schema.Values;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The keys below {@code front-matter} in fingerpost.yaml. */
final class FrontMatterSettings {
    private static final Key<List<Keyed<String>>> NAMES = Key.of(
            "names",
            Types.map(Types.text()),
            "Names of keys as the pages have them, each with that of the key here: `nav_order: order`.");
    private static final Key<List<String>> IGNORE =
            Key.of("ignore", Types.list(Types.text()), "Keys that mean nothing here, and are passed over.");
    private static final Key<ParamType> PARAM_TYPE = Key.of(
            "type", Types.oneOf(ParamType.class), "What it holds: `text` when absent; a `list` is one of texts.");
    private static final Key<List<String>> PARAM_CHOICES = Key.of(
                    "one-of", Types.set(Types.text()), "The words that it may be.")
            .alsoCalled("enum", "choices", "values");
    private static final Key<Boolean> PARAM_REQUIRED =
            Key.of("required", Types.bool(), "Whether every page has it; `false` when absent.");
    private static final Type<Param> PARAM = Types.either(
            Types.oneOf(ParamType.class).map((type, at) -> new Param("", type, List.of(), false)),
            Types.object(
                    Schema.of("a key of `params`", PARAM_TYPE, PARAM_CHOICES, PARAM_REQUIRED),
                    values -> new Param(
                            "",
                            values.get(PARAM_TYPE, ParamType.TEXT),
                            values.get(PARAM_CHOICES, List.of()),
                            values.get(PARAM_REQUIRED, false))));
    private static final Key<List<Keyed<Param>>> PARAMS = Key.of(
            "params",
            Types.map(PARAM),
            "The keys of your own that pages may have below `params`, each with its type; any when absent.");
    static final Key<PageKeys> FRONT_MATTER = Key.of(
            "front-matter",
            Types.object(Schema.of("`front-matter`", NAMES, IGNORE, PARAMS), FrontMatterSettings::frontMatter),
            "What keys in the front matter of pages mean that come from other generators, and which ones of your own there are.");

    private FrontMatterSettings() {}

    private static PageKeys frontMatter(Values values) {
        Map<String, String> names = new TreeMap<>();
        values.get(NAMES, List.of()).forEach(name -> names.put(name.key(), name.value()));
        List<Param> params = values.get(PARAMS, List.of()).stream()
                .map(param -> new Param(
                        param.key(),
                        param.value().type(),
                        param.value().choices(),
                        param.value().required()))
                .toList();
        return new PageKeys(names, Set.copyOf(values.get(IGNORE, List.of())), params, List.of());
    }
}
