package dev.fingerpost.site;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Noted;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.page.Definition;
import dev.fingerpost.page.Page;
import dev.fingerpost.path.Address;
import dev.fingerpost.site.Site.GlossaryTerm;
import dev.fingerpost.text.Blank;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The terms of the site. */
final class Glossary {
    private Glossary() {}

    /** The terms of this page, where there is one; a name given twice means the first that has it. */
    static Noted<List<GlossaryTerm>> of(@Nullable Page page) {
        if (page == null) {
            return Noted.of(List.of());
        }
        Notes notes = new Notes();
        Map<String, Definition> seen = new HashMap<>();
        List<GlossaryTerm> terms = new ArrayList<>();
        for (Definition definition : page.definitions()) {
            List<String> names = new ArrayList<>();
            for (String name : names(definition.term())) {
                Definition first = seen.putIfAbsent(name.toLowerCase(Locale.ROOT), definition);
                if (first == null) {
                    names.add(name);
                } else if (first != definition) {
                    notes.add(
                            Code.GLOSSARY_DUPLICATE,
                            definition.at(),
                            "`" + name + "` is already explained in line "
                                    + first.at().line(),
                            "join the two, or give this one another name");
                }
            }
            if (!names.isEmpty()) {
                Address address = new Address(page.url(), definition.id());
                terms.add(new GlossaryTerm(definition.term(), names, address, definition.text()));
            }
        }
        return notes.with(List.copyOf(terms));
    }

    /** {@code RAG (retrieval-augmented generation)} goes by both. */
    static List<String> names(String term) {
        int open = term.lastIndexOf('(');
        boolean bracketed = open > 0 && term.endsWith(")");
        Stream<String> names = bracketed
                ? Stream.of(term.substring(0, open), term.substring(open + 1, term.length() - 1))
                : Stream.of(term);
        return names.map(String::strip).filter(name -> !Blank.is(name)).toList();
    }
}
