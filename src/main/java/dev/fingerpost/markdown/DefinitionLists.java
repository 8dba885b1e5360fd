package dev.fingerpost.markdown;

import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.util.ast.Node;
import dev.fingerpost.diag.Code;
import dev.fingerpost.page.Definition;
import dev.fingerpost.path.Position;
import dev.fingerpost.text.Blank;
import dev.fingerpost.text.Html;
import dev.fingerpost.text.Slugs;
import java.util.ArrayList;
import java.util.List;

/** Terms and their definitions. Each term has an anchor. */
final class DefinitionLists {
    private DefinitionLists() {}

    static void addTo(Writers writers) {
        writers.on(DefinitionList.class, DefinitionLists::write);
    }

    private record Term(String text, String id, Position at) {}

    private static void write(DefinitionList list, Writer out) {
        ParseContext context = out.context();
        List<Term> terms = new ArrayList<>();
        StringBuilder html = new StringBuilder();
        StringBuilder text = new StringBuilder();
        out.line().raw("<dl" + context.attributes(list).html() + ">").line();
        for (Node child = list.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof DefinitionTerm term) {
                if (!html.isEmpty()) {
                    enter(terms, html, text, context);
                }
                terms.add(writeTerm(term, out));
            } else {
                DefinitionItem item = (DefinitionItem) child;
                String inner = out.capture(() -> out.children(item));
                out.raw("<dd" + context.attributes(item).html() + ">")
                        .raw(inner)
                        .raw("</dd>")
                        .line();
                html.append(inner);
                text.append(' ').append(PlainText.of(item, context.hidden()));
            }
        }
        enter(terms, html, text, context);
        out.raw("</dl>").line();
    }

    private static Term writeTerm(DefinitionTerm term, Writer out) {
        ParseContext context = out.context();
        Attributes attributes = context.attributes(term);
        String text = Texts.folded(PlainText.of(term, context.hidden()));
        if (Blank.is(text) && !Pictures.isIn(term)) {
            context.report(
                    Code.HEADING_EMPTY,
                    context.at(term),
                    "the term has no words",
                    "write it on the line before the `:`");
        }
        String id = attributes.id() == null ? context.ids().free(Slugs.slug(text), context.at(term)) : attributes.id();
        out.line().raw("<dt id=\"" + Html.escape(id) + "\"" + attributes.html("id") + ">");
        out.raw(Texts.stripped(out.capture(() -> out.children(term))))
                .raw("</dt>")
                .line();
        return new Term(text, id, context.at(term));
    }

    /** Several terms in a row share what follows them. */
    private static void enter(List<Term> terms, StringBuilder html, StringBuilder text, ParseContext context) {
        for (Term term : terms) {
            context.definitions()
                    .add(new Definition(
                            term.text, term.id, html.toString().strip(), Texts.folded(text.toString()), term.at));
        }
        terms.clear();
        html.setLength(0);
        text.setLength(0);
    }
}
