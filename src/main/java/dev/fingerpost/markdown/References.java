package dev.fingerpost.markdown;

import com.vladsch.flexmark.util.ast.Document;
import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Edit;
import dev.fingerpost.file.Limits;
import dev.fingerpost.markdown.syntax.Syntax;
import dev.fingerpost.page.Holes;
import dev.fingerpost.page.Located;
import dev.fingerpost.page.Reference;
import dev.fingerpost.path.Percent;
import dev.fingerpost.path.Position;
import dev.fingerpost.text.Guesses;
import dev.fingerpost.text.Secrets;
import dev.fingerpost.text.Suggest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The links and images of one page, in the order in which they are met. */
final class References {
    private final ParseContext context;
    private final List<Located<Reference>> list = new ArrayList<>();
    private final Map<Place, Integer> byPlace = new HashMap<>();
    private @Nullable Guesses labels;

    /** A definition {@code [x]: target} is one place however often it is used, and is reported once. */
    private record Place(Reference.Kind kind, String target, Position at) {}

    References(ParseContext context) {
        this.context = context;
    }

    List<Located<Reference>> list() {
        return list;
    }

    /**
     * Enters a reference.
     *
     * @param target with escapes and entities resolved
     * @return its number, or null if its scheme is not allowed, so that no link may be made
     */
    @Nullable
    Integer add(Reference.Kind kind, String target, String text, Position at) {
        boolean image = kind == Reference.Kind.IMAGE;
        String scheme = LinkTargets.scheme(target);
        if (!LinkTargets.isAllowed(scheme, image)) {
            refuse(target, scheme, image, at);
            return null;
        }
        if (Secrets.inAddress(target)) {
            context.report(
                    Code.LINK_PASSWORD,
                    at,
                    "every reader sees the password in `" + target + "`",
                    "write the address without, and take the password out of use; an example stands in backquotes");
        }
        String decoded = scheme == null ? Texts.harmless(Percent.decode(target)) : target;
        return byPlace.computeIfAbsent(new Place(kind, decoded, at), place -> {
            list.add(new Located<>(new Reference(kind, decoded, text), at));
            return list.size() - 1;
        });
    }

    private void refuse(String target, @Nullable String scheme, boolean image, Position at) {
        String what = image ? "an image" : "a link";
        if ("//".equals(scheme)) {
            context.report(
                    Code.LINK_SCHEME,
                    at,
                    what + " may not begin with `//`: `" + target + "`",
                    "write `https:" + target + "`; without a scheme it fails on pages opened from disk",
                    List.of(Edit.before(at, "https:")));
        } else {
            context.report(
                    Code.LINK_SCHEME,
                    at,
                    what + " may not use the scheme `" + scheme + ":`",
                    Suggest.nearest(String.valueOf(scheme), LinkTargets.schemes(image))
                            .map(near -> Suggest.question(near + ":"))
                            .orElse(
                                    image
                                            ? "use a file of the project, or https from a host in `media-hosts`"
                                            : "use https, http, mailto, tel or a page of the project"));
        }
    }

    /** The label nearest to one that is not defined, among those that are. */
    Optional<String> definedLike(String label, Document document) {
        if (labels == null) {
            labels = new Guesses(
                    Syntax.definitions(document).stream()
                            .map(definition -> definition.getReference().toString())
                            .collect(Collectors.toCollection(TreeSet::new)),
                    Limits.REPORTED);
        }
        return labels.nearest(label);
    }

    static String address(int number) {
        return Holes.hole(Holes.ADDRESS, number);
    }

    static String size(int number) {
        return Holes.hole(Holes.SIZE, number);
    }
}
